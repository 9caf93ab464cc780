import {
  canApply,
  foraldrarFor,
  moveStep,
  type Nodslag,
  type Plannod,
  platserOf,
} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {addId, addNod, callNod, copyNod, moveNod, type Redigering, removeNod, stepNod, wordOf} from './redigering.js';

/** The ways to move, copy, end and remove a node. Every button says what it is about; at an end it stays and says so. */
export function renderNodverktyg(nod: Plannod, slag: Nodslag, red: Redigering): TemplateResult | typeof nothing {
  if (red.readonly) return nothing;
  const {text} = red;
  const {id} = nod;
  const namn = callNod(red, nod, slag);
  const step = (way: -1 | 1, tecken: string, etikett: string): TemplateResult => {
    const knapp = `${way === -1 ? 'upp' : 'ned'}-${id}`;
    const can = moveStep(red.plan, id, way) !== undefined;
    return html`<button
      type="button"
      class="rund"
      id=${knapp}
      aria-label=${etikett}
      aria-disabled=${can ? nothing : 'true'}
      @click=${() => stepNod(red, id, way, knapp)}
    >
      ${tecken}
    </button>`;
  };
  return html`<div class="nodverktyg">
    ${renderGrepp(red)}${step(-1, '↑', text.upp(namn))}${step(1, '↓', text.ned(namn))}
    <button
      type="button"
      id=${`mer-${id}`}
      aria-expanded=${red.meny === id ? 'true' : 'false'}
      aria-label=${text.mer(namn)}
      @click=${() => red.oppnaMeny(red.meny === id ? undefined : id)}
    >
      ${text.merKort}
    </button>
    ${red.meny === id ? renderMeny(nod, slag, red) : nothing}
  </div>`;
}

/** What a pointer drags a node by; the buttons beside it do the same, so it is only for those who see it. */
export function renderGrepp(red: Redigering): TemplateResult | typeof nothing {
  return red.readonly ? nothing : html`<span class="grepp" aria-hidden="true" title=${red.text.dra}>⋮⋮</span>`;
}

/** What is done more seldom; drawn for one node at a time, for a long plan has thousands of them. */
function renderMeny(nod: Plannod, slag: Nodslag, red: Redigering): TemplateResult {
  const {id} = nod;
  return html`<div class="menyval">
    ${renderFlyttaTill(nod, slag, red)}
    <button type="button" @click=${() => copyNod(red, id)}>${red.text.duplicera}</button>
    ${renderAvslut(nod, slag, red)}
    ${
      canApply(red.plan, {typ: 'ta-bort', nod: id})
        ? html`<button type="button" @click=${() => removeNod(red, id)}>${red.text.taBort}</button>`
        : nothing
    }
  </div>`;
}

/** What has been followed up cannot be removed; it is ended with a reason, and stays. */
function renderAvslut(nod: Plannod, slag: Nodslag, red: Redigering): TemplateResult | typeof nothing {
  if (slag === 'malomrade' || slag === 'resultat') return nothing;
  const {text} = red;
  const namn = callNod(red, nod, slag);
  const fokus = `mer-${nod.id}`;
  const set = (varde: unknown, etikett: string): boolean =>
    red.gor(
      {typ: 'satt', nod: nod.id, falt: 'avslut', varde},
      {etikett, besked: `${etikett.charAt(0).toUpperCase()}${etikett.slice(1)}.`, fokus},
    );
  if ('avslut' in nod && nod.avslut !== undefined)
    return html`<button type="button" @click=${() => set(undefined, text.gjorde.oppnade(namn))}>${text.ateroppna}</button>`;
  return html`<form
    class="avslut"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const skal = new FormData(event.currentTarget as HTMLFormElement).get('skal');
      set({datum: red.idag, skal: String(skal ?? '')}, text.gjorde.avslutade(namn));
    }}
  >
    <label>${text.avslutadVarfor}<input name="skal" maxlength="500" /></label>
    <button>${text.avsluta}</button>
  </form>`;
}

function renderFlyttaTill(nod: Plannod, slag: Nodslag, red: Redigering): TemplateResult | typeof nothing {
  const now = platserOf(red.plan).get(nod.id)?.foralder;
  const others = foraldrarFor(red.plan, slag).filter(({id}) => id !== now);
  if (others.length === 0) return nothing;
  return html`<label
    >${red.text.flyttaTill}
    <select
      @change=${(event: Event) => moveNod(red, nod.id, (event.currentTarget as HTMLSelectElement).value, `mer-${nod.id}`)}
    >
      <option value="">${red.text.valj}</option>
      ${others.map((parent) => html`<option value=${parent.id}>${callNod(red, parent, parentSlag(slag))}</option>`)}
    </select></label
  >`;
}

function parentSlag(slag: Nodslag): Nodslag {
  return slag === 'resultat' ? 'aktivitet' : slag === 'atagande' ? 'malomrade' : 'atagande';
}

/** The button that adds a node of a kind last in a parent; `i` names the parent where many stand beside each other. */
export function renderAdd(
  slag: Nodslag,
  foralder: string,
  red: Redigering,
  i?: string,
): TemplateResult | typeof nothing {
  if (red.readonly) return nothing;
  const namn = `+ ${red.text.lagg(wordOf(red, slag))}`;
  return html`<button
    type="button"
    class="ny"
    id=${addId(slag, foralder)}
    aria-label=${i === undefined ? nothing : `${namn}: ${i}`}
    @click=${() => addNod(red, slag, foralder)}
  >
    ${namn}
  </button>`;
}
