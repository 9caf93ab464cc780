import type {Summering} from '../rakning/rakning.js';
import {indexintervallOf} from '../statistik/indexintervall.js';
import {kommunskattningOf, type Stratum, sammanvagningsintervall} from '../statistik/kommunskattning.js';
import {poangmattOf, spridningOf} from '../statistik/poangmatt.js';
import type {Cell} from './celler.js';
import {type Skikt, sumCeller} from './skikt.js';
import type {Skattning} from './utgava.js';

/** The index of one or several strata, by the release's estimator. */
export interface Indexskattning {
  /** 0–100, unrounded. */
  readonly index: number;
  /** Standard error, index points. */
  readonly medelfel: number;
  /** 95 %; undefined where all scored alike, but of one stratum at an end of the scale. */
  readonly intervall: readonly [lagst: number, hogst: number] | undefined;
}

/**
 * The index of strata together (d6), and how sure it is: that of one stratum by Student's t, of several by the estimator.
 * Groups do not always know how many were asked; then theirs is of the everyday, whatever the release's.
 */
export function estimateIndex(
  skikt: readonly Skikt[],
  dimension: number,
  val: {readonly celler: readonly Cell[]; readonly skattning: Skattning; readonly osakerhet: 'process' | 'andlig'},
): Indexskattning {
  const strata = skikt.map((one) => toStratum(one, sumCeller(one.celler, val.celler, dimension)));
  if (strata.length > 1) {
    const {index, medelfel = 0} = known(kommunskattningOf(strata, val));
    return {
      index,
      medelfel,
      intervall: canVary(medelfel, strata, val) ? sammanvagningsintervall({index, medelfel}) : undefined,
    };
  }
  const alone = known(strata[0]);
  const osakerhet = alone.inbjudna === undefined ? 'process' : val.osakerhet;
  const {medelfel = 0} = known(kommunskattningOf([alone], {skattning: 'sammanlagd', osakerhet}));
  const asked = osakerhet === 'andlig' && alone.inbjudna !== undefined ? {inbjudna: alone.inbjudna} : {};
  return {index: alone.index, medelfel, intervall: indexintervallOf(alone, asked).intervall};
}

/** The standard deviation of the scores, index points. */
export function estimateSpridning(summering: Summering): number {
  return known(spridningOf(known(poangmattOf(summering))));
}

/** Where all of every stratum scored alike, an error of 0 says nothing of the others, unless all that were asked have answered. */
function canVary(
  medelfel: number,
  strata: readonly Stratum[],
  {osakerhet}: {readonly osakerhet: 'process' | 'andlig'},
): boolean {
  return medelfel > 0 || (osakerhet === 'andlig' && strata.every(({antal, inbjudna}) => antal === inbjudna));
}

function toStratum({inbjudna}: Skikt, summering: Summering): Stratum {
  const matt = known(poangmattOf(summering));
  return inbjudna === undefined ? matt : {...matt, inbjudna};
}

/** What is released has answers, and the numbers that its estimator takes: that was seen to before. */
function known<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('A figure of nothing is not released.');
  return value;
}
