import type {Dimensionspost, Fragefordelning, Utgavedimension} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import {createMittbild, createTeckning, createTiobild} from './barnbild.js';
import {renderBild} from './former.js';
import type {Resultatmiljo} from './resultatmiljo.js';
import {positivaOrd} from './tabeller.js';
import {formatIndex, isGrans, placeOf} from './tal.js';
import type {Resultattext} from './text.sv.js';

/** What a child's sheet has beside the answers: what happens now. */
export interface Barnval {
  readonly aterkoppling: string;
  readonly readonly: boolean;
  readonly onText: (text: string) => void;
}

/** A sheet to give back to those who answered: their questions, pictures of what they said, and what happens now. */
export function renderBarnvy(miljo: Resultatmiljo, val: Barnval): TemplateResult {
  const {text, post, utgava} = miljo;
  return html`<div class="barn" part="barn">
    <p class="dampad">${[post.namn, utgava.omgang.namn, ...(utgava.exempel ? [text.exempel] : [])].join(' · ')}</p>
    ${
      post.dimensioner.length === 0
        ? html`<p class="stor">${post.visning === 'inga-svar' ? text.barnIngaSvar : text.barnDolt}</p>`
        : miljo.serier.map(({dimension, punkter}) => renderDel(dimension, punkter.at(-1)?.varde, text))
    }
    ${post.visning === 'inga-svar' ? nothing : html`<p class="stor">${text.barnTack}</p>`}
    <section class="nu" aria-labelledby="nu">
      <h3 id="nu">${text.barnNu}</h3>
      ${renderNu(val, text)}
    </section>
  </div>`;
}

function renderNu({aterkoppling, readonly, onText}: Barnval, text: Resultattext): TemplateResult {
  if (readonly) {
    return aterkoppling === ''
      ? html`<p class="rader">${text.barnRad}</p>`
      : html`<p class="stor lopande">${aterkoppling}</p>`;
  }
  return html`<p class="dampad" id="nu-hjalp">${text.barnNuHjalp}</p>
    <textarea
      rows="3"
      aria-labelledby="nu"
      aria-describedby="nu-hjalp"
      .value=${aterkoppling}
      @input=${(event: Event) => onText((event.target as HTMLTextAreaElement).value)}
    ></textarea>`;
}

/** A dimension for children: a drawing, its questions, and ten figures for each. */
export function renderDel(
  dimension: Utgavedimension,
  varde: Dimensionspost | undefined,
  text: Resultattext,
): TemplateResult | typeof nothing {
  if (varde === undefined) return nothing;
  const fragor = dimension.fragor.flatMap(({id, text: fraga}) => {
    const tio = tenthsOf(
      varde.fragor?.find((one) => one.fraga === id),
      dimension,
      text,
    );
    return tio === undefined ? [] : [{fraga, ...tio}];
  });
  const teckning = createTeckning(dimension.id);
  return html`<section class="del">
    <h3>${teckning === undefined ? nothing : renderBild(teckning, 'teckning')}${dimension.namn}</h3>
    ${
      fragor.length === 0
        ? renderMitt(dimension, varde, text)
        : html`<ul>
            ${fragor.map(
              ({fraga, fyllda, mening}) =>
                html`<li>
                  <p class="stor">${fraga}</p>
                  ${renderBild(createTiobild(fyllda), 'tio')}
                  <p>${mening}</p>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

function renderMitt({steg}: Utgavedimension, {index}: Dimensionspost, text: Resultattext): TemplateResult {
  return html`<p>${text.barnMitt}</p>
    <div class="mitt">
      ${renderBild(createMittbild(placeOf(index)), 'tio')}
      <p class="andar"><span>${steg[0]}</span><span>${steg.at(-1)}</span></p>
      <p class="dold">${text.barnIndex(formatIndex(index, text))}</p>
    </div>`;
}

/** How many out of ten answered with a positive step; undefined where that is not shown. */
function tenthsOf(
  svar: Fragefordelning | undefined,
  dimension: Utgavedimension,
  text: Resultattext,
): {readonly fyllda: number; readonly mening: string} | undefined {
  if (svar === undefined) return undefined;
  const positiva = svar.staplar.filter(({fran}) => fran >= dimension.positivFran);
  const delad = svar.staplar.some(({fran, till}) => fran < dimension.positivFran && till >= dimension.positivFran);
  const [andel] = positiva;
  if (delad || andel === undefined) return undefined;
  const ord = positivaOrd(dimension, text);
  // Of all who answered the question, for a child who answered vet ej is one of the ten.
  const del = positiva.reduce((sum, one) => sum + placeOf(one.andel), 0) * (1 - svar.andelVetEj);
  const fyllda = Math.round(10 * del);
  const grans = positiva.some((one) => isGrans(one.andel));
  if ((grans && 'over' in andel.andel) || fyllda >= 10)
    return {fyllda: grans ? 9 : 10, mening: text.barnNastanAlla(ord)};
  if (grans || fyllda === 0) return {fyllda: grans ? 1 : 0, mening: text.barnNastanIngen(ord)};
  return {fyllda, mening: text.barnFraga(fyllda, ord)};
}
