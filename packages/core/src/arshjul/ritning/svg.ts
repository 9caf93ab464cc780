import type {Arshjul} from '../arshjul.js';
import {createRitning} from './create-ritning.js';
import type {Form} from './form.js';
import {createStilar, LJUS, MORK, type Palett, type Stil, type StilId} from './stil.js';
import type {Vy} from './vy.js';

/** The typeface of an SVG document, as a list of families. */
export const SVG_TYPSNITT = "system-ui, 'Segoe UI', sans-serif";

/** How the SVG text is made, beside what it shows. */
export interface SvgVal {
  /** Colours; `ljus` unless given. */
  readonly tema?: 'ljus' | 'mork' | Palett;
  /** Name of the picture, read by assistive technology; the year unless given. */
  readonly namn?: string;
}

const TECKEN: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
/** Characters XML 1.0 forbids, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be taken out
const FORBJUDNA = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** Text made safe for XML content and attribute values. */
export function escapeXml(text: string): string {
  return text.replace(FORBJUDNA, '').replace(/[&<>"']/g, (tecken) => TECKEN[tecken] ?? '');
}

/**
 * The wheel as one self-contained SVG document: no style sheet, script, id or outside reference, so that it can stand
 * inline under a strict content security policy, in an e-mail, in a document and on a slide.
 */
export function renderArshjulSvg(arshjul: Arshjul, vy: Vy = {}, {tema = 'ljus', namn}: SvgVal = {}): string {
  const ritning = createRitning(arshjul, vy);
  const palett = tema === 'ljus' ? LJUS : tema === 'mork' ? MORK : tema;
  const stilar = createStilar();
  const half = ritning.bredd / 2;
  const paint = (former: readonly Form[]): string => former.map((form) => paintForm(form, stilar, palett)).join('');
  const title = escapeXml(namn ?? `${arshjul.riktlinje.titel} ${arshjul.ar.label}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-half} ${-half} ${ritning.bredd} ${ritning.bredd}" ` +
    `width="${ritning.bredd}" height="${ritning.bredd}" role="img" font-family="${SVG_TYPSNITT}">` +
    `<title>${title}</title>` +
    paint(ritning.bakgrund) +
    ritning.ringar
      .map((ring) => `<g>${ring.objekt.map((objekt) => `<g>${paint(objekt.former)}</g>`).join('')}</g>`)
      .join('') +
    paint(ritning.forgrund) +
    paint(ritning.mitt) +
    '</svg>'
  );
}

function paintForm(form: Form, stilar: Readonly<Record<StilId, Stil>>, palett: Palett): string {
  const stil = stilar[form.stil];
  const fill = stil.fyllning === undefined ? 'none' : palett[stil.fyllning];
  if (form.typ === 'bana') {
    const stroke =
      stil.linje === undefined
        ? ''
        : ` stroke="${escapeXml(palett[stil.linje])}" stroke-width="${stil.bredd ?? 1}" stroke-linejoin="round" stroke-linecap="round"`;
    const styrka = stil.styrka === undefined ? '' : ` fill-opacity="${stil.styrka}"`;
    return `<path d="${form.d}" fill="${escapeXml(fill)}"${styrka}${stroke}/>`;
  }
  const vikt = stil.fet === true ? ' font-weight="600"' : '';
  const common = `fill="${escapeXml(fill)}" font-size="${form.storlek}"${vikt}`;
  if (form.typ === 'text') {
    const turn = form.vinkel === 0 ? '' : ` transform="rotate(${form.vinkel} ${form.x} ${form.y})"`;
    return `<text x="${form.x}" y="${form.y}"${turn} text-anchor="middle" ${common}>${escapeXml(form.text)}</text>`;
  }
  return `<text x="${form.x.join(' ')}" y="${form.y.join(' ')}" rotate="${form.vinkel.join(' ')}" ${common} xml:space="preserve">${escapeXml(form.text)}</text>`;
}
