import {formatDatum} from '@vetlanda/ska-core/kalender';
import type {FrystPlan, Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {renderForhandsvisning} from '../effektkedja/forhandsvisning.js';
import type {Planmiljo} from './planmiljo.js';

/** What the versions need beside the plan: how two of them are compared, and which two. */
export interface Versionsval {
  /** What differs, a sentence each; undefined until what compares is here. */
  readonly compare: ((fore: Utvecklingsplan, efter: Utvecklingsplan) => readonly string[]) | undefined;
  /** Numbers of the versions compared; 0 is the plan as it is now. */
  readonly fore: number;
  readonly efter: number;
  readonly onVal: (fore: number, efter: number) => void;
  /** The number of the version that is open to be read. */
  readonly last: number | undefined;
  readonly onLas: (nummer: number | undefined) => void;
}

const TILLFALLEN = ['forutsattningsdialog', 'processdialog', 'resultatdialog', 'annat'] as const;

/** The numbered copies that were saved for dialogues, and what was changed between any two. */
export function renderVersioner(miljo: Planmiljo, val: Versionsval): TemplateResult {
  const {versioner, ord} = miljo;
  return html`<div class="disposition">
    ${miljo.kanFrysas ? renderFrysning(miljo) : nothing}
    ${
      versioner.length === 0
        ? html`<p>${ord.ingaVersioner}</p>`
        : html`${renderJamforelse(miljo, val)}${renderLista(miljo, val)}`
    }
  </div>`;
}

/** Every saved version, latest first, to be read as it was. */
function renderLista(miljo: Planmiljo, {last, onLas}: Versionsval): TemplateResult {
  const {versioner, ord} = miljo;
  return html`<div role="heading" aria-level="3" class="rubrik niva-3">${ord.sparadeVersioner}</div>
    <ul class="lista">
      ${[...versioner].reverse().map((version) => {
        const {nummer, roll, plan} = version;
        const isOpen = nummer === last;
        const namn = nameOf(version, miljo);
        return html`<li>
          <span>${namn}${roll === '' ? nothing : html` <span class="dampad">· ${roll}</span>`}</span>
          <button
            type="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-label=${`${ord.las}: ${namn}`}
            @click=${() => onLas(isOpen ? undefined : nummer)}
          >
            ${ord.las}
          </button>
          ${isOpen ? renderLasning(plan, miljo) : nothing}
        </li>`;
      })}
    </ul>`;
}

/** A version whole: what it rested on, and the chain. */
function renderLasning(plan: Utvecklingsplan, {ord, lasOf}: Planmiljo): TemplateResult {
  const background = (['orsaksanalys', 'medverkan', 'inflytande'] as const).filter((falt) => plan[falt] !== '');
  return html`<article>
    ${background.map(
      (falt) =>
        html`<p class="etikett">${ord.kort[falt]}</p>
          <p class="lopande">${plan[falt]}</p>`,
    )}
    ${renderForhandsvisning({...lasOf(plan), rubrikniva: 4})}
  </article>`;
}

function renderFrysning(miljo: Planmiljo): TemplateResult {
  const {ord} = miljo;
  return html`<form
    class="radvis"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget as HTMLFormElement);
      const tillfalle = TILLFALLEN.find((one) => one === data.get('tillfalle')) ?? 'annat';
      miljo.frys(tillfalle, String(data.get('roll') ?? ''));
    }}
  >
    <label
      >${ord.tillfalle}<select name="tillfalle">
        ${TILLFALLEN.map((one) => html`<option value=${one}>${ord.tillfallen[one]}</option>`)}
      </select></label
    >
    <label>${ord.roll}<input name="roll" maxlength="500" list="forslag-roller" /></label>
    <button>${ord.frys}</button>
  </form>`;
}

function renderJamforelse(miljo: Planmiljo, {compare, fore, efter, onVal}: Versionsval): TemplateResult {
  const {ord} = miljo;
  const skillnader = compare?.(planOf(miljo, fore), planOf(miljo, efter));
  return html`<div class="radvis">
      ${select(ord.jamfor, fore, (nummer) => onVal(nummer, efter), miljo)}
      ${select(ord.med, efter, (nummer) => onVal(fore, nummer), miljo)}
    </div>
    ${
      skillnader === undefined
        ? html`<p>${ord.laser}</p>`
        : skillnader.length === 0
          ? html`<p>${ord.ingaSkillnader}</p>`
          : html`<ul>
              ${skillnader.map((mening) => html`<li>${mening}</li>`)}
            </ul>`
    }`;
}

function select(etikett: string, valt: number, on: (nummer: number) => void, miljo: Planmiljo): TemplateResult {
  const {versioner, ord} = miljo;
  return html`<label
    >${etikett}<select @change=${(event: Event) => on(Number((event.currentTarget as HTMLSelectElement).value))}>
      <option value="0" .selected=${valt === 0}>${ord.nu}</option>
      ${versioner.map(
        (version) =>
          html`<option value=${version.nummer} .selected=${valt === version.nummer}>${nameOf(version, miljo)}</option>`,
      )}
    </select></label
  >`;
}

function nameOf({nummer, tillfalle, datum}: FrystPlan, {ord, sprak}: Planmiljo): string {
  return ord.version(nummer, ord.tillfallen[tillfalle], formatDatum(datum, {sprak}));
}

function planOf({versioner, plan}: Planmiljo, nummer: number): Utvecklingsplan {
  return versioner.find((version) => version.nummer === nummer)?.plan ?? plan;
}
