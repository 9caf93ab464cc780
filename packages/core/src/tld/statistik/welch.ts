import type {Intervall} from './intervall.js';
import {medelfelOf, type Poangmatt} from './poangmatt.js';
import {svansOf} from './sannolikhet.js';
import {tQuantile, tTail} from './student-t.js';

/** A figure with its standard error, index points. */
export interface Matt {
  /** Scored respondents. */
  readonly antal: number;
  readonly index: number;
  /** Undefined where there is no telling; 0 where all are alike. */
  readonly medelfel: number | undefined;
  /** Of the standard error; `antal − 1` where nothing is said, ∞ where it comes from many units. */
  readonly frihetsgrader?: number;
}

/** A unit's scores as a figure with its standard error. */
export function mattOf(poangmatt: Poangmatt): Matt {
  return {antal: poangmatt.antal, index: poangmatt.index, medelfel: medelfelOf(poangmatt)};
}

/** The difference between two figures of different answers. */
export interface Skillnad {
  /** Later minus earlier, unrounded: it is rounded last. */
  readonly skillnad: number;
  readonly medelfel: number;
  /** Seldom whole. */
  readonly frihetsgrader: number;
  /** How often chance alone would give as much, in either direction. */
  readonly p: number;
}

/**
 * Change between two rounds, as of different children: the answers have no names, so nobody is compared with themselves
 * (Welch 1947, with Satterthwaite's degrees of freedom). Where mostly the same children answer twice it errs on the careful
 * side. Undefined where neither round has any spread to judge by.
 */
export function skillnadOf(fore: Matt, efter: Matt): Skillnad | undefined {
  if (fore.medelfel === undefined || efter.medelfel === undefined) return undefined;
  const [a, b] = [fore.medelfel ** 2, efter.medelfel ** 2];
  if (a + b === 0) return undefined;
  const skillnad = efter.index - fore.index;
  const medelfel = Math.sqrt(a + b);
  const frihetsgrader = (a + b) ** 2 / (a ** 2 / frihetsgraderOf(fore) + b ** 2 / frihetsgraderOf(efter));
  return {skillnad, medelfel, frihetsgrader, p: 2 * tTail(Math.abs(skillnad) / medelfel, frihetsgrader)};
}

/** The interval of a difference, index points. */
export function skillnadsintervall({skillnad, medelfel, frihetsgrader}: Skillnad, konfidens = 0.95): Intervall {
  const half = tQuantile(1 - svansOf(konfidens), frihetsgrader) * medelfel;
  return [skillnad - half, skillnad + half];
}

/**
 * Is the difference surely smaller than `grans` in either direction? Two one-sided tests at 5 %, which is the 90 % interval
 * inside ±`grans` (Schuirmann 1987).
 */
export function isUnchanged(skillnad: Skillnad, grans: number): boolean {
  const [lagst, hogst] = skillnadsintervall(skillnad, 0.9);
  return lagst > -grans && hogst < grans;
}

/**
 * The smallest true change that a comparison like this would have found at 5 % in four cases of five (or `styrka`), index
 * points: (t₀.₉₇₅ + t_styrka) × standard error.
 */
export function minstaForandringOf(
  {medelfel, frihetsgrader}: Pick<Skillnad, 'medelfel' | 'frihetsgrader'>,
  styrka = 0.8,
): number {
  return (tQuantile(0.975, frihetsgrader) + tQuantile(styrka, frihetsgrader)) * medelfel;
}

function frihetsgraderOf({antal, frihetsgrader = antal - 1}: Matt): number {
  return frihetsgrader;
}
