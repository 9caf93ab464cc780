import {html, raw} from 'hono/html';
import type {Html} from './html.js';

/**
 * A block of JSON in the page for its script to read. No script runs in it, so a strict policy lets it be; `<` is
 * written as an escape so that no text in the data can end the block.
 */
export function renderDatablock(id: string, data: unknown): Html {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<script type="application/json" id="${id}">${raw(json)}</script>`;
}
