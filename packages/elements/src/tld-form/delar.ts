import type {Synligtext} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import type {Formular} from './formular.js';
import {renderOra, renderStopp} from './grad.js';

/** A text, with its language and direction where they are not those of the form. */
export function renderText({text, sprak, riktning}: Synligtext, {sprak: valt}: Pick<Formular, 'sprak'>): unknown {
  return sprak === valt ? text : html`<span lang=${sprak} dir=${riktning}>${text}</span>`;
}

/** The ear: reads the texts aloud. It is not there when this device cannot read the first of them. */
export function renderLyssna(
  {ord, upplasning}: Formular,
  namn: string,
  texter: readonly Synligtext[],
  etikett: Synligtext = ord('lyssna'),
): TemplateResult | typeof nothing {
  const lasbara = texter.filter((text) => upplasning?.canRead(text));
  if (upplasning === undefined || lasbara[0] !== texter[0]) return nothing;
  const pagar = upplasning.laser === namn;
  const {text, sprak} = pagar ? ord('slutaLyssna') : etikett;
  return html`<button
    type="button"
    class="ora"
    part="listen"
    lang=${sprak}
    aria-label=${text}
    @click=${() => upplasning.toggle(namn, lasbara)}
  >
    ${pagar ? renderStopp() : renderOra()}
  </button>`;
}

/** A page to read: a heading, what is told under it, and the ear that reads it all. */
export function renderLassida(
  formular: Formular,
  namn: string,
  [rubrik, ...stycken]: readonly [Synligtext, ...(readonly Synligtext[])],
  {fore, efter, laser = [], part}: Lassidedelar = {},
): TemplateResult {
  return html`<div class="mitt" part=${part ?? nothing}>
    ${fore}
    <div class="rubrikrad">
      ${renderLyssna(formular, namn, [rubrik, ...stycken, ...laser])}
      <h2 id="rubrik" tabindex="-1">${renderText(rubrik, formular)}</h2>
    </div>
    ${stycken.map((one) => html`<p>${renderText(one, formular)}</p>`)} ${efter}
  </div>`;
}

/** What else stands on a page to read. */
interface Lassidedelar {
  readonly fore?: unknown;
  readonly efter?: unknown;
  /** What the ear reads of what stands after. */
  readonly laser?: readonly Synligtext[];
  readonly part?: string;
}
