import type {Intervall} from './intervall.js';
import {adjustHolm} from './justera.js';
import {isUnchanged, type Matt, minstaForandringOf, type Skillnad, skillnadOf, skillnadsintervall} from './welch.js';

/** What a change between two rounds amounts to. */
export type Utfall =
  | 'for-fa-svar'
  | 'tydlig-okning'
  | 'tydlig-minskning'
  | 'saker-men-liten'
  | 'oforandrat'
  | 'ingen-saker';

/** What can be said of a change, and how much would have been needed to see one. Index points, unrounded. */
export interface Bedomning {
  readonly utfall: Utfall;
  /** Later minus earlier. Undefined where there are too few answers to compare. */
  readonly skillnad?: number;
  /** 95 % and 90 %. Undefined also where all answered alike in both rounds. */
  readonly intervall?: Intervall;
  readonly intervall90?: Intervall;
  /** How often chance alone would give as much, adjusted for the dimensions looked at together. */
  readonly p?: number;
  /** The smallest true change that would have been found in four cases of five. */
  readonly minstaForandring?: number;
  /** What was judged by: the least number of answers, and the smallest change of interest. */
  readonly k: number;
  readonly grans: number;
}

/** A figure before and after. */
export interface Jamforelse {
  readonly fore: Matt;
  readonly efter: Matt;
}

/** What a judgement is made by. */
export interface Bedomningsval {
  /** The least number of scored respondents in each round; a number below 5 is taken for 5. */
  readonly k?: number;
  /** The smallest change of interest, index points; 5 where nothing is said. */
  readonly grans?: number;
}

/** No setting goes below this: with fewer, a figure may point somebody out. */
const LEAST_K = 5;
/** Chance alone gives as much less often than this. */
const SIGNIFICANT = 0.05;

/**
 * Judges the changes that are looked at together, a unit's dimensions: in the order given, adjusted for being several (Holm).
 * A change is `tydlig` when it is both sure and at least of interest, `saker-men-liten` when it is sure alone, `oforandrat`
 * when it is surely smaller than that; everything else, the usual case, is `ingen-saker`.
 */
export function judgeForandringar(
  jamforelser: readonly Jamforelse[],
  {k: wanted = LEAST_K, grans = 5}: Bedomningsval = {},
): readonly Bedomning[] {
  const k = Math.max(wanted, LEAST_K);
  const skillnader = jamforelser.map(({fore, efter}) =>
    isEnough(fore, k) && isEnough(efter, k) ? skillnadOf(fore, efter) : undefined,
  );
  const tested = skillnader.filter((one) => one !== undefined);
  const adjusted = new Map(adjustHolm(tested.map(({p}) => p)).map((p, i) => [tested[i], p]));
  return jamforelser.map(({fore, efter}, i) => {
    const skillnad = skillnader[i];
    if (skillnad !== undefined) return judge(skillnad, adjusted.get(skillnad) ?? 1, {k, grans});
    if (!isEnough(fore, k) || !isEnough(efter, k)) return {utfall: 'for-fa-svar', k, grans};
    return {utfall: 'ingen-saker', skillnad: efter.index - fore.index, k, grans};
  });
}

function isEnough({antal}: Matt, k: number): boolean {
  return antal >= k;
}

function judge(skillnad: Skillnad, p: number, {k, grans}: Required<Bedomningsval>): Bedomning {
  return {
    utfall: utfallOf(skillnad, p, grans),
    skillnad: skillnad.skillnad,
    intervall: skillnadsintervall(skillnad),
    intervall90: skillnadsintervall(skillnad, 0.9),
    p,
    minstaForandring: minstaForandringOf(skillnad),
    k,
    grans,
  };
}

function utfallOf(skillnad: Skillnad, p: number, grans: number): Utfall {
  if (p < SIGNIFICANT) {
    if (Math.abs(skillnad.skillnad) < grans) return 'saker-men-liten';
    return skillnad.skillnad > 0 ? 'tydlig-okning' : 'tydlig-minskning';
  }
  return isUnchanged(skillnad, grans) ? 'oforandrat' : 'ingen-saker';
}
