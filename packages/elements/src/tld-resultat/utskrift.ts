import {LJUS} from '@vetlanda/ska-core/arshjul';
import {html, nothing, type TemplateResult} from 'lit';
import {printDocument} from '../internal/print-document.js';
import {renderDel} from './barnvy.js';
import {renderDimensioner, renderFordelning, renderForklaringar, renderGrupper, renderMetod} from './enhetsvy.js';
import {STILAR, type Stil} from './former.js';
import {type Oversiktsutskrift, renderOversikt} from './oversikt.js';
import type {Resultatmiljo} from './resultatmiljo.js';
import {renderFragetabell, renderUtvecklingstabell} from './tabeller.js';

/** What stands on every sheet. */
export interface Utskriftsval {
  readonly rubrik: string;
  /** Round, how many answered, number of the release, and whether it is made up. */
  readonly under: string;
  /** What stands at the foot of every page. */
  readonly fot: string;
  /** What the reader has written. */
  readonly analys: string;
  readonly aterkoppling: string;
}

/** Room for the pictures on A4, CSS pixels (96 to the inch). */
const BREDD = 668;

/** Prints the result of a part: pictures first, then every figure, then what it raises and how it is counted. */
export function printResultat(miljo: Resultatmiljo, val: Utskriftsval): void {
  const {text, sprak, serier} = miljo;
  const papper: Resultatmiljo = {...miljo, vy: 'papper', bredd: BREDD};
  printDocument({
    titel: val.rubrik,
    sprak,
    css: createCss(val),
    innehall: html`<main>
      ${renderHuvud(val)}
      <p class="ledord">${miljo.lage.ledord}</p>
      ${renderDimensioner(papper)} ${renderForklaringar(papper)} ${renderFordelning(papper)} ${renderGrupper(papper)}
      <section>
        <h3>${text.siffrorna}</h3>
        ${serier.map((serie) => {
          const fragor = serie.punkter.at(-1)?.varde?.fragor ?? [];
          return html`${renderUtvecklingstabell(serie, papper)}
          ${fragor.length === 0 ? nothing : renderFragetabell(serie.dimension, fragor, text)}`;
        })}
      </section>
      <section class="analys">
        <h3>${text.analys}</h3>
        ${val.analys === '' ? html`<p class="rader"></p>` : html`<p class="lopande">${val.analys}</p>`}
      </section>
      <section class="metod">
        <h3>${text.metod}</h3>
        ${renderMetod(papper)}
      </section>
    </main>`,
  });
}

/** Prints several parts beside each other. */
export function printOversikt(
  oversikt: Oversiktsutskrift,
  {sprak}: Pick<Resultatmiljo, 'sprak'>,
  val: Utskriftsval,
): void {
  const {text, rader} = oversikt;
  printDocument({
    titel: val.rubrik,
    sprak,
    css: createCss(val),
    innehall: html`<main>
      ${renderHuvud(val)} ${oversikt.inledning}
      <p class="dampad">${text.oversiktForklaring}</p>
      ${renderOversikt({...oversikt, vy: 'bild', bredd: BREDD})}
      ${rader.some(({post}) => post.visning === 'dold') ? html`<p>${text.doltForklaring}</p>` : nothing}
    </main>`,
  });
}

/** Prints the sheet for those who answered. */
export function printBarn(miljo: Resultatmiljo, val: Utskriftsval): void {
  const {text, sprak, serier, post, utgava} = miljo;
  printDocument({
    titel: `${text.barnRubrik} – ${post.namn}`,
    sprak,
    css: createCss(val),
    innehall: html`<main class="barn">
      <h1>${text.barnRubrik}</h1>
      <p class="dampad">${[post.namn, utgava.omgang.namn, ...(utgava.exempel ? [text.exempel] : [])].join(' · ')}</p>
      ${
        post.dimensioner.length === 0
          ? html`<p class="stor">${post.visning === 'inga-svar' ? text.barnIngaSvar : text.barnDolt}</p>`
          : serier.map(({dimension, punkter}) => renderDel(dimension, punkter.at(-1)?.varde, text))
      }
      ${post.visning === 'inga-svar' ? nothing : html`<p class="stor">${text.barnTack}</p>`}
      <section class="nu">
        <h3>${text.barnNu}</h3>
        ${val.aterkoppling === '' ? html`<p class="rader">${text.barnRad}</p>` : html`<p class="stor lopande">${val.aterkoppling}</p>`}
      </section>
    </main>`,
  });
}

function renderHuvud({rubrik, under}: Utskriftsval): TemplateResult {
  return html`<header>
    <h1>${rubrik}</h1>
    <p class="dampad">${under}</p>
  </header>`;
}

function createCss({fot}: Utskriftsval): string {
  const foot = fot.replaceAll(/["\\\n]/g, ' ');
  const bilder = Object.entries(STILAR).map(([id, stil]: [string, Stil]) => {
    const fyllning = stil.fyllning === undefined ? 'none' : LJUS[stil.fyllning];
    const linje = stil.linje === undefined ? '' : `stroke:${LJUS[stil.linje]};stroke-width:${stil.bredd ?? 1};`;
    const streck = stil.streck === undefined ? '' : `stroke-dasharray:${stil.streck.join(' ')};`;
    const styrka = stil.styrka === undefined ? '' : `fill-opacity:${stil.styrka};`;
    return `.s-${id}{fill:${fyllning};${linje}${streck}${styrka}${stil.fet === true ? 'font-weight:600' : ''}}`;
  });
  return `
    @page { size: A4; margin: 16mm 17mm; @bottom-left { content: "${foot}"; font: 8.5pt system-ui, sans-serif } @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif } }
    @page barn { size: A4; margin: 12mm 17mm }
    html { color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact }
    body { margin: 0; font: 10.5pt/1.4 system-ui, sans-serif; color: ${LJUS.black}; font-variant-numeric: tabular-nums }
    h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 1mm }
    h3 { font-size: 14pt; margin: 0 0 2mm }
    h4 { font-size: 11.5pt; margin: 0 }
    h1, h3, h4, caption { break-after: avoid }
    p { margin: 0 0 1.5mm }
    .dampad, .utan { color: ${LJUS.dampad}; font-size: 9pt }
    .ledord { font-size: 14pt; margin-block: 4mm }
    svg { display: block; max-width: 100%; height: auto; overflow: visible }
    section { margin-block-start: 6mm }
    .dimensioner { display: grid; grid-template-columns: repeat(3, 1fr); gap: 5mm 6mm }
    .dimension { margin: 0; padding-block-start: 2mm; border-block-start: .6mm solid ${LJUS['matning-kant']}; display: flex; flex-direction: column }
    .dimension > svg { margin-block-start: auto }
    .tal b { font-size: 22pt; line-height: 1.1 }
    .tal .utan { font-size: 15pt; font-weight: 400 }
    .forklaring { margin-block: 4mm; padding-inline-start: 3mm; border-inline-start: 1mm solid ${LJUS.linje} }
    .fragor { margin-block: 3mm 5mm }
    .fraga { display: grid; grid-template-columns: 1fr 50% 15mm; gap: 1mm 4mm; padding-block: 1.5mm; border-block-start: .25mm solid ${LJUS.linje}; break-inside: avoid }
    .fraga p { margin: 0 }
    .skalrad { border: 0; break-after: avoid }
    .skalrad .skala { grid-column: 2 }
    .skala, .andar { display: flex; flex-wrap: wrap; gap: 1mm 4mm }
    .andar { justify-content: space-between }
    .steg { display: inline-flex; align-items: center; gap: 1.5mm }
    .vetej .etikett, .oversikt .etikett, .oversikt caption, .dold:not(caption) { display: none }
    tbody th, .oversikt td { white-space: nowrap }
    .oversikt tbody th { white-space: normal }
    .fakta { margin-block: 2mm 0 }
    table { width: 100%; border-collapse: collapse; margin-block: 2mm 5mm; font-size: 9.5pt }
    caption { text-align: start; font-weight: 600; padding-block: 1mm }
    th, td { padding: 1mm 2mm 1mm 0; border-block-end: .25mm solid ${LJUS.linje}; text-align: start; vertical-align: top; font-weight: 400 }
    thead th { color: ${LJUS.dampad}; font-size: 8.5pt; vertical-align: bottom }
    tr { break-inside: avoid }
    .oversikt :is(th, td) { vertical-align: middle; padding-block: .5mm }
    .samlad > * { font-weight: 700 }
    .djup-1 th { padding-inline-start: 3mm }
    .djup-2 th { padding-inline-start: 6mm }
    .djup-3 th { padding-inline-start: 9mm }
    .cell { display: flex; align-items: center; gap: 2mm }
    .cell b { min-width: 7mm }
    .lopande { white-space: pre-line }
    .analys .rader { height: 45mm; background: repeating-linear-gradient(${LJUS.papper} 0 8.7mm, ${LJUS.dampad} 8.7mm 9mm) }
    .metod { font-size: 9.5pt; break-inside: avoid }
    .barn { page: barn }
    .barn h1 { font-size: 24pt }
    .barn section { margin-block-start: 3.5mm }
    .barn > .stor { margin-block: 2.5mm 0 }
    .barn h3 { display: flex; align-items: center; gap: 3mm; font-size: 16pt; margin: 0 0 1mm }
    .barn h3 svg { width: 11mm; height: 11mm }
    .del ul { display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 10mm; margin: 0; padding: 0; list-style: none }
    .del li { break-inside: avoid; display: flex; flex-direction: column; justify-content: end }
    .del li p { margin: 0 }
    .del li .stor { font-size: 11.5pt; line-height: 1.3 }
    .stor { font-size: 14pt }
    .tio { width: 64mm; margin-block: 1mm }
    .mitt { width: 64mm }
    .barn .nu { border: .5mm solid ${LJUS['matning-kant']}; border-radius: 4mm; padding: 3mm 4mm; break-inside: avoid }
    .nu .rader { height: 20mm; background: repeating-linear-gradient(transparent 0 9.7mm, ${LJUS.dampad} 9.7mm 10mm) }
    ${bilder.join('\n')}`;
}
