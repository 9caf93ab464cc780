import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import {html} from 'hono/html';
import type {Html} from './html.js';

/** Links to the same page with each municipality's guideline. */
export function renderKommunval(
  riktlinjer: readonly Riktlinje[],
  chosen: Riktlinje,
  adressOf: (riktlinje: Riktlinje) => string,
): Html {
  return html`<nav class="kommunval" aria-label="Kommun">
    <p id="kommunval-rubrik">Visa riktlinjen för</p>
    <ul aria-labelledby="kommunval-rubrik">
      ${riktlinjer.map(
        (riktlinje) =>
          html`<li><a href="${adressOf(riktlinje)}"${riktlinje.id === chosen.id ? html` aria-current="true"` : ''}>${riktlinje.huvudman}</a>${riktlinje.exempel === true ? html` <span class="dampad">påhittad</span>` : ''}</li>`,
      )}
    </ul>
  </nav>`;
}
