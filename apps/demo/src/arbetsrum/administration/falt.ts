import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';

/** A field of a form, with what was written in it. Its name is its id. */
export interface Falt {
  readonly namn: string;
  readonly rubrik: string;
  readonly varde: string;
  /** A line under the heading. */
  readonly hjalp?: string;
  /** Was what is written here refused? */
  readonly fel?: boolean;
}

/** A line of text. */
export function renderText(falt: Falt, typ: 'text' | 'date' | 'number' = 'text'): Html {
  return html`<div class="falt">
    ${renderRubrik(falt)}
    <input id="${falt.namn}" name="${falt.namn}" type="${typ}" value="${falt.varde}"${beskrivning(falt)}>
  </div>`;
}

/** A day. */
export function renderDag(falt: Falt): Html {
  return renderText(falt, 'date');
}

/** Several lines of text. */
export function renderLangText(falt: Falt): Html {
  return html`<div class="falt bred">
    ${renderRubrik(falt)}
    <textarea id="${falt.namn}" name="${falt.namn}" rows="2"${beskrivning(falt)}>
${falt.varde}</textarea>
  </div>`;
}

/** A text that is written for a program: a table, a document. */
export function renderKod(falt: Falt, rader = 12): Html {
  return html`<div class="falt bred kod">
    ${renderRubrik(falt)}
    <textarea id="${falt.namn}" name="${falt.namn}" rows="${rader}" spellcheck="false"${beskrivning(falt)}>
${falt.varde}</textarea>
  </div>`;
}

/** A file beside a text: the one or the other. */
export function renderFil({namn, rubrik, hjalp}: Omit<Falt, 'varde'>, accept: string): Html {
  const falt = {namn: `${namn}-fil`, rubrik, varde: '', ...(hjalp === undefined ? {} : {hjalp})};
  return html`<div class="falt bred">
    ${renderRubrik(falt)}
    <input id="${falt.namn}" name="${falt.namn}" type="file" accept="${accept}"${beskrivning(falt)}>
  </div>`;
}

/** One of some. */
export function renderVal(falt: Falt, val: readonly (readonly [varde: string, text: string])[]): Html {
  return html`<div class="falt">
    ${renderRubrik(falt)}
    <select id="${falt.namn}" name="${falt.namn}"${beskrivning(falt)}>
      ${val.map(([varde, text]) => html`<option value="${varde}"${varde === falt.varde ? html` selected` : ''}>${text}</option>`)}
    </select>
  </div>`;
}

/** Yes or no. */
export function renderKryss(namn: string, rubrik: string, ikryssad: boolean): Html {
  return html`<div class="kryss">
    <input id="${namn}" name="${namn}" type="checkbox" value="ja"${ikryssad ? html` checked` : ''}>
    <label for="${namn}">${rubrik}</label>
  </div>`;
}

/** What goes along without being shown. */
export function renderDold(namn: string, varde: string): Html {
  return html`<input type="hidden" name="${namn}" value="${varde}">`;
}

function renderRubrik({namn, rubrik, hjalp}: Falt): Html {
  return html`<label for="${namn}">${rubrik}</label>
    ${hjalp === undefined ? '' : html`<p class="dampad hjalp" id="${namn}-hjalp">${hjalp}</p>`}`;
}

function beskrivning({namn, hjalp, fel = false}: Falt): Html {
  const bad = fel ? html` aria-invalid="true"` : '';
  return hjalp === undefined ? html`${bad}` : html`${bad} aria-describedby="${namn}-hjalp"`;
}
