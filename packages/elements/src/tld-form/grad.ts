import {nothing, svg, type TemplateResult} from 'lit';

/** The inside of the glass: its bottom and its brim, and half its width at each, in a picture of 96 × 96. */
const BOTTEN = {y: 82, halva: 15};
const BRADD = {y: 22, halva: 21};
/** How near the brim a full glass is. */
const FULLT = 0.92;

/**
 * A step as a glass with more or less in it, from empty to full: it says how much, and neither that it is good nor that
 * it is bad. The lowest step is truly empty, for a child must be able to say no.
 */
export function renderGrad(varde: number, antal: number, namn: string): TemplateResult {
  const del = ((varde - 1) / (antal - 1)) * FULLT;
  const y = BOTTEN.y - del * (BOTTEN.y - BRADD.y);
  const halva = BOTTEN.halva + del * (BRADD.halva - BOTTEN.halva);
  return svg`<svg class="grad" part="pictogram" viewBox="0 0 96 96" role="img" aria-label=${namn}>
    <path class="glas" d="M23 14 30 86q1 4 7 4H59q6 0 7-4L73 14" />
    ${
      varde === 1
        ? nothing
        : svg`<path class="saft" d="M${48 - halva} ${y} 33 84q0 2 3 2H60q3 0 3-2L${48 + halva} ${y}" /><ellipse class="yta" cx="48" cy=${y} rx=${halva} ry="3" />`
    }
    <path d="M23 14 30 86q1 4 7 4H59q6 0 7-4L73 14" />
    <ellipse cx="48" cy="14" rx="25" ry="4" />
  </svg>`;
}

/** Vet ej: a thought with a question in it, of the same weight as the glasses. */
export function renderVetEj(): TemplateResult {
  return svg`<svg class="grad" viewBox="0 0 96 96" aria-hidden="true">
    <path d="M36 72A32 32 0 1 1 54 73L34 88Z" />
    <path d="M38 34q1-10 11-10 10 0 10 9 0 7-6 10-5 3-5 8" />
    <path d="M48 61h0" />
  </svg>`;
}

/** The ear: to listen. */
export function renderOra(): TemplateResult {
  return svg`<svg viewBox="6 4 36 42" aria-hidden="true">
    <path d="M12 19a12 12 0 1 1 24 0c0 9-8 10-9 17-1 5-4 7-7 7-4 0-7-3-7-7" />
    <path d="M18 19a6 6 0 1 1 12 0c0 4-4 5-4 9" />
  </svg>`;
}

/** The way on, as the text runs. */
export function renderPil(): TemplateResult {
  return svg`<svg class="pil" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 12H21M14 5l7 7-7 7" /></svg>`;
}

/** To stop listening. */
export function renderStopp(): TemplateResult {
  return svg`<svg viewBox="0 0 48 48" aria-hidden="true"><rect x="13" y="13" width="22" height="22" rx="4" /></svg>`;
}
