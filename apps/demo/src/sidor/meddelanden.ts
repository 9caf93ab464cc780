import {html} from 'hono/html';
import type {Html} from './html.js';

/** What in the address could not be followed; nothing when all could. */
export function renderMeddelanden(meddelanden: readonly string[]): Html {
  if (meddelanden.length === 0) return html``;
  return html`<div class="meddelande" role="alert">
    <ul>
      ${meddelanden.map((mening) => html`<li>${mening}</li>`)}
    </ul>
  </div>`;
}
