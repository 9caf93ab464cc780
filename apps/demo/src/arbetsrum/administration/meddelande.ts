import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import type {Apiproblem} from '../api.js';

/** Where the answer to a form stands: the form's address ends with it, so that a browser goes there. */
export const SVAR = '#svar';

/** Something that was refused. */
export interface Fel {
  readonly mening: string;
  /** The field that it is about. */
  readonly falt?: string;
}

/** What was refused, each with a way to its field; nothing where nothing was. */
export function renderFel(fel: readonly Fel[], rubrik = 'Rätta det här. Inget är sparat.'): Html {
  if (fel.length === 0) return html``;
  return html`<div class="meddelande" id="svar" role="alert" tabindex="-1">
    <p><strong>${rubrik}</strong></p>
    <ul>
      ${fel.map(({mening, falt}) => html`<li>${falt === undefined ? mening : html`<a href="#${falt}">${mening}</a>`}</li>`)}
    </ul>
  </div>`;
}

/** That something has been done; nothing where nothing has. */
export function renderKlart(mening: string | undefined): Html {
  return mening === undefined ? html`` : html`<p class="klart" id="svar" role="status" tabindex="-1">${mening}</p>`;
}

/** A problem of the API as what was refused. */
export function felOf({avvikelser, detail, arende}: Apiproblem): readonly Fel[] {
  if (avvikelser !== undefined && avvikelser.length > 0) return avvikelser.map(({mening}) => ({mening}));
  return [{mening: arende === undefined ? detail : `${detail} Ärendets nummer: ${arende}`}];
}
