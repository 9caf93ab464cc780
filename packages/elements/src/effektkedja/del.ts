import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Redigering} from './redigering.js';

/** A part that is closed until somebody wants it. */
interface Del {
  /** The id of the node that it belongs to, `''` for the plan: one to a node. */
  readonly nod: string;
  readonly rubrik: string;
  /** What is in it, a few words each; none where it is empty. */
  readonly innehall: readonly string[];
}

/**
 * A part that opens, and says in its heading what is in it. Drawn the first time it is opened, for a long plan has
 * hundreds; then it stays, closed or not, and nothing that was begun in it is lost.
 */
export function renderDel({nod, rubrik, innehall}: Del, red: Redigering, draw: () => TemplateResult): TemplateResult {
  const open = red.delar.get(nod);
  return html`<details
    class="del"
    id="del-${nod}"
    ?open=${open === true}
    @toggle=${(event: Event) => red.oppnaDel(nod, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${rubrik}: ${innehall.length === 0 ? red.text.ingetAn : innehall.join(', ')}</summary>
    ${open === undefined ? nothing : keyed(nod, html`<div class="delinnehall">${draw()}</div>`)}
  </details>`;
}
