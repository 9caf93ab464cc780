import {type Datum, formatDatum} from '@vetlanda/ska-core/kalender';
import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import {ROLLNAMN} from '../rollnamn.js';
import {renderDold, renderFil, renderKod} from './falt.js';
import {type Granskning, renderFynd, renderSkillnader} from './granskning.js';
import {type Fel, renderFel, renderKlart, SVAR} from './meddelande.js';
import {adminsidor} from './sidor.js';
import {formatTid} from './tid.js';

/** What of a guideline the page tells. */
export interface Riktlinjehuvud {
  readonly titel: string;
  /** The day from which it holds. */
  readonly version: Datum;
}

/** From when a guideline would hold, and in whose place. Not there for one that cannot be read. */
export interface Giltighet {
  readonly galler?: {readonly fran: Datum; readonly genast: boolean};
  readonly ersatter?: Riktlinjehuvud;
}

/** What the page of the guideline shows. */
export interface Riktlinjesida {
  readonly path: string;
  readonly galler: Riktlinjehuvud;
  readonly versioner: readonly {readonly revision: number; readonly nar: string; readonly roll: string}[];
  /** Where earlier versions are, as a query. */
  readonly senare: string | undefined;
  readonly text: string;
  readonly etag: string;
  readonly klart?: string | undefined;
  readonly fel?: readonly Fel[];
  readonly felrubrik?: string;
  /** A version that has been brought into the form, with the day it would hold from. */
  readonly hamtad?: {readonly revision: number; readonly idag: Datum};
  readonly granskning?: Riktlinjegranskning;
  /** What somebody else has saved. */
  readonly sparat?: string;
}

interface Riktlinjegranskning extends Granskning, Giltighet {
  readonly mark: string;
  readonly hinder: boolean;
  /** Was it asked to be saved, but had been changed since it was reviewed? */
  readonly andrad: boolean;
}

/** Which guideline holds, a new one to review and save, and the versions there have been. */
export function renderRiktlinje(sida: Riktlinjesida): Html {
  const {path, galler, versioner, senare, text, etag, klart, fel = [], felrubrik, hamtad, granskning, sparat} = sida;
  return html`${renderKlart(klart)} ${renderFel(fel, felrubrik)}
    <p>Idag gäller <strong>${galler.titel}</strong>, från ${formatDatum(galler.version, {style: 'full'})}.</p>
    ${sparat === undefined ? '' : renderKod({namn: 'sparat', rubrik: 'Det som är sparat nu', varde: sparat})}
    <h2>Ny riktlinje</h2>
    ${
      hamtad === undefined
        ? html`<p class="text">Riktlinjen är ett JSON-dokument. Du får se vad som är fel i den och vad den ändrar innan den sparas.</p>`
        : html`<p class="text" role="status">
            Version ${hamtad.revision} står i rutan. Dagen den gäller från (version) är satt till idag, ${hamtad.idag}. Granska
            och spara, så gäller den igen.
          </p>`
    }
    <form method="post" action="${adminsidor.riktlinje.path}${SVAR}" enctype="multipart/form-data">
      ${renderDold('etag', etag)}
      <div class="formular">
        ${renderFil({namn: 'riktlinje', rubrik: 'Välj en JSON-fil', hjalp: 'Väljer du en fil används den i stället för texten under.'}, '.json,application/json')}
        ${renderKod({namn: 'riktlinje', rubrik: 'Eller klistra in riktlinjen', varde: text})}
      </div>
      <p class="knappar"><button name="gor" value="granska" class="viktig">Granska</button></p>
      ${granskning === undefined ? '' : renderGranskning(granskning)}
    </form>
    <h2>Versioner</h2>
    ${
      versioner.length === 0
        ? html`<p>Ingen riktlinje är sparad här än. Den som tjänsten startades med gäller.</p>`
        : html`<ul>
            ${versioner.map(
              ({revision, nar, roll}) => html`<li>
                Version ${revision}, sparad ${formatTid(nar)} (${(ROLLNAMN[roll] ?? roll).toLowerCase()}):
                <a href="${path}/versioner/${revision}" aria-label="${`Läs version ${revision}`}">Läs</a>,
                <a href="${adminsidor.riktlinje.path}?version=${revision}">Gå tillbaka till version ${revision}</a>
              </li>`,
            )}
          </ul>`
    }
    ${senare === undefined ? '' : html`<p><a href="${adminsidor.riktlinje.path}${senare}">Äldre versioner</a></p>`}`;
}

function renderGranskning({avvikelser, skillnader, galler, ersatter, mark, hinder, andrad}: Riktlinjegranskning): Html {
  return html`<section class="granskning" id="svar" tabindex="-1" aria-labelledby="granskning-rubrik">
    <h2 id="granskning-rubrik">Granskning</h2>
    <p role="status">
      ${andrad && !hinder ? 'Du har ändrat sedan du granskade. Läs igenom igen innan du sparar. ' : ''}Inget är sparat än.
    </p>
    ${
      galler === undefined
        ? ''
        : html`<p>
            Riktlinjen gäller ${galler.genast ? 'så snart den är sparad' : `från ${formatDatum(galler.fran, {style: 'full'})}`}.
            ${ersatter === undefined ? '' : `Den ersätter ${ersatter.titel} (${ersatter.version}).`}
          </p>`
    }
    ${renderFynd(hinder ? 'Måste rättas innan du kan spara' : 'Värt en titt', avvikelser)}
    ${
      hinder
        ? ''
        : html`${renderSkillnader(skillnader)} ${renderDold('granskad', mark)}
            <p class="knappar"><button name="gor" value="spara" class="viktig">Spara riktlinjen</button></p>`
    }
  </section>`;
}
