import {html, nothing, type TemplateResult} from 'lit';
import {renderLassida, renderText} from './delar.js';
import type {Formular} from './formular.js';

/** Before the first question: what it is for, that nobody has to, and in which language. */
export function renderStartsida(formular: Formular, notis: TemplateResult | typeof nothing): TemplateResult {
  const {enkat, ord, text, live} = formular;
  const marke = ord(enkat.exempel ? 'exempel' : 'prov');
  return renderLassida(formular, 'start', [text(enkat.titel), text(enkat.inledning), ord('frivilligt')], {
    fore: html`${notis} ${live ? nothing : html`<p class="marke dampad">${renderText(marke, formular)}</p>`}`,
    efter: renderSprakval(formular),
  });
}

/** Each language by its own name, as buttons: a list that opens cannot be used with one key. */
function renderSprakval(formular: Formular): TemplateResult | typeof nothing {
  const {valbaraSprak, spraknamn, sprak, ord, valjSprak} = formular;
  if (valbaraSprak.length < 2) return nothing;
  return html`<fieldset class="sprak">
    <legend>${renderText(ord('valjSprak'), formular)}</legend>
    ${valbaraSprak.map(
      (kod) =>
        html`<button type="button" lang=${kod} aria-pressed=${kod === sprak} @click=${() => valjSprak(kod)}>
          ${spraknamn.find((one) => one.kod === kod)?.namn ?? kod}
        </button>`,
    )}
  </fieldset>`;
}
