import {describeSlag, type EgenAktivitet} from '@vetlanda/ska-core/arshjul';
import {formatPeriod} from '@vetlanda/ska-core/kalender';
import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import {GRUPP, type Nivaval, SLAG} from './aktivitetsformular.js';
import {renderDag, renderDold, renderKryss, renderLangText, renderText, renderVal} from './falt.js';
import {type Fel, renderFel, renderKlart, SVAR} from './meddelande.js';
import {namnOf, type Rad} from './rader.js';
import {adminsidor} from './sidor.js';

/** What the page of own activities shows. */
interface Aktivitetssida {
  readonly nivaer: Nivaval;
  readonly rader: readonly Rad[];
  readonly etag: string;
  readonly klart?: string;
  readonly fel?: readonly Fel[];
  readonly felrubrik?: string;
  /** What somebody else has saved. */
  readonly sparat?: readonly EgenAktivitet[];
}

/** The municipality's own activities as rows to fill in. */
export function renderAktiviteter({nivaer, rader, etag, klart, fel = [], felrubrik, sparat}: Aktivitetssida): Html {
  return html`${renderKlart(klart)} ${renderFel(fel, felrubrik)}
    ${sparat === undefined ? '' : renderSparat(sparat)}
    <p class="text">
      Det här är kommunens egna aktiviteter, utöver riktlinjens. De står i kommunens årshjul. Är aktiviteten en enda dag kan
      du lämna sista dagen tom.
    </p>
    ${rader.some(({id}) => id !== '') ? '' : html`<p>Det finns inga egna aktiviteter än.</p>`}
    <form method="post" action="${adminsidor.aktiviteter.path}${SVAR}">
      ${renderDold('etag', etag)} ${rader.map((rad, i) => renderRad(rad, i, {nivaer, fel}))}
      <p class="knappar">
        <button name="gor" value="spara" class="viktig">Spara aktiviteterna</button>
        <button name="gor" value="rader">Fler tomma rader</button>
      </p>
    </form>`;
}

function renderRad(rad: Rad, i: number, {nivaer, fel}: {readonly nivaer: Nivaval; readonly fel: readonly Fel[]}): Html {
  const falt = (one: string, rubrik: string) => {
    const namn = namnOf(GRUPP, i, one);
    return {namn, rubrik, varde: rad[one] ?? '', fel: fel.some(({falt: wrong}) => wrong === namn)};
  };
  const kanda = nivaer.map(({id, namn}) => [id, namn] as const);
  const niva = rad.niva ?? '';
  return html`<fieldset class="rad">
    <legend>Aktivitet ${i + 1}</legend>
    ${renderDold(namnOf(GRUPP, i, 'id'), rad.id ?? '')} ${renderText(falt('titel', 'Rubrik'))}
    ${renderVal(
      falt('slag', 'Slag'),
      SLAG.map((slag) => [slag, describeSlag(slag)]),
    )}
    ${renderVal(falt('niva', 'Nivå'), kanda.some(([id]) => id === niva) ? kanda : [...kanda, [niva, niva]])}
    ${renderDag(falt('start', 'Första dagen'))} ${renderDag(falt('slut', 'Sista dagen'))}
    ${renderLangText(falt('beskrivning', 'Beskrivning (kan lämnas tom)'))}
    ${renderKryss(namnOf(GRUPP, i, 'bort'), 'Ta bort', (rad.bort ?? '') !== '')}
  </fieldset>`;
}

function renderSparat(egna: readonly EgenAktivitet[]): Html {
  return html`<section>
    <h2>Det som är sparat nu</h2>
    ${
      egna.length === 0
        ? html`<p>Inga egna aktiviteter.</p>`
        : html`<ul>${egna.map(({titel, ...period}) => html`<li>${titel}: ${formatPeriod(period, {style: 'lang'})}</li>`)}</ul>`
    }
  </section>`;
}
