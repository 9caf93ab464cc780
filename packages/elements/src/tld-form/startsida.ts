import {html, nothing, type TemplateResult} from 'lit';
import {renderLyssna, renderText} from './delar.js';
import type {Formular} from './formular.js';

/** Before the first question: what it is for, that nobody has to, and in which language. */
export function renderStartsida(formular: Formular, notis: TemplateResult | typeof nothing): TemplateResult {
  const {enkat, ord, text, live} = formular;
  const inledning = text(enkat.inledning);
  const frivilligt = ord('frivilligt');
  return html`<div class="mitt">
    ${notis}
    ${live ? nothing : html`<p class="marke">${renderText(ord(enkat.exempel ? 'exempel' : 'prov'), formular)}</p>`}
    <div class="rubrikrad">
      ${renderLyssna(formular, 'start', [inledning, frivilligt])}
      <h2 id="rubrik" tabindex="-1">${renderText(text(enkat.titel), formular)}</h2>
    </div>
    <p class="inledning">${renderText(inledning, formular)}</p>
    <p class="inledning">${renderText(frivilligt, formular)}</p>
    ${renderSprakval(formular)}
  </div>`;
}

/** Each language by its own name, as buttons: a list that opens cannot be used with one key. */
function renderSprakval(formular: Formular): TemplateResult | typeof nothing {
  const {valbaraSprak, spraknamn, sprak, ord, valjSprak} = formular;
  if (valbaraSprak.length < 2) return nothing;
  return html`<fieldset class="sprak">
    <legend>${renderText(ord('valjSprak'), formular)}</legend>
    ${valbaraSprak.map(
      (kod) =>
        html`<button type="button" class="knapp" lang=${kod} aria-pressed=${kod === sprak} @click=${() => valjSprak(kod)}>
          ${spraknamn.find((one) => one.kod === kod)?.namn ?? kod}
        </button>`,
    )}
  </fieldset>`;
}
