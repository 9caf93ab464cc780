import type {StilId} from './stil.js';

/** A filled or stroked outline; `d` is SVG path data in pixels with the wheel's centre as origin. */
export interface Bana {
  readonly typ: 'bana';
  readonly d: string;
  readonly stil: StilId;
}

/** One line of straight text, turned `vinkel` degrees round (`x`, `y`), which is the middle of its baseline. */
export interface RakText {
  readonly typ: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly vinkel: number;
  /** Font size in pixels. */
  readonly storlek: number;
  readonly stil: StilId;
}

/**
 * Text along a circle, glyph by glyph: `x`, `y` (pixels) and `vinkel` (degrees) of every glyph's left baseline point.
 * Placed glyphs need no `textPath`, so no id that a page's base address, or a second wheel, could break.
 */
export interface BojdText {
  readonly typ: 'bojd-text';
  readonly text: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly vinkel: readonly number[];
  readonly storlek: number;
  readonly stil: StilId;
}

/** The one shape list: the SVG string, the element and the canvas all paint these and nothing else. */
export type Form = Bana | RakText | BojdText;
