import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import type {Enhet} from '../typer.js';
import {renderDold, renderFil, renderKod} from './falt.js';
import {type Fel, renderFel, renderKlart, SVAR} from './meddelande.js';
import {adminsidor} from './sidor.js';

/** What the page of the units shows. */
export interface Enhetssida {
  readonly enheter: readonly Enhet[];
  readonly skolformer: readonly {readonly id: string; readonly namn: string}[];
  /** What is written in the table. */
  readonly tabell: string;
  readonly klart?: string;
  readonly fel?: readonly Fel[];
  readonly forhandsvisning?: Forhandsvisning;
}

/** What the API says that a table would do. */
export interface Forhandsvisning {
  /** Names just this one; not there where something is wrong. */
  readonly forhandsvisning?: string;
  readonly andringar: readonly {
    readonly rad: number;
    readonly id: string;
    readonly namn: string;
    readonly mening: string;
  }[];
  readonly oforandrade: number;
  readonly avvikelser: readonly {readonly rad?: number; readonly kolumn?: string; readonly mening: string}[];
  /** Was it asked to be done, but was no longer what had been shown? */
  readonly andrad: boolean;
}

/** The units of today, and a table to change them with. */
export function renderEnheter({enheter, skolformer, tabell, klart, fel = [], forhandsvisning}: Enhetssida): Html {
  const namn = new Map(skolformer.map((skolform) => [skolform.id, skolform.namn]));
  const kommun = enheter.find(({slag}) => slag === 'kommun');
  return html`${renderKlart(klart)} ${renderFel(fel)}
    <h2>Idag</h2>
    ${kommun === undefined ? html`<p>Det finns inga enheter än.</p>` : html`<ul class="trad">${renderGren(kommun, enheter, namn)}</ul>`}
    <h2>Ändra med en tabell</h2>
    <div class="text">
      <p>
        Skriv en rad för varje enhet som ska läggas till eller ändras. Första raden har rubrikerna: id, namn, slag, hör till,
        skolform, från och till. Bara id måste finnas. Det som är tomt blir som det är. Enheter som inte står i tabellen
        ändras inte. Ingen enhet tas bort: den får en sista dag, och det den har gjort finns kvar.
      </p>
      <p><a href="${adminsidor.enheter.path}.csv" download>Hämta dagens enheter som tabell</a></p>
    </div>
    <form method="post" action="${adminsidor.enheter.path}${SVAR}" enctype="multipart/form-data">
      <div class="formular">
        ${renderFil({namn: 'tabell', rubrik: 'Välj en CSV-fil', hjalp: 'Väljer du en fil används den i stället för texten under.'}, '.csv,.txt,text/csv')}
        ${renderKod({namn: 'tabell', rubrik: 'Eller klistra in tabellen', varde: tabell}, 8)}
      </div>
      <p class="knappar"><button name="gor" value="forhandsvisa" class="viktig">Visa vad som skulle ändras</button></p>
      ${forhandsvisning === undefined ? '' : renderForhandsvisning(forhandsvisning)}
    </form>`;
}

function renderGren(enhet: Enhet, enheter: readonly Enhet[], skolformer: ReadonlyMap<string, string>): Html {
  const under = enheter.filter(({overordnad}) => overordnad === enhet.id);
  const skolform = enhet.skolform === undefined ? '' : `, ${skolformer.get(enhet.skolform) ?? enhet.skolform}`;
  return html`<li>
    ${enhet.namn} <span class="dampad">${enhet.id}${skolform}</span>
    ${under.length === 0 ? '' : html`<ul>${under.map((one) => renderGren(one, enheter, skolformer))}</ul>`}
  </li>`;
}

function renderForhandsvisning({forhandsvisning, andringar, oforandrade, avvikelser, andrad}: Forhandsvisning): Html {
  const nothing = andringar.length === 0 && avvikelser.length === 0;
  return html`<section class="granskning" id="svar" tabindex="-1" aria-labelledby="granskning-rubrik">
    <h2 id="granskning-rubrik">Det här skulle ändras</h2>
    <p role="status">
      ${andrad ? 'Något har ändrats sedan du tittade. Läs igenom igen innan du genomför. ' : ''}
      ${avvikelser.length > 0 ? 'Tabellen har fel som måste rättas först. ' : ''}
      ${nothing ? 'Tabellen ändrar ingenting. ' : ''}Inget är ändrat än.
    </p>
    ${
      avvikelser.length === 0
        ? ''
        : html`<h3>Måste rättas</h3>
            <ul>
              ${avvikelser.map(({rad, kolumn, mening}) => html`<li>${rad === undefined ? '' : `Rad ${rad}${kolumn === undefined ? '' : `, ${kolumn}`}: `}${mening}</li>`)}
            </ul>`
    }
    ${
      andringar.length === 0
        ? ''
        : html`<h3>Ändringar</h3>
            <ul>
              ${andringar.map(({rad, id, namn, mening}) => html`<li>Rad ${rad}: <strong>${namn}</strong> <span class="dampad">${id}</span> ${mening}</li>`)}
            </ul>`
    }
    ${oforandrade === 0 ? '' : html`<p>Rader som inte ändrar något: ${oforandrade}.</p>`}
    ${
      forhandsvisning === undefined || nothing
        ? ''
        : html`${renderDold('forhandsvisning', forhandsvisning)}
            <p class="knappar"><button name="gor" value="genomfor" class="viktig">Genomför ändringarna</button></p>`
    }
  </section>`;
}
