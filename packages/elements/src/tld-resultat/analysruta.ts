import {html, nothing, type TemplateResult} from 'lit';
import type {Resultattext} from './text.sv.js';

/** What the field for the analysis holds and does. */
export interface Analysval {
  readonly analys: string;
  readonly readonly: boolean;
  /** The municipality's own questions to talk about; the project's examples where it has none. */
  readonly samtalsfragor: readonly string[];
  readonly onText: (text: string) => void;
}

/** Where a reader writes what the result raises: the beginning of the analysis that the läsårsrapport needs. */
export function renderAnalys({analys, readonly, samtalsfragor, onText}: Analysval, text: Resultattext): TemplateResult {
  const egna = samtalsfragor.length > 0;
  return html`<section class="analys" part="analysruta" aria-labelledby="analys">
    <h3 id="analys">${text.analys}</h3>
    ${
      readonly
        ? html`<p class="lopande">${analys === '' ? text.ingenAnalys : analys}</p>`
        : html`<p class="dampad" id="analys-hjalp">${text.analysHjalp}</p>
            <textarea
              rows="5"
              aria-labelledby="analys"
              aria-describedby="analys-hjalp"
              .value=${analys}
              @input=${(event: Event) => onText((event.target as HTMLTextAreaElement).value)}
            ></textarea>`
    }
    <details>
      <summary>${text.samtal}</summary>
      <ul>
        ${(egna ? samtalsfragor : text.samtalsfragor).map((fraga) => html`<li>${fraga}</li>`)}
      </ul>
      ${egna ? nothing : html`<p class="dampad">${text.samtalKalla}</p>`}
    </details>
  </section>`;
}
