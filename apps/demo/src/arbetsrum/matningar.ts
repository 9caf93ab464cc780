import {type Datum, formatDatum} from '@vetlanda/ska-core/kalender';
import {html} from 'hono/html';
import type {Html} from '../sidor/html.js';

/** A round and the unit's own boxes in it, as the API gives them. */
export interface Matning {
  readonly omgang: string;
  readonly namn: string;
  readonly stanger: Datum;
  readonly lage: string;
  readonly urnor: readonly Urna[];
}

interface Urna {
  readonly grupp: string;
  readonly inbjudna?: number;
  readonly lage: string;
  /** Whole fives. */
  readonly svarMinst?: number;
}

/** The rounds that are open: how many have answered, in steps, and the way to the codes. */
export function renderMatningar(omgangar: readonly Matning[], enhet: string, tld: string): Html {
  const oppna = omgangar.filter(({lage}) => lage === 'oppen');
  return html`<section>
    <h3>Mina mätningar</h3>
    ${oppna.length === 0 ? html`<p class="dampad">Ingen mätning är öppen.</p>` : oppna.map((matning) => renderMatning(matning, enhet, tld))}
  </section>`;
}

function renderMatning({namn, stanger, urnor}: Matning, enhet: string, tld: string): Html {
  const egna = urnor.filter(({lage}) => lage === 'oppen');
  return html`<p>${namn}, öppen till och med ${formatDatum(stanger)}.</p>
    ${
      egna.length === 0
        ? html`<p class="dampad">Enheten har inga koder i mätningen än.</p>`
        : html`<ul>
            ${egna.map((urna) => html`<li>${urna.grupp === '' ? enhet : urna.grupp}: ${describeSvar(urna)}</li>`)}
          </ul>`
    }
    <p><a href="${tld}">Länkar och koder</a></p>`;
}

/** Never the number itself: from one answer to the next it would tell when somebody answered. */
function describeSvar({svarMinst = 0, inbjudna}: Urna): string {
  const av = inbjudna === undefined ? '' : ` av ${inbjudna}`;
  return svarMinst === 0 ? `färre än 5${av} svar` : `minst ${svarMinst}${av} svar`;
}
