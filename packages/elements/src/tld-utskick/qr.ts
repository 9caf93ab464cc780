import {correction, generate} from 'lean-qr';
import {html, svg, type TemplateResult} from 'lit';

/** The white border that a camera needs round a code, modules (ISO/IEC 18004). */
const MARGINAL = 4;

/** A QR code as an outline: black squares on a white ground, in modules. */
export interface Qr {
  readonly storlek: number;
  readonly d: string;
}

/** The QR code of an address. It can be read with an eighth of it covered. */
export function createQr(adress: string): Qr {
  const bild = generate(adress, {minCorrectionLevel: correction.M});
  let d = '';
  for (let y = 0; y < bild.size; y++) {
    for (let x = 0; x < bild.size; x++) {
      if (!bild.get(x, y)) continue;
      const start = x;
      while (bild.get(x + 1, y)) x++;
      d += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
    }
  }
  return {storlek: bild.size, d};
}

/** The QR code of an address as a picture with a name; without a name it is for the eye alone. */
export function renderQr(adress: string, namn?: string): TemplateResult {
  const {storlek, d} = createQr(adress);
  const box = `${-MARGINAL} ${-MARGINAL} ${storlek + 2 * MARGINAL} ${storlek + 2 * MARGINAL}`;
  const former = svg`<rect x=${-MARGINAL} y=${-MARGINAL} width="100%" height="100%" fill="#fff" /><path d=${d} fill="#000" />`;
  return namn === undefined
    ? html`<svg class="qr" viewBox=${box} shape-rendering="crispEdges" aria-hidden="true">${former}</svg>`
    : html`<svg class="qr" viewBox=${box} shape-rendering="crispEdges" role="img" aria-label=${namn}>${former}</svg>`;
}
