import {wilsonintervall} from './andelsintervall.js';
import type {Intervall} from './intervall.js';

/** A count out of a count. */
export interface Traffar {
  readonly traffar: number;
  readonly antal: number;
}

/**
 * The difference between two independent shares, later minus earlier, and its interval: Newcombe's hybrid score (1998, method
 * 10), made of the Wilson intervals of each. Undefined where one of them has no answers.
 */
export function andelsskillnadOf(
  fore: Traffar,
  efter: Traffar,
  konfidens = 0.95,
): {readonly skillnad: number; readonly intervall: Intervall} | undefined {
  if (fore.antal === 0 || efter.antal === 0) return undefined;
  const [before, after] = [fore.traffar / fore.antal, efter.traffar / efter.antal];
  const [beforeLow, beforeHigh] = wilsonintervall(fore.traffar, fore.antal, konfidens);
  const [afterLow, afterHigh] = wilsonintervall(efter.traffar, efter.antal, konfidens);
  const skillnad = after - before;
  return {
    skillnad,
    intervall: [
      skillnad - Math.hypot(after - afterLow, beforeHigh - before),
      skillnad + Math.hypot(afterHigh - after, before - beforeLow),
    ],
  };
}
