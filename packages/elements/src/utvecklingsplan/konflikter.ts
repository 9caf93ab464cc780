import type {Konflikt, Konfliktval} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {withoutStop} from '../effektkedja/without-stop.js';
import type {Plantext} from './text.sv.js';

/** What the choices need beside the conflicts. */
export interface Konfliktmiljo {
  readonly ord: Plantext;
  readonly describe: (konflikt: Konflikt) => string;
  readonly choicesOf: (konflikt: Konflikt) => readonly Konfliktval[];
  readonly valj: (konflikt: Konflikt, val: Konfliktval) => void;
}

/** What two have changed in different ways, each with both texts to read and the ways to settle it. */
export function renderKonflikter(
  konflikter: readonly Konflikt[],
  {ord, describe, choicesOf, valj}: Konfliktmiljo,
): TemplateResult | typeof nothing {
  if (konflikter.length === 0) return nothing;
  return html`<section class="fel" aria-labelledby="konfliktrubrik">
    <div role="heading" aria-level="3" class="rubrik niva-3" id="konfliktrubrik" tabindex="-1">
      ${ord.konflikter(konflikter.length)}
    </div>
    <ul>
      ${konflikter.map((konflikt, i) => {
        const mening = describe(konflikt);
        return html`<li>
          <p id="konflikt-${i}">${mening}</p>
          ${renderTexter(konflikt, mening, ord)}
          <p class="knappar">
            ${choicesOf(konflikt).map(
              (val) =>
                html`<button type="button" aria-describedby="konflikt-${i}" @click=${() => valj(konflikt, val)}>
                  ${ord.konfliktval[val]}
                </button>`,
            )}
          </p>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Both texts beside each other, whole, where they are too long for the sentence. */
function renderTexter({min, deras}: Konflikt, mening: string, ord: Plantext): TemplateResult | typeof nothing {
  if (typeof min !== 'string' || typeof deras !== 'string') return nothing;
  if ([min, deras].every((text) => mening.includes(withoutStop(text)))) return nothing;
  return html`<div class="radvis">
    <div>
      <p class="etikett">${ord.mitt}</p>
      <p class="lopande">${min}</p>
    </div>
    <div>
      <p class="etikett">${ord.denAndras}</p>
      <p class="lopande">${deras}</p>
    </div>
  </div>`;
}
