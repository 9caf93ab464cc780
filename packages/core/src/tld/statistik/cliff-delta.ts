import type {Intervall} from './intervall.js';
import {normalTail} from './normal.js';
import type {Poangantal} from './poangantal.js';
import {svansOf} from './sannolikhet.js';
import {tQuantile} from './student-t.js';

/** How often a later score is the higher one, all pairs compared. */
export interface CliffDelta {
  /** P(later > earlier) − P(later < earlier), −1 to 1. */
  readonly delta: number;
  /** (δ + 1)/2: how likely it is that a later answer is the higher, a tie counting half. */
  readonly sannolikhetHogre: number;
  /** Of `delta`; undefined where a round has fewer than two. */
  readonly varians: number | undefined;
  readonly antalFore: number;
  readonly antalEfter: number;
}

/**
 * Cliff's δ (1993) between the scores of two rounds, and its unbiased variance, at least (1 − δ²)/(n₁n₂ − 1). It asks only
 * which score is higher, not by how much. Undefined where a round has no scores.
 */
export function cliffDeltaOf(fore: readonly Poangantal[], efter: readonly Poangantal[]): CliffDelta | undefined {
  const [antalFore, antalEfter] = [peopleIn(fore), peopleIn(efter)];
  if (antalFore === 0 || antalEfter === 0) return undefined;
  const ofFore = fore.map(({poang, antal}) => ({antal, margin: marginOf(poang, efter) / antalEfter}));
  const ofEfter = efter.map(({poang, antal}) => ({antal, margin: -marginOf(poang, fore) / antalFore}));
  const delta = sumOf(ofFore, ({margin}) => margin) / antalFore;
  const pairs = {antalFore, antalEfter, delta};
  const varians =
    antalFore < 2 || antalEfter < 2
      ? undefined
      : varianceOf(pairs, {
          fore: sumOf(ofFore, ({margin}) => (margin - delta) ** 2),
          efter: sumOf(ofEfter, ({margin}) => (margin - delta) ** 2),
          untied: untiedIn(fore, efter),
        });
  return {...pairs, sannolikhetHogre: (delta + 1) / 2, varians};
}

/**
 * The interval of δ, within −1 to 1 and lopsided as δ is (Feng and Cliff 2004), with Student's t at n₁ + n₂ − 2 degrees of
 * freedom, or as many as are said (∞ for the normal distribution). Undefined where every pair falls the same way, or a round
 * has fewer than two.
 */
export function cliffIntervall(
  {delta, varians, antalFore, antalEfter}: CliffDelta,
  {konfidens = 0.95, frihetsgrader = antalFore + antalEfter - 2}: {konfidens?: number; frihetsgrader?: number} = {},
): Intervall | undefined {
  if (varians === undefined || Math.abs(delta) === 1) return undefined;
  const t = tQuantile(1 - svansOf(konfidens), frihetsgrader);
  const reach = t ** 2 * varians;
  const half = t * Math.sqrt(varians) * Math.sqrt((1 - delta ** 2) ** 2 + reach);
  const below = 1 - delta ** 2 + reach;
  return [(delta - delta ** 3 - half) / below, (delta - delta ** 3 + half) / below];
}

/**
 * How often chance alone would give as large a δ in either direction: Mann and Whitney's test with the normal distribution,
 * corrected for ties, U = n₁n₂(δ + 1)/2. Undefined where all scores are alike.
 */
export function mannWhitneyP(fore: readonly Poangantal[], efter: readonly Poangantal[]): number | undefined {
  const cliff = cliffDeltaOf(fore, efter);
  if (cliff === undefined) return undefined;
  const {antalFore, antalEfter, delta} = cliff;
  const alla = antalFore + antalEfter;
  const ties = [...totals([...fore, ...efter]).values()].reduce((sum, antal) => sum + antal ** 3 - antal, 0);
  const varians = ((antalFore * antalEfter) / 12) * (alla + 1 - ties / (alla * (alla - 1)));
  if (!(varians > 0)) return undefined;
  return 2 * normalTail(Math.abs((delta * antalFore * antalEfter) / 2) / Math.sqrt(varians));
}

/** How large a δ is in words: a word for the size, no test (Romano and others 2006: 0.147, 0.33, 0.474). */
export type Effektstorlek = 'forsumbar' | 'liten' | 'mattlig' | 'stor';

export function effektstorlekOf(delta: number): Effektstorlek {
  const size = Math.abs(delta);
  if (size < 0.147) return 'forsumbar';
  if (size < 0.33) return 'liten';
  return size < 0.474 ? 'mattlig' : 'stor';
}

/** How many of `others` are above a score, less those below it. */
function marginOf(poang: number, others: readonly Poangantal[]): number {
  return sumOf(others, (other) => Math.sign(other.poang - poang));
}

/** How many pairs are no tie. */
function untiedIn(fore: readonly Poangantal[], efter: readonly Poangantal[]): number {
  return sumOf(fore, ({poang}) => sumOf(efter, (other) => (other.poang === poang ? 0 : 1)));
}

/** i runs over the earlier scores (n₁) and j over the later (n₂). */
function varianceOf(
  {antalFore: n1, antalEfter: n2, delta}: Pick<CliffDelta, 'antalFore' | 'antalEfter' | 'delta'>,
  {fore, efter, untied}: {readonly fore: number; readonly efter: number; readonly untied: number},
): number {
  // ΣΣ(d − δ)², for d² is 1 where it is no tie.
  const pairs = untied - n1 * n2 * delta ** 2;
  const unbiased = (n2 ** 2 * fore + n1 ** 2 * efter - pairs) / (n1 * n2 * (n1 - 1) * (n2 - 1));
  return Math.max(unbiased, (1 - delta ** 2) / (n1 * n2 - 1));
}

function totals(scores: readonly Poangantal[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const {poang, antal} of scores) counts.set(poang, (counts.get(poang) ?? 0) + antal);
  return counts;
}

function peopleIn(scores: readonly Poangantal[]): number {
  return scores.reduce((sum, {antal}) => sum + antal, 0);
}

function sumOf<T extends {readonly antal: number}>(all: readonly T[], measure: (one: T) => number): number {
  return all.reduce((sum, one) => sum + one.antal * measure(one), 0);
}
