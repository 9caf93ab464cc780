import type {Summering} from '../rakning/rakning.js';

/** The scores of a dimension in two figures, index points 0–100. */
export interface Poangmatt {
  /** Scored respondents, at least 1. */
  readonly antal: number;
  /** The mean of their scores. Not the mean of the questions' means, which differs as soon as an answer lacks. */
  readonly index: number;
  /** With n − 1; undefined for one alone. */
  readonly varians: number | undefined;
}

/**
 * Index and variance out of whole-number sums, each turned into a fraction once: the same whatever the order they were added
 * in. Undefined where nobody has a score.
 */
export function poangmattOf({antal, summa, kvadratsumma, enhet}: Summering): Poangmatt | undefined {
  if (antal === 0) return undefined;
  const index = (100 * summa) / (enhet * antal);
  if (antal === 1) return {antal, index, varians: undefined};
  const squares = BigInt(antal) * BigInt(kvadratsumma) - BigInt(summa) ** 2n;
  return {antal, index, varians: (100 / enhet) ** 2 * (Number(squares) / (antal * (antal - 1)))};
}

/** Standard deviation, index points. */
export function spridningOf({varians}: Poangmatt): number | undefined {
  return varians === undefined ? undefined : Math.sqrt(varians);
}

/** Standard error of the index, s/√n, index points. */
export function medelfelOf({antal, varians}: Poangmatt): number | undefined {
  return varians === undefined ? undefined : Math.sqrt(varians / antal);
}
