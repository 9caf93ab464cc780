import type {Vart} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLassida, renderText} from './delar.js';
import type {Formular} from './formular.js';

/** After the last question, before anything is sent. Nothing tells what was answered: somebody may stand behind. */
export function renderSlutsida(formular: Formular): TemplateResult {
  const {ord} = formular;
  return renderLassida(formular, 'slut', [ord('sistaSidan'), ord('kanAndra')]);
}

/** Thanks, and where to turn: an answer may have been about something hard. */
export function renderTacksida(formular: Formular, besked: TemplateResult): TemplateResult {
  const {enkat, ord, text} = formular;
  const {rubrik, text: tacktext, vart} = enkat.tack;
  if (vart.length === 0)
    return renderLassida(formular, 'tack', [text(rubrik), text(tacktext)], {part: 'thanks', efter: besked});
  const vartrubrik = ord('vartRubrik');
  return renderLassida(formular, 'tack', [text(rubrik), text(tacktext)], {
    part: 'thanks',
    efter: html`${besked}
      <div class="besked">
        <h3>${renderText(vartrubrik, formular)}</h3>
        <ul>${vart.map((one) => html`<li>${renderVart(formular, one)}</li>`)}</ul>
      </div>`,
    laser: [vartrubrik, ...vart.map((one) => text(one.text))],
  });
}

function renderVart(formular: Formular, {text, telefon, lank}: Vart): TemplateResult {
  const adress = lank === undefined ? undefined : webAddress(lank);
  return html`<p>${renderText(formular.text(text), formular)}</p>
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
