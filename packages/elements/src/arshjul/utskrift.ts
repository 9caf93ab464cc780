import type {Sprak} from '@vetlanda/ska-core';
import {
  type Aktivitet,
  type Arshjul,
  createRitning,
  createStilar,
  LJUS,
  SVG_TYPSNITT,
  type Vy,
} from '@vetlanda/ska-core/arshjul';
import {type Datum, formatDatum, formatPeriod} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import {printDocument} from '../internal/print-document.js';
import {renderForklaring} from './forklaring.js';
import {paintForm} from './hjul.js';
import {createTextbredd} from './matning.js';
import type {ArshjulText} from './text.sv.js';
import {en} from './utskriftstext.en.js';
import {sv} from './utskriftstext.sv.js';

/** Paper that the poster is made for. */
export type Papper = 'A3' | 'A4';

/** What a poster shows. */
export interface Affischval {
  readonly arshjul: Arshjul;
  readonly aktiviteter: readonly Aktivitet[];
  readonly nummer: ReadonlyMap<string, number>;
  readonly rubrik: string;
  readonly ringindelning: NonNullable<Vy['ringindelning']>;
  readonly papper: Papper;
  readonly idag: Datum;
  readonly sprak: Sprak;
  readonly text: ArshjulText;
}

/** Width of the wheel on paper, CSS pixels (96 to the inch). */
const BREDD: Readonly<Record<Papper, number>> = {A3: 960, A4: 690};

/**
 * Prints the year as a poster: title, wheel, legend and numbered list. It is its own document, not the screen: rules
 * for the page are only heard at document level, and a dark or narrow page shall not colour the paper.
 */
export function printAffisch(val: Affischval): void {
  printDocument({titel: val.rubrik, sprak: val.sprak, css: createCss(val.papper), innehall: renderAffisch(val)});
}

/** The poster's content. */
export function renderAffisch(val: Affischval): TemplateResult {
  const {arshjul, text, sprak, idag} = val;
  const ord = sprak === 'en' ? en : sv;
  const {riktlinje, kalender} = arshjul;
  return html`<header>
      <h1>${val.rubrik}</h1>
      <p>${riktlinje.huvudman}: ${riktlinje.titel}</p>
    </header>
    <main>
      <div class="bild">${renderBild(val)}${renderForklaring(arshjul, {sprak, text, visare: false})}</div>
      <ol>
        ${val.aktiviteter.map((aktivitet) => renderRad(aktivitet, val))}
      </ol>
    </main>
    <footer>
      ${ord.version(formatDatum(riktlinje.version, {sprak, style: 'lang'}))} ·
      ${ord.utskriven(formatDatum(idag, {sprak, style: 'lang'}))}
      ${kalender.exempel ? html` · ${text.exempelTider}` : nothing}
      ${riktlinje.exempel ? html` · ${text.exempelRiktlinje}` : nothing}
    </footer>`;
}

function renderBild({arshjul, nummer, ringindelning, papper, sprak}: Affischval): TemplateResult {
  // No needle and no states: a poster hangs all year.
  const textbredd = createTextbredd(SVG_TYPSNITT);
  const ritning = createRitning(arshjul, {
    bredd: BREDD[papper],
    nummer,
    ringindelning,
    sprak,
    ...(textbredd === undefined ? {} : {textbredd}),
  });
  const half = ritning.bredd / 2;
  return html`<svg viewBox="${-half} ${-half} ${ritning.bredd} ${ritning.bredd}" aria-hidden="true">
    ${ritning.bakgrund.map(paintForm)}
    ${ritning.ringar.map((ring) => ring.objekt.map((objekt) => objekt.former.map(paintForm)))}
    ${ritning.mitt.map(paintForm)}
  </svg>`;
}

function renderRad(aktivitet: Aktivitet, {nummer, sprak}: Affischval): TemplateResult {
  return html`<li class="slag-${aktivitet.slag}" value=${nummer.get(aktivitet.id) ?? nothing}>
    <b>${aktivitet.titel}</b> <span>${formatPeriod(aktivitet, {sprak, style: 'kort'})}</span>
    <small>${aktivitet.ansvar.join(', ')}</small>
  </li>`;
}

function createCss(papper: Papper): string {
  const rules = Object.entries(createStilar()).map(([id, {fyllning, linje, bredd, styrka, fet}]) => {
    const fill = fyllning === undefined ? 'none' : LJUS[fyllning];
    const stroke = linje === undefined ? '' : `;stroke:${LJUS[linje]};stroke-width:${bredd ?? 1}`;
    const opacity = styrka === undefined ? '' : `;fill-opacity:${styrka}`;
    return `.s-${id}{fill:${fill}${stroke}${opacity}${fet === true ? ';font-weight:600' : ''}}`;
  });
  const wide = papper === 'A3';
  return `
    @page { size: ${papper} ${wide ? 'landscape' : 'portrait'}; margin: 12mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif } }
    html { color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact }
    body { margin: 0; font: ${wide ? '10pt' : '9.5pt'}/1.35 ${SVG_TYPSNITT}; color: ${LJUS.black} }
    h1 { font-size: ${wide ? '24pt' : '18pt'}; margin: 0 }
    p, footer, small { color: ${LJUS.dampad} }
    p { margin: 0 0 4mm }
    main { ${wide ? 'display: grid; grid-template-columns: 222mm 1fr; gap: 10mm' : ''} }
    svg { width: 100%; height: auto; max-height: ${wide ? '222mm' : '180mm'}; display: block }
    svg text { white-space: pre }
    ol { margin: ${wide ? '0' : '6mm 0 0'}; padding: 0 0 0 8mm; columns: 2; column-gap: ${wide ? '10mm' : '8mm'} }
    li { break-inside: avoid; margin-bottom: 1.6mm }
    li span, li small { display: block }
    ul { list-style: none; display: flex; flex-wrap: wrap; gap: 1mm 5mm; padding: 0; margin: 3mm 0 0 }
    ul li { display: flex; align-items: center; gap: 1.5mm }
    .prick { display: inline-block; width: 3.5mm; height: 3.5mm; border: .5mm solid var(--_kant); background: var(--_ton) }
    .tecken { display: inline-block; width: 3.5mm; height: 3.5mm; background: ${LJUS.lov} }
    .tecken.rodDag { height: 1mm; background: ${LJUS.idag} }
    footer { margin-top: 5mm; font-size: 8.5pt }
    ${rules.join('\n')}
    ${(['dialog', 'matning', 'dokument', 'mote', 'uppfoljning', 'aterkoppling', 'egen'] as const)
      .map((slag) => `.slag-${slag}{--_kant:${LJUS[`${slag}-kant`]};--_ton:${LJUS[`${slag}-ton`]}}`)
      .join('\n')}`;
}
