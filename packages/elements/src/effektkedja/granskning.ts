import type {PlanAvvikelse, PlanCommand} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import type {Redigering} from './redigering.js';

/**
 * Everything that deserves a look, each with the way to it and, where there is one, the way to mend it. Undefined while
 * nobody has looked: that is not to say that there is nothing.
 */
export function renderGranskning(fynd: readonly PlanAvvikelse[] | undefined, red: Redigering): TemplateResult {
  const {text} = red;
  if (fynd === undefined)
    return html`<details class="granskning"><summary>${text.granskning}: ${text.laser}</summary></details>`;
  const count = (niva: PlanAvvikelse['niva']): number => fynd.filter((one) => one.niva === niva).length;
  return html`<details class="granskning" id="granskning">
    <summary>${text.granskning}: ${text.granska(count('fel'), count('varning'), count('tips'))}</summary>
    ${
      fynd.length === 0
        ? html`<p>${text.ingetAttRatta}</p>`
        : html`<ul>
            ${fynd.map((avvikelse) => renderFyndrad(avvikelse, red))}
          </ul>`
    }
    ${renderDolda(red)}
  </details>`;
}

/** The way back for tips that were put aside. */
function renderDolda(red: Redigering): TemplateResult | typeof nothing {
  const {text, plan} = red;
  const {doldaTips} = plan;
  if (doldaTips.length === 0 || red.readonly) return nothing;
  const kommandon = doldaTips.map(({kod, nod}): PlanCommand => ({typ: 'visa-tips', kod, nod}));
  return html`<button
    type="button"
    @click=${() => red.gor({typ: 'grupp', kommandon}, {etikett: text.gjorde.dolde, besked: text.dolda, fokus: 'granskning'})}
  >
    ${text.visaDolda(doldaTips.length)}
  </button>`;
}

function renderFyndrad(avvikelse: PlanAvvikelse, red: Redigering): TemplateResult {
  const {text} = red;
  const {niva, nod, kod, atgard, kalla} = avvikelse;
  return html`<li class=${niva}>
    <span
      ><b>${text.nivaer[niva]}:</b> ${red.describe(avvikelse)}${kalla === undefined ? nothing : html` <span class="dampad">(${text.kalla(kalla)})</span>`}</span
    >
    <span class="knappar">
      ${red.leder(avvikelse) ? html`<button type="button" @click=${() => red.visa(avvikelse)}>${text.gaTill}</button>` : nothing}
      ${
        atgard === undefined || red.readonly
          ? nothing
          : html`<button
              type="button"
              @click=${() => red.gor(atgard, {etikett: text.gjorde.rattade, besked: text.rattat, fokus: 'granskning'})}
            >
              ${text.ratta}
            </button>`
      }
      ${
        niva !== 'tips' || red.readonly
          ? nothing
          : html`<form
              @submit=${(event: SubmitEvent) => {
                event.preventDefault();
                const skal = String(new FormData(event.currentTarget as HTMLFormElement).get('skal') ?? '');
                red.gor(
                  {typ: 'dolj-tips', tips: {kod, nod, skal}},
                  {etikett: text.gjorde.dolde, besked: text.dolt, fokus: 'granskning'},
                );
              }}
            >
              <label class="dold" for="skal-${kod}-${nod}">${text.doljVarfor}</label>
              <input id="skal-${kod}-${nod}" name="skal" required placeholder=${text.doljVarfor} maxlength="500" />
              <button>${text.dolj}</button>
            </form>`
      }
    </span>
  </li>`;
}
