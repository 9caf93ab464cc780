import {html} from 'hono/html';
import type {Html} from '../sidor/html.js';
import {PLANLAGEN} from './planlagen.js';
import {formatTidpunkt} from './tidpunkt.js';

/** How it stands with a unit's plan, as the API gives it. */
export interface Planlage {
  readonly lasar: string;
  readonly plan?: {
    readonly lage: string;
    readonly malomraden: number;
    readonly helaKedjor: number;
    readonly nar: string;
    /** What is wrong, in sentences. */
    readonly rattas: readonly string[];
  };
}

/** So many sentences stand on the first page; the plan has all. */
const FLEST = 3;

/** The unit's plan in a few lines: its state, when it was saved, and what has to be mended. */
export function renderMinPlan({lasar, plan}: Planlage, vag: string): Html {
  return html`<section>
    <h3>Min plan</h3>
    ${
      plan === undefined
        ? html`<p class="dampad">Planen för ${lasar} är inte påbörjad.</p>`
        : html`<p>
              ${PLANLAGEN[plan.lage] ?? plan.lage}. Sparad ${formatTidpunkt(plan.nar)}. ${plan.helaKedjor} av
              ${plan.malomraden} målområden har en hel kedja.
            </p>
            ${renderRattas(plan.rattas)}`
    }
    <p><a href="${vag}">Öppna utvecklingsplanen ${lasar}</a></p>
  </section>`;
}

function renderRattas(rattas: readonly string[]): Html {
  if (rattas.length === 0) return html`<p class="dampad">Inget behöver rättas.</p>`;
  const fler = rattas.length - FLEST;
  return html`<p>Det här behöver rättas:</p>
    <ul>
      ${rattas.slice(0, FLEST).map((mening) => html`<li>${mening}</li>`)}
      ${fler > 0 ? html`<li>${fler} till, som står i planen</li>` : ''}
    </ul>`;
}
