import {type Datum, formatPeriod} from '@vetlanda/ska-core/kalender';
import {exempelenkater} from '@vetlanda/ska-core/tld';
import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import {renderDag, renderDold, renderFil, renderKod, renderText, renderVal} from './falt.js';
import {type Fel, renderFel, SVAR} from './meddelande.js';
import {adminsidor} from './sidor.js';

/** A round as the API lists it. */
export interface Omgangsrad {
  readonly omgang: string;
  readonly namn: string;
  readonly lasar: string;
  readonly oppnar: Datum;
  readonly stanger: Datum;
  readonly lage: string;
  /** At least so many have answered, while it is open. */
  readonly svarMinst?: number;
}

/** A round with its questions and boxes. */
export interface Omgang extends Omgangsrad {
  readonly enkat: {
    readonly titel: {readonly sv: {readonly text: string}};
    readonly version: number;
    readonly exempel: boolean;
    readonly skolformer: readonly string[];
  };
  readonly urnor: readonly Urna[];
}

/** A box as it can be followed. */
export interface Urna {
  readonly urna: string;
  readonly enhet: string;
  readonly grupp: string;
  readonly inbjudna?: number | null;
  readonly lage: string;
  readonly svarMinst?: number;
}

/** A round as it stands in the form. */
export interface NyOmgang {
  readonly namn: string;
  readonly lasar: string;
  readonly oppnar: string;
  readonly stanger: string;
  /** The id of an example. */
  readonly exempel: string;
  /** JSON. */
  readonly enkat: string;
  /** Sent twice, it is made once. */
  readonly nyckel: string;
}

const LAGEN: Readonly<Record<string, string>> = {
  planerad: 'Planerad',
  oppen: 'Öppen',
  stanger: 'Stänger',
  stangd: 'Stängd',
};

/** How a round stands, in a word. */
export function describeOmgangslage(lage: string): string {
  return LAGEN[lage] ?? lage;
}

/** The rounds, and the form of a new one. */
export function renderOmgangar({
  omgangar,
  ny,
  fel = [],
}: {
  readonly omgangar: readonly Omgangsrad[];
  readonly ny: NyOmgang;
  readonly fel?: readonly Fel[];
}): Html {
  return html`${renderFel(fel, 'Rätta det här. Omgången är inte skapad.')}
    ${omgangar.length === 0 ? html`<p>Det finns inga omgångar än.</p>` : renderTabell(omgangar)}
    <h2>Ny omgång</h2>
    <p class="text">
      Omgången öppnar och stänger av sig själv på sina dagar. Frågorna kan inte ändras när den är skapad.
    </p>
    <form method="post" action="${adminsidor.omgangar.path}${SVAR}" enctype="multipart/form-data">
      ${renderDold('nyckel', ny.nyckel)}
      <div class="formular">
        ${renderText(faltOf('namn', 'Namn', ny.namn, fel))} ${renderText(faltOf('lasar', 'Läsår', ny.lasar, fel))}
        ${renderDag(faltOf('oppnar', 'Öppnar', ny.oppnar, fel))}
        ${renderDag(faltOf('stanger', 'Sista dagen att svara', ny.stanger, fel))}
        ${renderFil({namn: 'enkat', rubrik: 'Välj frågorna som en JSON-fil'}, '.json,application/json')}
        ${renderKod(faltOf('enkat', 'Eller klistra in frågorna', ny.enkat, fel), 6)}
        ${renderVal(
          {
            namn: 'exempel',
            rubrik: 'Eller välj en exempelenkät',
            varde: ny.exempel,
            hjalp: 'Exemplen är till för att prova. De kan inte användas i en kommun som inte är ett exempel.',
          },
          [['', 'Ingen'], ...exempelenkater.map(({id, titel}) => [id, titel.sv.text] as const)],
        )}
      </div>
      <p class="knappar"><button class="viktig">Skapa omgången</button></p>
    </form>`;
}

function faltOf(namn: string, rubrik: string, varde: string, fel: readonly Fel[]) {
  return {namn, rubrik, varde, fel: fel.some(({falt}) => falt === namn)};
}

function renderTabell(omgangar: readonly Omgangsrad[]): Html {
  return html`<div class="tabellram" tabindex="0" role="region" aria-label="Omgångar">
    <table>
      <thead>
        <tr>
          <th scope="col">Omgång</th>
          <th scope="col">Läsår</th>
          <th scope="col">Öppen</th>
          <th scope="col">Läge</th>
          <th scope="col">Svar</th>
        </tr>
      </thead>
      <tbody>
        ${omgangar.map(
          ({omgang, namn, lasar, oppnar, stanger, lage, svarMinst}) => html`<tr>
            <th scope="row"><a href="${adminsidor.omgangar.path}/${encodeURIComponent(omgang)}">${namn}</a></th>
            <td>${lasar}</td>
            <td>${formatPeriod({start: oppnar, slut: stanger}, {style: 'lang'})}</td>
            <td>${describeOmgangslage(lage)}</td>
            <td>${svarMinst === undefined ? '–' : `Minst ${svarMinst}`}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
