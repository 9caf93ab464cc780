import {type Datum, formatPeriod} from '@vetlanda/ska-core/kalender';
import {html} from 'hono/html';
import type {Html} from '../sidor/html.js';
import type {Enhet} from './typer.js';

/** How it stands in a unit's year, as the API gives it. */
export interface Enhetslage {
  readonly lasar: string;
  readonly nu: readonly Lagesrad[];
  readonly forsenat: readonly Lagesrad[];
  readonly narmast: readonly Lagesrad[];
}

interface Lagesrad {
  readonly id: string;
  readonly titel: string;
  readonly start: Datum;
  readonly slut: Datum;
}

/** The first page: what is late, what goes on, what comes, and the ways on, for each unit that is the visitor's. */
export function renderStart(egna: readonly {readonly enhet: Enhet; readonly lage: Enhetslage | undefined}[]): Html {
  return html`<h1>Start</h1>
    ${egna.map(({enhet, lage}) => renderEnhet(enhet, lage))}`;
}

function renderEnhet({id, namn, slag}: Enhet, lage: Enhetslage | undefined): Html {
  const vag = slag === 'enhet' ? `/arbetsrum/enhet/${encodeURIComponent(id)}` : '/arbetsrum';
  return html`<section class="enhetslage" aria-labelledby="enhet-${id}">
    <h2 id="enhet-${id}">${namn}</h2>
    ${
      lage === undefined
        ? ''
        : html`<div class="lagesrader">
            ${renderRader('Försenat', lage.forsenat, `${vag}/arshjul`, 'Inget är försenat.')}
            ${renderRader('Pågår nu', lage.nu, `${vag}/arshjul`, 'Inget pågår just nu.')}
            ${renderRader('Närmast', lage.narmast, `${vag}/arshjul`, 'Inget mer det här läsåret.')}
          </div>`
    }
  </section>`;
}

function renderRader(rubrik: string, rader: readonly Lagesrad[], arshjul: string, tomt: string): Html {
  return html`<section>
    <h3>${rubrik}</h3>
    ${
      rader.length === 0
        ? html`<p class="dampad">${tomt}</p>`
        : html`<ul>
            ${rader.map(
              (rad) =>
                html`<li><a href="${arshjul}#${encodeURIComponent(rad.id)}">${rad.titel}</a> <span class="dampad">${formatPeriod(rad)}</span></li>`,
            )}
          </ul>`
    }
  </section>`;
}
