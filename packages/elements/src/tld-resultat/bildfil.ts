import {LJUS, SVG_TYPSNITT} from '@vetlanda/ska-core/arshjul';
import {type Bild, type Form, STILAR, type Stil} from './former.js';

const TECKEN: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** What XML 1.0 forbids, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be taken out
const FORBJUDNA = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;
/** Width of a painted picture, pixels: sharp on paper, and under the largest canvas that phones allow. */
const PNG_BREDD = 2400;

/** A picture as one self-contained SVG document on white, with its name for who does not see it. */
export function createSvg({bredd, hojd, former}: Bild, namn: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bredd} ${hojd}" width="${bredd}" height="${hojd}" ` +
    `role="img" font-family="${escapeXml(SVG_TYPSNITT)}"><title>${escapeXml(namn)}</title>` +
    `<rect width="100%" height="100%" fill="${LJUS.papper}"/>${former.map(writeForm).join('')}</svg>`
  );
}

/** A picture as PNG, painted from the same shapes. Rejects when the browser cannot paint one. */
export async function createPng({bredd, hojd, former}: Bild, typsnitt: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const scale = PNG_BREDD / bredd;
  canvas.width = PNG_BREDD;
  canvas.height = Math.round(hojd * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to paint on.');
  context.fillStyle = LJUS.papper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  for (const form of former) paint(context, form, typsnitt);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The canvas gave no picture.')) : resolve(blob)),
      'image/png',
    );
  });
}

/** Saves a file on the reader's device. */
export function saveFile(blob: Blob, namn: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = namn;
  link.click();
  // The browser has the file by the next turn; a longer life would only hold memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function escapeXml(text: string): string {
  return text.replace(FORBJUDNA, '').replace(/[&<>"]/g, (tecken) => TECKEN[tecken] ?? '');
}

function writeForm(form: Form): string {
  if (form.typ === 'grupp') {
    return `<g transform="translate(${form.x} ${form.y})">${form.former.map(writeForm).join('')}</g>`;
  }
  const stil: Stil = STILAR[form.stil];
  const fyllning = stil.fyllning === undefined ? 'none' : LJUS[stil.fyllning];
  if (form.typ === 'text') {
    const fet = stil.fet === true ? ' font-weight="600"' : '';
    return `<text x="${form.x}" y="${form.y}" font-size="${form.storlek}" text-anchor="${form.ankare}" fill="${fyllning}"${fet}>${escapeXml(form.text)}</text>`;
  }
  const linje = stil.linje === undefined ? '' : ` stroke="${LJUS[stil.linje]}" stroke-width="${stil.bredd ?? 1}"`;
  const streck = stil.streck === undefined ? '' : ` stroke-dasharray="${stil.streck.join(' ')}"`;
  const styrka = stil.styrka === undefined ? '' : ` fill-opacity="${stil.styrka}"`;
  return `<path d="${form.d}" fill="${fyllning}"${linje}${streck}${styrka}/>`;
}

function paint(context: CanvasRenderingContext2D, form: Form, typsnitt: string): void {
  context.save();
  if (form.typ === 'grupp') {
    context.translate(form.x, form.y);
    for (const one of form.former) paint(context, one, typsnitt);
  } else if (form.typ === 'text') {
    const stil: Stil = STILAR[form.stil];
    context.font = `${stil.fet === true ? 600 : 400} ${form.storlek}px ${typsnitt}`;
    context.fillStyle = LJUS[stil.fyllning ?? 'black'];
    context.textAlign = form.ankare === 'middle' ? 'center' : form.ankare;
    context.fillText(form.text, form.x, form.y);
  } else {
    const stil: Stil = STILAR[form.stil];
    const path = new Path2D(form.d);
    if (stil.fyllning !== undefined) {
      context.globalAlpha = stil.styrka ?? 1;
      context.fillStyle = LJUS[stil.fyllning];
      context.fill(path);
      context.globalAlpha = 1;
    }
    if (stil.linje !== undefined) {
      context.strokeStyle = LJUS[stil.linje];
      context.lineWidth = stil.bredd ?? 1;
      context.setLineDash(stil.streck === undefined ? [] : [...stil.streck]);
      context.stroke(path);
    }
  }
  context.restore();
}
