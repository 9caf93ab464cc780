import {pointAt} from './bage.js';
import type {BojdText, Form} from './form.js';
import type {StilId} from './stil.js';
import type {Textbredd} from './textbredd.js';

/** A band to write in: radii in pixels, angles in radians. */
export interface Falt {
  readonly inre: number;
  readonly yttre: number;
  readonly fran: number;
  readonly till: number;
}

const GRADER = 180 / Math.PI;
const RADHOJD = 1.2;
/** Room kept free at each end of a label, pixels. */
const LUFT = 5;
/** Sizes tried, largest first, pixels. */
const STORLEKAR = [13, 12, 11] as const;
/** Glyph-by-glyph placement is for Latin script; joined scripts, emoji and combining marks are set straight. */
const LATIN = /^[\u0020-\u024f\u2010-\u2026]*$/;

/** Is the text upside down at this angle, so that it must be turned? */
function isUpsideDown(vinkel: number): boolean {
  return Math.cos(vinkel) < -0.01;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Text along the circle with radius `r` (of the text's middle), centred on `mitt`; readable at every angle. */
export function curvedText(
  text: string,
  r: number,
  mitt: number,
  storlek: number,
  stil: StilId,
  fet: boolean,
  bredd: Textbredd,
): Form {
  if (!LATIN.test(text)) return straightText(text, r, mitt, storlek, stil);
  const turned = isUpsideDown(mitt);
  const baslinje = turned ? r + storlek * 0.36 : r - storlek * 0.36;
  const total = bredd(text, storlek, fet);
  const x: number[] = [];
  const y: number[] = [];
  const vinkel: number[] = [];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const to = bredd(text.slice(0, i + 1), storlek, fet);
    const half = (to - before) / 2;
    const offset = (before + half - total / 2) / baslinje;
    const a = turned ? mitt - offset : mitt + offset;
    const turn = turned ? a + Math.PI : a;
    const p = pointAt(baslinje, a);
    x.push(round(p.x - half * Math.cos(turn)));
    y.push(round(p.y - half * Math.sin(turn)));
    vinkel.push(round((turn * GRADER) % 360));
    before = to;
  }
  return {typ: 'bojd-text', text, x, y, vinkel, storlek, stil} satisfies BojdText;
}

/** Straight text across the radius at angle `mitt`, turned so that it reads from the left. */
export function straightText(text: string, r: number, mitt: number, storlek: number, stil: StilId): Form {
  const turned = isUpsideDown(mitt);
  const p = pointAt(turned ? r + storlek * 0.36 : r - storlek * 0.36, mitt);
  const vinkel = round(((mitt + (turned ? Math.PI : 0)) * GRADER) % 360);
  return {typ: 'text', text, x: round(p.x), y: round(p.y), vinkel, storlek, stil};
}

/** Straight text along the radius at angle `mitt`. */
function radialText(text: string, r: number, mitt: number, storlek: number, stil: StilId): Form {
  const turn = mitt + (Math.sin(mitt) < 0 ? Math.PI / 2 : -Math.PI / 2);
  const p = pointAt(r, mitt);
  // The baseline lies a little beside the radius, so that the middle of the letters is on it.
  const shift = storlek * 0.36;
  return {
    typ: 'text',
    text,
    x: round(p.x - shift * Math.sin(turn)),
    y: round(p.y + shift * Math.cos(turn)),
    vinkel: round((turn * GRADER) % 360),
    storlek,
    stil,
  };
}

/** How far the middle of a chord of length `w` lies from its circle. */
function sagitta(r: number, w: number): number {
  return w >= 2 * r ? r : r - Math.sqrt(r * r - (w / 2) ** 2);
}

function fitOneLine(text: string, falt: Falt, stil: StilId, bredd: Textbredd): readonly Form[] | undefined {
  const hojd = falt.yttre - falt.inre;
  const r = (falt.inre + falt.yttre) / 2;
  const mitt = (falt.fran + falt.till) / 2;
  const langd = (falt.till - falt.fran) * (r - 6);
  for (const storlek of STORLEKAR) {
    const w = bredd(text, storlek, true);
    if (hojd < storlek * RADHOJD || langd < w + 2 * LUFT) continue;
    return [
      sagitta(r, w) <= 1.2
        ? straightText(text, r, mitt, storlek, stil)
        : curvedText(text, r, mitt, storlek, stil, true, bredd),
    ];
  }
  return undefined;
}

/** The title in two lines, broken at the space nearest its middle. */
function splitInTwo(text: string): readonly [string, string] | undefined {
  const middle = text.length / 2;
  let best = -1;
  for (let i = 1; i < text.length - 1; i++) {
    if (text[i] === ' ' && Math.abs(i - middle) < Math.abs(best - middle)) best = i;
  }
  if (best < 0) return undefined;
  return [text.slice(0, best), text.slice(best + 1)];
}

function fitTwoLines(text: string, falt: Falt, stil: StilId, bredd: Textbredd): readonly Form[] | undefined {
  const rader = splitInTwo(text);
  if (rader === undefined) return undefined;
  const mitt = (falt.fran + falt.till) / 2;
  const r = (falt.inre + falt.yttre) / 2;
  for (const storlek of STORLEKAR) {
    const radhojd = storlek * 1.15;
    if (falt.yttre - falt.inre < 2 * radhojd + 2) continue;
    const langd = (falt.till - falt.fran) * (r - radhojd);
    if (rader.some((rad) => langd < bredd(rad, storlek, true) + 2 * LUFT)) continue;
    const upper = isUpsideDown(mitt) ? -1 : 1;
    return rader.map((rad, i) =>
      curvedText(rad, r + upper * (i === 0 ? 0.5 : -0.5) * radhojd, mitt, storlek, stil, true, bredd),
    );
  }
  return undefined;
}

function fitRadial(text: string, falt: Falt, stil: StilId, bredd: Textbredd): readonly Form[] | undefined {
  const r = (falt.inre + falt.yttre) / 2;
  for (const storlek of STORLEKAR) {
    if ((falt.till - falt.fran) * falt.inre < storlek * 1.35) continue;
    if (falt.yttre - falt.inre < bredd(text, storlek, true) + 6) continue;
    return [radialText(text, r, (falt.fran + falt.till) / 2, storlek, stil)];
  }
  return undefined;
}

/**
 * The label that fits the band, whole: the first of `texter` that goes on one line, on two, or along the radius.
 * A word is never cut: `[]` when none fits, and the caller falls back to the number in the list.
 */
export function fitEtikett(texter: readonly string[], falt: Falt, stil: StilId, bredd: Textbredd): readonly Form[] {
  for (const text of texter) {
    const forms =
      fitOneLine(text, falt, stil, bredd) ?? fitTwoLines(text, falt, stil, bredd) ?? fitRadial(text, falt, stil, bredd);
    if (forms !== undefined) return forms;
  }
  return [];
}
