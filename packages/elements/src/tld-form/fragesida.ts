import type {Fraga, Skala, Synligtext} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLyssna, renderText} from './delar.js';
import {onOwnSite} from './egen-adress.js';
import {type Formular, isBildprofil} from './formular.js';
import {renderGrad, renderVetEj} from './grad.js';

type Svar = number | 'vet-ej';

/** An answer to choose, as it is shown. */
interface Alternativ {
  readonly svar: Svar;
  readonly text: Synligtext;
  readonly bild: TemplateResult | undefined;
}

/** How far the child has come, in words and as a bar. `nummer` counts from 1. */
export function renderFramsteg(formular: Formular, nummer: number): TemplateResult {
  const {fragor} = formular.enkat;
  return html`<div class="framsteg" part="progress">
    <p id="nummer-${nummer}">${renderNummer(formular, nummer)}</p>
    <div class="stapel" aria-hidden="true">${fragor.map((_, i) => html`<i class=${i < nummer ? 'gjord' : ''}></i>`)}</div>
  </div>`;
}

/** The questions of a page, of which the first has this number. */
export function renderFragesida(
  formular: Formular,
  nummer: number,
  fragor: readonly Fraga[],
): readonly TemplateResult[] {
  return fragor.map((fraga, i) => renderFraga(formular, fraga, nummer + i, i === 0));
}

function renderNummer(formular: Formular, nummer: number): unknown {
  return renderText(formular.ord('framsteg', {nummer, antal: formular.enkat.fragor.length}), formular);
}

function renderFraga(formular: Formular, fraga: Fraga, nummer: number, forst: boolean): TemplateResult {
  const {enkat, ord, profil, svarPa, svara, text, upplasning} = formular;
  const skala = enkat.skalor.find(({id}) => id === fraga.skala);
  if (skala === undefined) throw new Error(`There is no scale ${fraga.skala}.`);
  const fragetext = text(fraga.text);
  const alternativ = alternativOf(formular, fraga, skala);
  const bild = onOwnSite(fraga.bild);
  const medBild = isBildprofil(profil) || alternativ.some((one) => one.bild !== undefined);
  const tystnad = isBildprofil(profil) && upplasning?.canRead(fragetext) === false;
  return html`<fieldset class="fraga" part="question" aria-describedby="nummer-${nummer}">
    <legend>
      ${forst ? nothing : html`<span class="nummer" id="nummer-${nummer}">${renderNummer(formular, nummer)}</span>`}
      <h2 id=${forst ? 'rubrik' : nothing} tabindex=${forst ? '-1' : nothing} aria-describedby="nummer-${nummer}">
        ${renderText(fragetext, formular)}
      </h2>
    </legend>
    ${renderLyssna(formular, fraga.id, [fragetext, ...alternativ.map((one) => one.text)], ord('lyssnaFraga'))}
    ${bild === undefined ? nothing : html`<img class="fragebild" src=${bild} alt=${ord('bildFraga').text} />`}
    ${tystnad ? html`<p class="dampad">${renderText(ord('ingenRost'), formular)}</p>` : nothing}
    <div class=${medBild ? 'svar rutor' : 'svar rader'} part="options" @keydown=${stepByTab}>
      ${alternativ.map((one, i) => renderAlternativ(formular, fraga, one, i))}
    </div>
    <p class="tabort">
      ${
        svarPa(fraga.id) === undefined
          ? nothing
          : html`<button type="button" class="lank" @click=${(event: Event) => {
              focusFirst(event);
              svara(fraga.id, undefined);
            }}>${renderText(ord('taBortSvar'), formular)}</button>`
      }
    </p>
  </fieldset>`;
}

function renderAlternativ(
  formular: Formular,
  fraga: Fraga,
  {svar, text, bild}: Alternativ,
  nummer: number,
): TemplateResult {
  const {ord, profil, svarPa, svara, uid} = formular;
  const id = `${fraga.id}-${nummer}`;
  return html`<div class=${svar === 'vet-ej' ? 'val vet-ej' : 'val'}>
    <label part=${svarPa(fraga.id) === svar ? 'option option-selected' : 'option'}>
      ${bild ?? nothing}
      <span class="ord">
        <input
          type="radio"
          name="${uid}-${fraga.id}"
          aria-labelledby=${id}
          .checked=${svarPa(fraga.id) === svar}
          @change=${() => svara(fraga.id, svar)}
        />
        <span id=${id}>${renderText(text, formular)}</span>
      </span>
    </label>
    ${isBildprofil(profil) ? renderLyssna(formular, id, [text], ord('lyssnaSvar', {svar: text.text})) : nothing}
  </div>`;
}

/** From the least to the most, and vet ej last: where the language runs from the right, so do they, with the same values. */
function alternativOf(formular: Formular, fraga: Fraga, {steg, vetEj}: Skala): readonly Alternativ[] {
  const {ord, profil, text} = formular;
  const ritad = (varde: number): TemplateResult | undefined => {
    if (!isBildprofil(profil)) return undefined;
    if (varde === 1) return renderGrad(varde, steg.length, ord('bildTomtGlas').text);
    if (varde === steg.length) return renderGrad(varde, steg.length, ord('bildFulltGlas').text);
    return renderGrad(varde, steg.length, ord('bildGlas', {del: `${varde - 1}/${steg.length - 1}`}).text);
  };
  return [
    ...steg.map((one, i) => {
      const words = text(one.text);
      const adress = onOwnSite(fraga.stegbilder?.[i] ?? one.bild);
      const bild =
        adress === undefined
          ? ritad(i + 1)
          : html`<img class="grad" src=${adress} alt=${ord('bildSvar', {svar: words.text}).text} />`;
      return {svar: i + 1, text: words, bild};
    }),
    ...(vetEj === undefined
      ? []
      : [{svar: 'vet-ej' as const, text: text(vetEj), bild: isBildprofil(profil) ? renderVetEj() : undefined}]),
  ];
}

/**
 * Tab goes through the answers one by one, without choosing: the platform passes all but one of a group, so who has no
 * arrow keys, only Tab and Space or a switch that stands for them, could never reach the others.
 */
function stepByTab(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  const list = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('input, button')];
  const next = list[list.indexOf(event.target as HTMLElement) + (event.shiftKey ? -1 : 1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The button that was pressed goes away, so the keyboard is given to the answers. */
function focusFirst({currentTarget}: Event): void {
  (currentTarget as Element).closest('fieldset')?.querySelector('input')?.focus();
}
