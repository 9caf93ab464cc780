import type {Farg} from '@vetlanda/ska-core/arshjul';
import {html, svg, type TemplateResult} from 'lit';

/** How a shape is painted; widths and dashes are pixels. */
export interface Stil {
  readonly fyllning?: Farg;
  readonly linje?: Farg;
  readonly bredd?: number;
  readonly streck?: readonly [number, number];
  /** 0–1: how strong the fill is. */
  readonly styrka?: number;
  readonly fet?: boolean;
}

/**
 * Every style by name: the one table that the element's style sheet, the SVG file and the canvas read. What is known has a
 * whole edge, what is hidden or known only to a limit a dashed one; a degree is a height, never a colour of its own.
 */
export const STILAR = {
  axel: {linje: 'linje', bredd: 1},
  kurva: {linje: 'matning-kant', bredd: 1.5},
  intervall: {linje: 'matning-kant', bredd: 1.5},
  band: {fyllning: 'matning-ton', linje: 'matning-kant', bredd: 1},
  punkt: {fyllning: 'matning-kant', linje: 'papper', bredd: 1.5},
  grans: {fyllning: 'papper', linje: 'matning-kant', bredd: 1.5},
  fore: {fyllning: 'papper', linje: 'dampad', bredd: 1.5},
  brott: {linje: 'dampad', bredd: 1, streck: [4, 3]},
  dold: {fyllning: 'papper', linje: 'dampad', bredd: 1, streck: [4, 3]},
  yta: {fyllning: 'papper', linje: 'matning-kant', bredd: 1},
  'yta-grans': {fyllning: 'papper', linje: 'matning-kant', bredd: 1, streck: [4, 3]},
  niva: {fyllning: 'matning-kant', styrka: 0.22},
  topp: {linje: 'matning-kant', bredd: 2.5},
  figur: {fyllning: 'matning-ton', linje: 'matning-kant', bredd: 2},
  'figur-tom': {fyllning: 'papper', linje: 'dampad', bredd: 1.5},
  teckning: {fyllning: 'matning-ton', linje: 'matning-kant', bredd: 2},
  streck: {linje: 'matning-kant', bredd: 2},
  text: {fyllning: 'black'},
  fet: {fyllning: 'black', fet: true},
  dampad: {fyllning: 'dampad'},
} as const satisfies Readonly<Record<string, Stil>>;

/** The name of a style. */
export type StilId = keyof typeof STILAR;

/** A shape in a picture: an outline, a line of text on its baseline, or several that are drawn from another corner. */
export type Form =
  | {readonly typ: 'grupp'; readonly x: number; readonly y: number; readonly former: readonly Form[]}
  | {readonly typ: 'bana'; readonly stil: StilId; readonly d: string}
  | {
      readonly typ: 'text';
      readonly stil: StilId;
      readonly x: number;
      readonly y: number;
      readonly storlek: number;
      readonly ankare: 'start' | 'middle' | 'end';
      readonly text: string;
    };

/** A picture: its size in pixels and what is in it, from the back. */
export interface Bild {
  readonly bredd: number;
  readonly hojd: number;
  readonly former: readonly Form[];
}

/** A number in an outline: hundredths of a pixel are enough. */
const n = (tal: number): string => String(Math.round(100 * tal) / 100);

/** A straight line. */
export function linje(stil: StilId, x1: number, y1: number, x2: number, y2: number): Form {
  return {typ: 'bana', stil, d: `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`};
}

/** A rectangle. */
export function ruta(stil: StilId, x: number, y: number, bredd: number, hojd: number): Form {
  return {typ: 'bana', stil, d: `M${n(x)} ${n(y)}h${n(bredd)}v${n(hojd)}H${n(x)}z`};
}

/** A circle. */
export function cirkel(stil: StilId, x: number, y: number, radie: number): Form {
  const r = n(radie);
  return {
    typ: 'bana',
    stil,
    d: `M${n(x - radie)} ${n(y)}a${r} ${r} 0 1 1 ${n(2 * radie)} 0a${r} ${r} 0 1 1 ${n(-2 * radie)} 0z`,
  };
}

/** A triangle that points to where a figure lies beyond its limit: up or down, right or left. */
export function pil(stil: StilId, x: number, y: number, radie: number, mot: 'upp' | 'ned' | 'hoger' | 'vanster'): Form {
  const r = mot === 'upp' || mot === 'vanster' ? -radie : radie;
  const d =
    mot === 'upp' || mot === 'ned'
      ? `M${n(x)} ${n(y + r)}L${n(x + radie)} ${n(y - r)}H${n(x - radie)}z`
      : `M${n(x + r)} ${n(y)}L${n(x - r)} ${n(y + radie)}V${n(y - radie)}z`;
  return {typ: 'bana', stil, d};
}

/** A line of text. */
export function skrift(
  stil: StilId,
  text: string,
  x: number,
  y: number,
  {storlek = 12, ankare = 'middle'}: {readonly storlek?: number; readonly ankare?: 'start' | 'middle' | 'end'} = {},
): Form {
  return {typ: 'text', stil, text, x, y, storlek, ankare};
}

/** A picture as a part of a larger one. */
export function infalld({former}: Bild, x: number, y: number): Form {
  return {typ: 'grupp', x, y, former};
}

/** A picture for the eye: the same stands in the table beside it. */
export function renderBild({bredd, hojd, former}: Bild, klass = ''): TemplateResult {
  return html`<svg class=${`bild ${klass}`} viewBox="0 0 ${bredd} ${hojd}" width=${bredd} height=${hojd} aria-hidden="true">
    ${former.map(renderForm)}
  </svg>`;
}

function renderForm(form: Form): TemplateResult {
  if (form.typ === 'grupp') {
    return svg`<g transform=${`translate(${n(form.x)} ${n(form.y)})`}>${form.former.map(renderForm)}</g>`;
  }
  return form.typ === 'bana'
    ? svg`<path class="s-${form.stil}" d=${form.d} />`
    : svg`<text class="s-${form.stil}" x=${n(form.x)} y=${n(form.y)} font-size=${form.storlek} text-anchor=${form.ankare}>${form.text}</text>`;
}
