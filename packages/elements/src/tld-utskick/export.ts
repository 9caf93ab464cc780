import type {Sprak} from '@vetlanda/ska-core';
import {LJUS} from '@vetlanda/ska-core/arshjul';
import {type Datum, formatDatum} from '@vetlanda/ska-core/kalender';
import type {Enkattext, Instruktion} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import {printDocument} from '../internal/print-document.js';
import type {Utskicksblad} from './grupp.js';
import {groupKod, spellKod} from './kod.js';
import {renderQr} from './qr.js';
import type {Utskickstext} from './text.sv.js';

/** What every sheet of a round says. */
export interface Utskriftsmiljo {
  readonly text: Utskickstext;
  readonly sprak: Sprak;
  readonly omgang: string;
  /** The base address as it is typed. */
  readonly lank: string;
  readonly stanger: Datum | undefined;
  /** How the adult does it, step by step; the project's own steps where there are none. */
  readonly instruktion: Instruktion | undefined;
  readonly exempel: boolean;
}

/** The slips of a group. */
export interface Lappgrupp {
  readonly namn: string;
  readonly lappar: readonly Utskicksblad[];
}

/** Slips to a sheet of A4: three beside each other, eight rows. */
const PER_BLAD = 24;

/** Prints a sheet for each group: how to get in, and how the adult does it. */
export function printBlad(blad: readonly Utskicksblad[], miljo: Utskriftsmiljo): void {
  const {text, omgang, sprak} = miljo;
  printDocument({
    titel: text.rubrik(omgang),
    sprak,
    css: CSS,
    innehall: html`<main>${blad.map((ett) => renderBlad(ett, miljo))}</main>`,
  });
}

/** Prints slips to cut apart. A sheet holds the codes of one group, and nothing ties a code to a person. */
export function printLappar(grupper: readonly Lappgrupp[], miljo: Utskriftsmiljo): void {
  const {text, omgang, sprak} = miljo;
  printDocument({
    titel: `${text.skrivLappar} – ${omgang}`,
    sprak,
    css: CSS,
    innehall: html`<main class="lappblad">
      ${grupper.flatMap(({lappar}) => splitToBlad(lappar).map((ett) => renderLappblad(ett, miljo)))}
    </main>`,
  });
}

function renderBlad({namn, kod, adress}: Utskicksblad, miljo: Utskriftsmiljo): TemplateResult {
  const {text, sprak, omgang, lank, stanger} = miljo;
  return html`<article class="blad">
    <header>
      <p>${omgang}</p>
      <h1>${namn}</h1>
      ${stanger === undefined ? nothing : html`<p>${text.stanger(formatDatum(stanger, {sprak, style: 'lang'}))}</p>`}
      ${miljo.exempel ? html`<p>${text.exempel}.</p>` : nothing}
    </header>
    <section class="ingang">
      ${renderQr(adress)}
      <div>
        <h2>${text.svara}</h2>
        <p>${text.lasAv} ${text.ellerSkriv(lank)}:</p>
        <p class="kod">${groupKod(kod)}</p>
        <p class="liten">${text.lasUpp(spellKod(kod, sprak))}</p>
        <p class="liten">${text.inteOellerI}</p>
      </div>
    </section>
    ${renderSteg(miljo)}
    <footer>${text.helaAdressen}: ${adress}<br />${text.ingenVet}</footer>
  </article>`;
}

/** Before, during and after, as the questionnaire says; or the project's own steps under one heading. */
function renderSteg({instruktion, text, sprak}: Utskriftsmiljo): readonly TemplateResult[] {
  const delar = (['fore', 'under', 'efter'] as const).map((del) => ({
    rubrik: text.delar[del],
    steg: (instruktion?.[del] ?? []).map((steg) => wordsIn(steg, sprak)),
  }));
  const egna = delar.filter(({steg}) => steg.length > 0);
  return (egna.length > 0 ? egna : [{rubrik: text.sa, steg: text.steg}]).map(
    ({rubrik, steg}) =>
      html`<section>
        <h2>${rubrik}</h2>
        <ol>
          ${steg.map((ett) => html`<li>${ett}</li>`)}
        </ol>
      </section>`,
  );
}

/** A step in the reader's language where somebody has looked at it, else in Swedish. */
function wordsIn(steg: Enkattext, sprak: Sprak): string {
  const egen = steg[sprak];
  return egen?.granskning === 'granskad' ? egen.text : steg.sv.text;
}

function splitToBlad(lappar: readonly Utskicksblad[]): readonly (readonly Utskicksblad[])[] {
  const antal = Math.ceil(lappar.length / PER_BLAD);
  return Array.from({length: antal}, (_, i) => lappar.slice(i * PER_BLAD, (i + 1) * PER_BLAD));
}

function renderLappblad(lappar: readonly Utskicksblad[], {text, omgang, lank}: Utskriftsmiljo): TemplateResult {
  return html`<section class="lappar">
    ${lappar.map(
      ({namn, kod, adress}) =>
        html`<div class="lapp">
          ${renderQr(adress)}
          <div>
            <b>${omgang}</b>
            <span>${namn}</span>
            <b class="kod">${groupKod(kod)}</b>
            <span>${lank}</span>
            <span>${text.lapp}</span>
          </div>
        </div>`,
    )}
  </section>`;
}

const CSS = `
    @page { size: A4; margin: 16mm }
    @page lappar { size: A4; margin: 8mm }
    html { color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact }
    body { margin: 0; font: 12pt/1.4 system-ui, sans-serif; color: ${LJUS.black} }
    h1 { font-size: 30pt; line-height: 1.15; margin: 0 0 1mm }
    h2 { font-size: 15pt; margin: 0 0 2mm }
    p { margin: 0 0 2mm }
    .blad { break-after: page; display: flex; flex-direction: column; min-height: 262mm }
    .blad:last-child { break-after: auto }
    header p, .liten, footer { color: ${LJUS.dampad} }
    .ingang { display: grid; grid-template-columns: 78mm 1fr; gap: 10mm; align-items: center; margin-block: 8mm; padding-block: 8mm; border-block: .3mm solid ${LJUS.linje} }
    .blad .qr { width: 78mm; height: 78mm; display: block }
    .ingang .kod { font-size: 34pt; margin-block: 4mm; white-space: nowrap }
    .kod { font-weight: 700; font-variant-numeric: tabular-nums; letter-spacing: .06em }
    .liten { font-size: 10pt }
    section:not(.ingang, .lappar) { margin-block-end: 4mm }
    ol { margin: 0; padding-inline-start: 7mm }
    li { margin-bottom: 2.5mm; padding-inline-start: 2mm; break-inside: avoid }
    footer { margin-top: auto; font-size: 9.5pt; overflow-wrap: anywhere }
    .lappblad { page: lappar }
    .lappar { break-after: page; display: grid; grid-template-columns: repeat(3, 1fr); grid-auto-rows: 35mm; align-content: start; border: .25mm dashed ${LJUS.dampad}; border-width: .25mm 0 0 .25mm }
    .lappar:last-child { break-after: auto }
    .lapp { display: grid; grid-template-columns: 24mm 1fr; gap: 1.5mm; align-items: center; padding: 1mm; border: .25mm dashed ${LJUS.dampad}; border-width: 0 .25mm .25mm 0; font-size: 8pt; line-height: 1.25; overflow: hidden; break-inside: avoid }
    .lapp .qr { width: 24mm; height: 24mm }
    .lapp b, .lapp span { display: block }
    .lapp .kod { font-size: 12.5pt; letter-spacing: .03em; margin-block: 1mm; white-space: nowrap }
    .lapp span { color: ${LJUS.dampad}; overflow-wrap: anywhere }`;
