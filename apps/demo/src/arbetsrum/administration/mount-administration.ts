import type {Datum} from '@vetlanda/ska-core/kalender';
import {ProblemError} from '@vetlanda/ska-server';
import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import type {Api} from '../api.js';
import type {Sidmontor} from '../sida.js';
import {AKTUELL, createAdminmontor, loadRatter} from './adminmontor.js';
import {mountAktiviteter} from './aktiviteter.js';
import {mountEnheter} from './enheter.js';
import {mountFil} from './fil.js';
import {mountKalender} from './kalender.js';
import {mountLogg} from './logg.js';
import {mountOmgang} from './omgang.js';
import {mountOmgangar} from './omgangar.js';
import {mountRiktlinje} from './riktlinje.js';
import {mountRoller} from './roller.js';
import {type Adminsida, adminsidor} from './sidor.js';

/** What the administration is made from. */
export interface Administration {
  readonly api: Api;
  readonly today: () => Datum;
}

/** The pages where an administrator keeps order: the list of them, and each. */
export function mountAdministration(sida: Sidmontor, administration: Administration): void {
  const {api} = administration;
  sida(AKTUELL, async (c, besok) => {
    const ratter = await loadRatter(c, api, besok);
    const egna = Object.values(adminsidor).filter(({ratt}) => ratter.includes(ratt));
    // Whoever may only read or take out the file has no use for the list.
    if (!egna.some(({ratt}) => ratt.endsWith('/skriv'))) throw new ProblemError('inte-behorig');
    return {titel: 'Administration', innehall: renderLista(egna)};
  });
  const montera = createAdminmontor(sida, api);
  mountKalender(montera, administration);
  mountAktiviteter(montera, administration);
  mountEnheter(montera, administration);
  mountRiktlinje(montera, administration);
  mountOmgangar(montera, administration);
  mountOmgang(montera, administration);
  mountRoller(montera, administration);
  mountLogg(montera, administration);
  mountFil(montera, administration);
}

function renderLista(sidor: readonly Adminsida[]): Html {
  return html`<h1>Administration</h1>
    <dl class="sidlista">
      ${sidor.map(({path, titel, om}) => html`<div><dt><a href="${path}">${titel}</a></dt><dd>${om}</dd></div>`)}
    </dl>`;
}
