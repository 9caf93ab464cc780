import type {PlanAvvikelse} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {faltId, type Redigering} from './redigering.js';
import {skrivvarde} from './skrivvarde.js';

/** What a field needs of the editing it is part of. */
export type Faltmiljo = Pick<Redigering, 'text' | 'fynd' | 'readonly' | 'describe' | 'gor' | 'lamna'>;

/** A field of a node: what it is called, what it holds, and how it is written. */
export interface Falt {
  /** The id of the node, `''` for the plan. */
  readonly nod: string;
  readonly falt: string;
  readonly etikett: string;
  readonly varde: string | undefined;
  /** A line, a line that is long in a narrow place, a text of several lines, or a day. */
  readonly typ: 'rad' | 'brytrad' | 'text' | 'datum';
  /** Suggestions for a line. */
  readonly forslag?: string;
}

/** A labelled field with its findings beside it. In read-only plans its text, and nothing where there is none. */
export function renderFalt(falt: Falt, red: Faltmiljo): TemplateResult | typeof nothing {
  const {nod, etikett, varde = '', typ} = falt;
  if (red.readonly)
    return varde === ''
      ? nothing
      : html`<div class="falt"><span class="etikett">${etikett}</span><p>${varde}</p></div>`;
  const id = faltId(nod, falt.falt);
  const fynd = (red.fynd.get(nod) ?? []).filter((avvikelse) => avvikelse.falt === falt.falt);
  return html`<div class="falt ${typ}">
    <label for=${id}>${etikett}</label>
    ${renderControl(falt, id, fynd, red)} ${renderFynd(fynd, `${id}-fynd`, red)}
  </div>`;
}

function renderControl(
  {nod, falt, etikett, varde = '', typ, forslag}: Falt,
  id: string,
  fynd: readonly PlanAvvikelse[],
  red: Faltmiljo,
): TemplateResult {
  const write = (event: Event): void => {
    const {value} = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
    const line = typ === 'brytrad' ? value.replaceAll(/\s*\n\s*/g, ' ') : value;
    const set = typ === 'datum' && line === '' ? undefined : line;
    red.gor({typ: 'satt', nod, falt, varde: set}, {etikett: red.text.gjorde.skrev(etikett)});
  };
  const invalid = fynd.some(({niva}) => niva === 'fel') ? 'true' : nothing;
  const described = fynd.length > 0 ? `${id}-fynd` : nothing;
  if (typ === 'text' || typ === 'brytrad')
    return html`<textarea
      id=${id}
      rows="1"
      maxlength=${typ === 'text' ? 20000 : 500}
      aria-invalid=${invalid}
      aria-describedby=${described}
      @input=${write}
      @keydown=${typ === 'brytrad' ? stayOnLine : nothing}
      @blur=${red.lamna}
      ${skrivvarde(varde)}
    ></textarea>`;
  if (typ === 'datum')
    return html`<input
      id=${id}
      type="date"
      aria-invalid=${invalid}
      aria-describedby=${described}
      @change=${write}
      ${skrivvarde(varde)}
    />`;
  return html`<input
    id=${id}
    maxlength="500"
    list=${forslag ?? nothing}
    aria-invalid=${invalid}
    aria-describedby=${described}
    @input=${write}
    @blur=${red.lamna}
    ${skrivvarde(varde)}
  />`;
}

/** Enter begins no new line where there is only one; with Alt it is the editor's own. */
function stayOnLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.altKey) event.preventDefault();
}

/** Findings beside what they are about, each with its level as sign and word. */
export function renderFynd(
  fynd: readonly PlanAvvikelse[],
  id: string,
  red: Faltmiljo,
): TemplateResult | typeof nothing {
  if (fynd.length === 0) return nothing;
  return html`<ul class="fynd" id=${id}>
    ${fynd.map(
      (avvikelse) =>
        html`<li class=${avvikelse.niva}><b>${red.text.nivaer[avvikelse.niva]}:</b> ${red.describe(avvikelse)}</li>`,
    )}
  </ul>`;
}
