import type {Enkat} from './enkat.js';
import {barntexterIn} from './enkattexter.js';
import {oversattningOf} from './text-in.js';

/** How much of what a child sees there is in a language. */
export interface Spraktackning {
  /** BCP 47. */
  readonly sprak: string;
  /** How many texts a child can see. */
  readonly antal: number;
  readonly granskade: number;
  readonly ogranskade: number;
  readonly saknade: number;
}

/** How much there is in each language that the questionnaire has anything in: Swedish first, the others by code. */
export function spraktackningOf(enkat: Enkat): readonly Spraktackning[] {
  const texter = barntexterIn(enkat).map(({text}) => text);
  const koder = new Set(texter.flatMap((text) => Object.keys(text)));
  koder.delete('sv');
  return ['sv', ...[...koder].sort()].map((sprak) => {
    const funna = texter.map((text) => oversattningOf(text, sprak)?.granskning);
    const granskade = funna.filter((granskning) => granskning === 'granskad').length;
    const ogranskade = funna.filter((granskning) => granskning === 'ogranskad').length;
    return {sprak, antal: texter.length, granskade, ogranskade, saknade: texter.length - granskade - ogranskade};
  });
}

/** The languages in which a live round may be shown: those with every text a child sees `granskad`. Swedish first. */
export function skarpaSprakOf(enkat: Enkat): readonly string[] {
  const hela = spraktackningOf(enkat).filter(({granskade, antal}) => granskade === antal);
  return hela.some(({sprak}) => sprak === 'sv') ? hela.map(({sprak}) => sprak) : [];
}
