import {clamp, type Intervall, intersectIntervall} from './intervall.js';
import {medelfelOf, type Poangmatt} from './poangmatt.js';
import {svansOf} from './sannolikhet.js';
import {tQuantile} from './student-t.js';

/** What an interval is about. */
export interface Intervallval {
  /**
   * How many were asked. With it the question is how just these answered (a finite population); without, the everyday
   * that they answered on, which has no end (a process): for change and comparison.
   */
  readonly inbjudna?: number;
  /** 0–1; 0.95 where nothing is said. */
  readonly konfidens?: number;
}

/** How sure an index is. */
export interface Indexintervall {
  /** Index points within 0–100. Undefined where it cannot be told: fewer than two answered, or all alike inside the scale. */
  readonly intervall: Intervall | undefined;
  /** Where the index of all that were asked must lie, whatever those answer who have not. Undefined where nobody knows how many. */
  readonly mojligt: Intervall | undefined;
  /** More have answered than were asked: then there is no telling how many were left, and the unit needs a look. */
  readonly flerAnInbjudna: boolean;
}

const SKALA: Intervall = [0, 100];

/**
 * The interval of an index by Student's t, within the scale. Of those that were asked, it narrows with the share that has
 * answered (the finite population correction, √(1 − n/N)) and stays within what is possible; it says nothing of why others
 * stayed silent. Where all have the highest score, the lower limit is 100 × (α/2)^(1/n), for no distribution within the scale
 * with a lower mean gives that so often; where all have the lowest, the mirror of it.
 */
export function indexintervallOf(matt: Poangmatt, {inbjudna, konfidens = 0.95}: Intervallval = {}): Indexintervall {
  const flerAnInbjudna = inbjudna !== undefined && matt.antal > inbjudna;
  const alla = flerAnInbjudna ? undefined : inbjudna;
  const mojligt = alla === undefined ? undefined : possibleOf(matt, alla);
  const sampled = alla === undefined ? 1 : 1 - matt.antal / alla;
  const estimated = estimate(matt, svansOf(konfidens), Math.sqrt(sampled));
  const intervall = sampled === 0 ? mojligt : estimated && intersectIntervall(estimated, mojligt ?? SKALA);
  return {intervall, mojligt, flerAnInbjudna};
}

function estimate(matt: Poangmatt, svans: number, narrowing: number): Intervall | undefined {
  const {antal, index} = matt;
  const medelfel = medelfelOf(matt);
  if (medelfel === undefined) return undefined;
  if (medelfel > 0) {
    const half = tQuantile(1 - svans, antal - 1) * medelfel * narrowing;
    return [clamp(index - half, SKALA), clamp(index + half, SKALA)];
  }
  const least = 100 * svans ** (1 / antal);
  if (index === 100) return [least, 100];
  return index === 0 ? [0, 100 - least] : undefined;
}

/** All that have not answered at the lowest score, and all at the highest. */
function possibleOf({antal, index}: Poangmatt, inbjudna: number): Intervall {
  const answered = (antal / inbjudna) * index;
  const silent = 100 * (1 - antal / inbjudna);
  return [Math.min(answered, index), Math.max(answered + silent, index)];
}
