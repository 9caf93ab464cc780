import type {Vart} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLyssna, renderText} from './delar.js';
import type {Formular} from './formular.js';

/** After the last question, before anything is sent. Nothing tells what was answered: somebody may stand behind. */
export function renderSlutsida(formular: Formular): TemplateResult {
  const {ord} = formular;
  return html`<div class="mitt">
    <div class="rubrikrad">
      ${renderLyssna(formular, 'slut', [ord('sistaSidan'), ord('kanAndra')])}
      <h2 id="rubrik" tabindex="-1">${renderText(ord('sistaSidan'), formular)}</h2>
    </div>
    <p class="inledning">${renderText(ord('kanAndra'), formular)}</p>
  </div>`;
}

/** Thanks, and where to turn: an answer may have been about something hard. */
export function renderTacksida(formular: Formular, besked: TemplateResult | typeof nothing): TemplateResult {
  const {enkat, ord, text} = formular;
  const {rubrik, text: tacktext, vart} = enkat.tack;
  const vartext = vart.length === 0 ? [] : [ord('vartRubrik'), ...vart.map((one) => text(one.text))];
  return html`<div class="mitt" part="thanks">
    <div class="rubrikrad">
      ${renderLyssna(formular, 'tack', [text(rubrik), text(tacktext), ...vartext])}
      <h2 id="rubrik" tabindex="-1">${renderText(text(rubrik), formular)}</h2>
    </div>
    <p class="inledning">${renderText(text(tacktext), formular)}</p>
    ${besked}
    ${
      vart.length === 0
        ? nothing
        : html`<div class="vart"><h3>${renderText(ord('vartRubrik'), formular)}</h3>
            <ul>${vart.map((one) => html`<li>${renderVart(formular, one)}</li>`)}</ul></div>`
    }
  </div>`;
}

function renderVart(formular: Formular, {text, telefon, lank}: Vart): TemplateResult {
  const adress = lank === undefined ? undefined : webAddress(lank);
  return html`${renderText(formular.text(text), formular)}
  ${
    telefon === undefined
      ? nothing
      : html`<a href="tel:${telefon.replaceAll(/[^+\d]/g, '')}">${renderText(formular.ord('ring', {telefon}), formular)}</a>`
  }
  ${
    adress === undefined
      ? nothing
      : html`<a href=${adress.href} target="_blank" rel="noreferrer" dir="ltr">${adress.hostname.replace(/^www\./, '')}</a>`
  }`;
}

/** Only what a browser opens as a page: an address that runs script in this one is none. */
function webAddress(lank: string): URL | undefined {
  try {
    const url = new URL(lank, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
