import type {Enkattext, Oversattning} from './enkat.js';
import {type Riktning, riktningOf} from './riktning.js';
import {sprakval} from './sprakval.js';

/** A text as it is shown: in the language that it came to be in, for `lang` and `dir`. */
export interface Synligtext {
  readonly text: string;
  /** BCP 47. */
  readonly sprak: string;
  readonly riktning: Riktning;
  /** Address of a recording of exactly this text. */
  readonly ljud?: string;
}

/** How a text is chosen. */
export interface Textval {
  /** In a trial, where nothing is counted, what nobody has reviewed may be shown too. */
  readonly prov?: boolean;
}

/**
 * A text in a language or, where it lacks it, in Swedish. Nothing `ogranskad` is given out unless it is a trial, so
 * where not even the Swedish is `granskad` there is nothing to show: `checkSkarpOmgang` stops such a round.
 */
export function textIn(text: Enkattext, sprak: string, {prov = false}: Textval = {}): Synligtext | undefined {
  const kod = [...sprakval(sprak), 'sv'].find((one) => mayShow(oversattningOf(text, one), prov));
  const chosen = kod === undefined ? undefined : oversattningOf(text, kod);
  if (kod === undefined || chosen === undefined) return undefined;
  const {text: words, ljud} = chosen;
  return {text: words, sprak: kod, riktning: riktningOf(kod), ...(ljud === undefined ? {} : {ljud})};
}

/** The translation into just that language, where there is one with words in it. */
export function oversattningOf(text: Enkattext, sprak: string): Oversattning | undefined {
  const found = Object.hasOwn(text, sprak) ? text[sprak] : undefined;
  return found === undefined || found.text.trim() === '' ? undefined : found;
}

function mayShow(oversattning: Oversattning | undefined, prov: boolean): boolean {
  return oversattning !== undefined && (prov || oversattning.granskning === 'granskad');
}
