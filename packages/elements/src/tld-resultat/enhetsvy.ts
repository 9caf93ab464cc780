import type {Fragefordelning, Stapel, Utgavedimension} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import {createFordelningsbild, createStegmarke} from './fordelningsbild.js';
import {renderBild} from './former.js';
import {splitNamn} from './omgangsnamn.js';
import {renderOversikt} from './oversikt.js';
import type {Resultatmiljo} from './resultatmiljo.js';
import type {Dimensionsserie} from './serie.js';
import {
  formatIntervall,
  positivaOrd,
  renderFragetabell,
  renderRuta,
  renderUtvecklingstabell,
  wordsOf,
} from './tabeller.js';
import {formatAndel, formatAntal, formatIndex} from './tal.js';
import type {Resultattext} from './text.sv.js';
import {createUtvecklingsbild} from './utvecklingsbild.js';

/** From this width the dimensions stand beside each other, and a question beside its bar, pixels. */
const BRED = 832;
const MELLANRUM = 32;
/** How much of the width a bar takes there: the same number stands in the style sheet. */
const STAPELDEL = 0.5;
/** The widest picture of the rounds, pixels. */
const STORSTA_BILD = 480;

/** One part of the municipality: what matters, each dimension over the rounds, and how the answers are spread. */
export function renderEnhetsvy(miljo: Resultatmiljo): TemplateResult {
  return html`<p class="ledord">${miljo.lage.ledord}</p>
    ${renderDimensioner(miljo)} ${renderForklaringar(miljo)} ${renderFordelning(miljo)} ${renderGrupper(miljo)}`;
}

/** The dimensions beside each other: figure, sentence and picture. */
export function renderDimensioner(miljo: Resultatmiljo): TemplateResult {
  return html`<div class="dimensioner ${miljo.vy}">${miljo.serier.map((serie) => renderDimension(serie, miljo))}</div>`;
}

function renderDimension(serie: Dimensionsserie, miljo: Resultatmiljo): TemplateResult {
  const {text, namn, bredd, vy, lage, post} = miljo;
  const {dimension, punkter} = serie;
  const varde = punkter.at(-1)?.varde;
  const intervall = varde === undefined ? undefined : formatIntervall(varde, text);
  const mening = lage.meningar.get(dimension.id);
  const bildbredd = isBred(miljo) ? (bredd - 2 * MELLANRUM) / 3 : Math.min(bredd, STORSTA_BILD);
  return html`<section class="dimension" part="dimensionsruta" aria-labelledby="d-${dimension.id}">
    <h3 id="d-${dimension.id}">${dimension.namn}</h3>
    <p class="tal">
      ${
        varde === undefined
          ? html`<b class="utan">${post.visning === 'inga-svar' ? text.ingaSvarKort : text.dolt}</b>`
          : html`<b>${formatIndex(varde.index, text)}</b> <span class="dampad">${text.av100}</span>`
      }
      ${intervall === undefined ? nothing : html`<span class="dampad">${text.sakerhet(intervall)}</span>`}
    </p>
    ${mening === undefined ? nothing : html`<p>${mening.utfall} <span class="dampad">${mening.forklaring}</span></p>`}
    ${
      vy === 'tabell'
        ? nothing
        : renderBild(createUtvecklingsbild(punkter, {bredd: bildbredd, namn: namn.map(splitNamn), text}))
    }
    ${vy === 'papper' ? nothing : renderRuta(text.utvecklingAv(dimension.namn), vy, renderUtvecklingstabell(serie, miljo))}
  </section>`;
}

/** The words that the pictures use for what is not shown, each once and only where it is met. */
export function renderForklaringar(miljo: Resultatmiljo): TemplateResult | typeof nothing {
  const {text, serier, post} = miljo;
  const visningar = new Set(serier.flatMap(({punkter}) => punkter.map((punkt) => punkt.post?.visning)));
  const antal = post.antal;
  const meningar = [
    ...(visningar.has('dold') ? [text.doltForklaring] : []),
    ...(visningar.has('inga-svar') ? [text.ingaSvarForklaring] : []),
    ...(post.visning === 'index' && antal !== undefined ? [text.indexForklaring(formatAntal(antal, text))] : []),
  ];
  if (meningar.length === 0) return nothing;
  return html`<div class="forklaring">${meningar.map((one) => html`<p>${one}</p>`)}${renderSamlad(miljo)}</div>`;
}

/** The small parts that this one is counted together with, where it is too small for figures of its own. */
function renderSamlad({text, post, utgava, vy, onVal}: Resultatmiljo): TemplateResult | typeof nothing {
  if (post.visning !== 'dold') return nothing;
  const samlad = utgava.poster.find(({slag, delar}) => slag === 'ovriga' && delar.includes(post.id));
  if (samlad === undefined) return nothing;
  const {id, namn} = samlad;
  return html`<p>
    ${text.raknasMed(namn)}
    ${vy === 'papper' ? nothing : html`<button type="button" @click=${() => onVal(id)}>${text.visaDel(namn)}</button>`}
  </p>`;
}

/** How the answers to the questions are spread, where that is shown. */
export function renderFordelning(miljo: Resultatmiljo): TemplateResult | typeof nothing {
  const {text, serier} = miljo;
  const med = serier.filter(({punkter}) => (punkter.at(-1)?.varde?.fragor ?? []).length > 0);
  if (med.length === 0) return nothing;
  return html`<section class="fordelning" part="fordelning" aria-labelledby="fordelning">
    <h3 id="fordelning">${text.fordelning}</h3>
    ${med.map((serie) => renderFragor(serie, miljo))}
  </section>`;
}

function renderFragor({dimension, punkter}: Dimensionsserie, miljo: Resultatmiljo): TemplateResult {
  const {text, bredd, vy} = miljo;
  const varde = punkter.at(-1)?.varde;
  const fragor = varde?.fragor ?? [];
  const antalSteg = dimension.steg.length;
  const stapelbredd = isBred(miljo) ? bredd * STAPELDEL : bredd;
  const samlad = sameBins(fragor);
  return html`<div class="fragor">
    <h4>${dimension.namn}</h4>
    ${
      vy === 'tabell'
        ? nothing
        : html`<div aria-hidden="true">
            <div class="fraga skalrad">
              <p class="skala dampad">
                ${(samlad ?? dimension.steg.map((_, i) => ({fran: i + 1, till: i + 1}))).map(
                  (stapel) =>
                    html`<span class="steg">${renderBild(createStegmarke(stapel.till, antalSteg))}${wordsOf(stapel, dimension, text)}</span>`,
                )}
              </p>
              ${dimension.vetEj === undefined ? nothing : html`<p class="vetej dampad">${dimension.vetEj}</p>`}
            </div>
            ${dimension.fragor.map(({id, text: fraga}) => {
              const svar = fragor.find((one) => one.fraga === id);
              if (svar === undefined) {
                return html`<div class="fraga"><p>${fraga}</p><p class="dampad">${text.dolt}</p></div>`;
              }
              return html`<div class="fraga">
                <p>${fraga}</p>
                <div>
                  ${renderBild(createFordelningsbild(svar, {bredd: stapelbredd, antalSteg, text}))}
                  ${samlad === undefined ? renderSammanslaget(svar.staplar, dimension, text) : nothing}
                </div>
                ${
                  dimension.vetEj === undefined
                    ? nothing
                    : html`<p class="vetej"><span class="dampad etikett">${dimension.vetEj}</span> ${formatAndel(svar.andelVetEj, text)}</p>`
                }
              </div>`;
            })}
          </div>`
    }
    ${vy === 'papper' ? nothing : renderRuta(text.fordelningAv(dimension.namn), vy, renderFragetabell(dimension, fragor, text))}
    ${renderFakta({dimension, punkter}, text)}
  </div>`;
}

/** The bins, where every question of a dimension has the same: the legend can then say them once. */
function sameBins(fragor: readonly Fragefordelning[]): readonly Stapel[] | undefined {
  const [forst] = fragor;
  const bins = (one: Fragefordelning): string => one.staplar.map(({fran, till}) => `${fran}-${till}`).join();
  return forst !== undefined && fragor.every((one) => bins(one) === bins(forst)) ? forst.staplar : undefined;
}

/** The words of the steps that are put together in a bar, where any are. */
function renderSammanslaget(
  staplar: readonly Stapel[],
  dimension: Utgavedimension,
  text: Resultattext,
): TemplateResult | typeof nothing {
  if (staplar.every(({fran, till}) => fran === till)) return nothing;
  return html`<p class="dampad andar">${staplar.map((stapel) => html`<span>${wordsOf(stapel, dimension, text)}</span>`)}</p>`;
}

/** How many count, and the share positive with both denominators named. */
function renderFakta({dimension, punkter}: Dimensionsserie, text: Resultattext): TemplateResult | typeof nothing {
  const detalj = punkter.at(-1)?.varde?.detalj;
  if (detalj === undefined) return nothing;
  const {antal, andelPositiva: positiva, andelVetEj} = detalj;
  const {vetEj} = dimension;
  const delar =
    positiva === undefined
      ? []
      : [
          text.positiva(positivaOrd(dimension, text), formatAndel(positiva.giltiga, text)),
          ...(vetEj === undefined ? [] : [text.positivaMed(vetEj, formatAndel(positiva.medVetEj, text))]),
        ];
  return html`<p class="fakta">
    ${text.raknas(text.tal(antal))} ${delar.length === 0 ? nothing : `${delar.join(', ')}.`}
    ${vetEj === undefined ? nothing : text.vetEjAndel(vetEj, formatAndel(andelVetEj, text))}
  </p>`;
}

/** The groups of a unit beside each other, where the release has them. */
export function renderGrupper({text, grupper, utgava, bredd, vy}: Resultatmiljo): TemplateResult | typeof nothing {
  if (grupper.length === 0) return nothing;
  return html`<section class="grupper" aria-labelledby="grupper">
    <h3 id="grupper">${text.grupper}</h3>
    ${renderOversikt({rubrik: text.grupper, rader: grupper, dimensioner: utgava.enkat.dimensioner, text, bredd, vy: vy === 'tabell' ? 'tabell' : 'bild'})}
  </section>`;
}

/** How the figures are counted. */
export function renderMetod({text, utgava}: Resultatmiljo): TemplateResult {
  return html`<p>${text.metodIndex} ${text.metodK(utgava.k)}</p>
    <p>${text.metodOsakerhet[utgava.osakerhet]}</p>
    <p>${text.metodForandring}</p>
    <p>${text.metodSkattning[utgava.skattning]}</p>`;
}

function isBred({bredd, vy}: Resultatmiljo): boolean {
  return bredd >= BRED || vy === 'papper';
}
