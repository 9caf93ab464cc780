import {LJUS} from '@vetlanda/ska-core/arshjul';
import {type Datum, formatDatum} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import {renderOmraden} from '../effektkedja/forhandsvisning.js';
import type {Lasmiljo} from '../effektkedja/redigering.js';
import {renderUnderlagslista} from '../effektkedja/underlag.js';
import {renderKedjeblad} from '../effektkedja/utskriftskort.js';
import {printDocument} from '../internal/print-document.js';
import {renderUrsprung} from './bakgrund.js';
import type {Planmiljo} from './planmiljo.js';
import {renderUppfoljningar} from './uppfoljningar.js';

/** What is printed: the plan to read, and the words of its parts. */
export interface Planutskrift {
  readonly las: Lasmiljo;
  readonly miljo: Planmiljo;
  readonly skolform: string;
}

/** Prints the plan as a document with headings, and the chain of each area as pictures on pages of their own. */
export function printPlan(val: Planutskrift): void {
  const {las, miljo} = val;
  printDocument({
    titel: `${miljo.ord.rubrik(las.plan.lasar)} – ${las.plan.enhet.namn}`,
    sprak: las.sprak,
    css: createCss(val),
    innehall: renderDokument(val, () => undefined),
    // Laid out once more when the cards have the height that their words need.
    lay: (page) => {
      const hojder = new Map(
        [...page.querySelectorAll<HTMLElement>('[data-kort]')].map((card) => [card.dataset.kort, card.offsetHeight]),
      );
      return renderDokument(val, (id) => hojder.get(id));
    },
  });
}

/** The document's content. */
function renderDokument(
  {las, miljo, skolform}: Planutskrift,
  hojdOf: (id: string) => number | undefined,
): TemplateResult {
  const {plan, ord, sprak} = miljo;
  const day = (datum: Datum): string => formatDatum(datum, {sprak});
  const background = (['orsaksanalys', 'medverkan', 'inflytande'] as const).filter((falt) => plan[falt] !== '');
  return html`<main>
    <header>
      <h1>${ord.rubrik(plan.lasar)}</h1>
      <p>${plan.enhet.namn} · ${skolform} · ${ord.lagen[plan.lage]}</p>
      ${
        plan.faststallande === undefined
          ? nothing
          : html`<p>
              ${[`${ord.lagen.faststalld} ${day(plan.faststallande.datum)}`, plan.faststallande.roll].filter((one) => one !== '').join(' · ')}
            </p>`
      }
      <p>${ord.utskriven(day(miljo.idag))}</p>
    </header>
    ${background.map(
      (falt) =>
        html`<section>
          <h2>${ord.kort[falt]}</h2>
          <p class="lopande">${plan[falt]}</p>
        </section>`,
    )}
    ${
      plan.underlag.length === 0
        ? nothing
        : html`<section>
            <h2>${ord.underlag}</h2>
            ${renderUnderlagslista(plan.underlag, miljo)}
          </section>`
    }
    ${
      plan.ursprung === undefined
        ? nothing
        : html`<section>
            <h2>${ord.fran(plan.ursprung.lasar)}</h2>
            ${renderUrsprung(miljo)}
          </section>`
    }
    ${renderOmraden({...las, rubrikniva: 2})}
    ${
      plan.uppfoljningar.length === 0
        ? nothing
        : html`<section>
            <h2>${ord.flikar.uppfoljningar}</h2>
            ${renderUppfoljningar({...miljo, kanFoljasUpp: false})}
          </section>`
    }
    ${plan.malomraden.map(({id}) => renderKedjeblad(id, las, hojdOf))}
  </main>`;
}

function createCss({las, miljo}: Planutskrift): string {
  const {enhet, lasar, lage} = las.plan;
  const day = formatDatum(miljo.idag, {sprak: miljo.sprak});
  const foot = [enhet.namn, lasar, miljo.ord.lagen[lage], day].join(' · ').replaceAll(/["\\\n]/g, ' ');
  return `
    @page { size: A4; margin: 18mm 16mm; @bottom-left { content: "${foot}"; font: 9pt system-ui, sans-serif } @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif } }
    @page bild { size: A4 landscape; margin: 10mm }
    html { color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact }
    body { margin: 0; font: 10.5pt/1.4 system-ui, sans-serif; color: ${LJUS.black} }
    h1 { font-size: 20pt; margin: 0 }
    h2, .niva-2 { font-size: 14pt; font-weight: 700; margin: 7mm 0 2mm }
    .niva-3 { font-size: 12pt; font-weight: 700; margin: 5mm 0 1mm }
    .niva-4 { font-weight: 700; margin: 3mm 0 1mm }
    h1, h2, .rubrik { break-after: avoid }
    p { margin: 0 0 2mm }
    .dampad, header p { color: ${LJUS.dampad} }
    .lopande { white-space: pre-line }
    li { break-inside: avoid }
    ul, ol { margin: 0 0 2mm; padding-inline-start: 6mm }
    .bild { page: bild; break-before: page }
    .bild h2 { margin-top: 0; overflow: hidden; white-space: nowrap }
    .kolumner { position: relative; height: 7mm }
    .kolumner b { position: absolute }
    .yta { position: relative }
    .yta svg { position: absolute; inset: 0; fill: none; stroke: ${LJUS['dialog-kant']}; stroke-width: 1.5 }
    .streckad { stroke-dasharray: 5 4; stroke: ${LJUS.dampad} }
    .yta ul { list-style: none; margin: 0; padding: 0 }
    .kort { position: absolute; box-sizing: border-box; padding: 6px 8px; border: 1.5px solid; border-radius: 6px; font-size: 9pt; overflow-wrap: anywhere }
    .saknas { border-style: dashed; color: ${LJUS.dampad} }
    ${(
      [
        ['malomrade', 'egen'],
        ['atagande', 'dialog'],
        ['aktivitet', 'dokument'],
        ['resultat', 'matning'],
        ['effekt', 'mote'],
      ] as const
    )
      .map(
        ([slag, farg]) =>
          `.kort.${slag}:not(.saknas) { border-color: ${LJUS[`${farg}-kant`]}; background: ${LJUS[`${farg}-ton`]} }`,
      )
      .join('\n')}`;
}
