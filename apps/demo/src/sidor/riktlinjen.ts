import {describeRiktlinje, type Riktlinjeavsnitt, type Riktlinjepunkt} from '@vetlanda/ska-core/riktlinje';
import {html} from 'hono/html';
import {createAdress} from './adress.js';
import type {Html} from './html.js';
import {renderKommunval} from './kommunval.js';
import {renderLayout} from './layout.js';
import {renderMeddelanden} from './meddelanden.js';
import type {PagesInput} from './pages.js';
import type {Vy} from './vy.js';

/** The page "Riktlinjen": the whole guideline, section by section, as the software knows it. */
export function renderRiktlinjen(vy: Vy, {riktlinjer}: Pick<PagesInput, 'riktlinjer'>): Html {
  const {riktlinje} = vy;
  const sections = describeRiktlinje(riktlinje, {dag: vy.dag});
  return renderLayout({
    titel: 'Riktlinjen',
    sida: 'riktlinjen',
    riktlinje,
    innehall: html`<article class="text" lang="${riktlinje.visning.sprak}">
      <h1>Riktlinjen i korthet</h1>
      <p class="ingress">
        Så här har programmet tolkat riktlinjen, i egna korta ord. Den beslutade riktlinjen gäller. Du kan också
        <a href="/api/riktlinjer/${riktlinje.id}">hämta underlaget som JSON</a>.
      </p>
      ${renderMeddelanden(vy.meddelanden)}
      ${renderKommunval(riktlinjer, riktlinje, ({id}) => createAdress('/riktlinjen', {kommun: id}))}
      <nav aria-label="På sidan">
        <ul class="innehallslista">
          ${sections.map(({id, rubrik}) => html`<li><a href="#${id}">${rubrik}</a></li>`)}
        </ul>
      </nav>
      ${sections.map(renderAvsnitt)}
    </article>`,
  });
}

function renderAvsnitt({id, rubrik, avsnitt, stycken, punkter}: Riktlinjeavsnitt): Html {
  return html`<section id="${id}">
    <h2>${rubrik}</h2>
    ${avsnitt === undefined ? '' : html`<p class="dampad">Riktlinjen avsnitt ${avsnitt}</p>`}
    ${stycken.map((stycke) => html`<p>${stycke}</p>`)}
    ${renderPunkter(punkter, id)}
  </section>`;
}

/** Points within points. Each that has an id can be linked to: its address is the section's id and its own. */
function renderPunkter(punkter: readonly Riktlinjepunkt[], sida: string): Html {
  if (punkter.length === 0) return html``;
  return html`<ul>
    ${punkter.map(
      ({id, text, under = []}) => html`<li${id === undefined ? '' : html` id="${sida}-${id}"`}>
        ${text}${renderPunkter(under, id === undefined ? sida : `${sida}-${id}`)}
      </li>`,
    )}
  </ul>`;
}
