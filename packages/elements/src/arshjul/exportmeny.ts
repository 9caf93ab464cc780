import type {Sprak} from '@vetlanda/ska-core';
import {html, type TemplateResult} from 'lit';
import type {Onskan} from './onskan.js';
import {paneltext} from './paneltext.js';

/** What the year can be printed on or saved as. */
export function renderExportmeny(sprak: Sprak, onskan: Onskan): TemplateResult {
  const ord = paneltext(sprak);
  const val = [
    ['A3', ord.skrivA3],
    ['A4', ord.skrivA4],
    ['svg', ord.hamtaSvg],
    ['png', ord.hamtaPng],
  ] as const;
  return html`<div class="knappar">
    ${val.map(
      ([format, namn]) => html`<button type="button" @click=${() => onskan('exportera', format)}>${namn}</button>`,
    )}
  </div>`;
}
