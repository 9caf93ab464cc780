import {type Datum, formatPeriod} from '@vetlanda/ska-core/kalender';
import {html} from 'hono/html';
import type {Html} from '../sidor/html.js';
import {type Matning, renderMatningar} from './matningar.js';
import {type Planlage, renderMinPlan} from './min-plan.js';
import {type Arshjulsmiljo, renderNamndensAr} from './namndens-ar.js';
import {renderResultat, type Utgavor} from './resultat.js';
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

/** What the first page tells of one of the visitor's units. What is not for the visitor to read is not there. */
export interface Egen {
  readonly enhet: Enhet;
  readonly lage?: Enhetslage | undefined;
  readonly plan?: Planlage | undefined;
  readonly omgangar?: readonly Matning[] | undefined;
  readonly utgavor?: Utgavor | undefined;
  readonly namnd?: {readonly miljo: Arshjulsmiljo; readonly anpassning: unknown} | undefined;
}

/** The first page: what is late, what goes on, what comes, and how it stands, for each unit that is the visitor's. */
export function renderStart(egna: readonly Egen[], idag: Datum): Html {
  return html`<h1>Start</h1>
    ${egna.map((egen) => renderEgen(egen, idag))}`;
}

function renderEgen({enhet, lage, plan, omgangar, utgavor, namnd}: Egen, idag: Datum): Html {
  const {id, namn, slag} = enhet;
  const vag = slag === 'enhet' ? `/arbetsrum/enhet/${encodeURIComponent(id)}` : '/arbetsrum';
  const del = slag === 'enhet' ? id : undefined;
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
    <div class="lagesrader">
      ${plan === undefined ? '' : renderMinPlan(plan, `${vag}/plan`)}
      ${omgangar === undefined ? '' : renderMatningar(omgangar, namn, `${vag}/tld`)}
      ${
        utgavor === undefined
          ? ''
          : renderResultat(utgavor, {
              rubrik: slag === 'enhet' ? 'Mina resultat' : 'Senaste resultat',
              del,
              vag: `${vag}/tld`,
            })
      }
    </div>
    ${namnd === undefined ? '' : renderNamndensAr(namnd.miljo, namnd.anpassning, idag)}
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
