/** From and to, both within. */
export type Intervall = readonly [lagst: number, hogst: number];

/** The part that two intervals share; where they do not meet, the place of `a` that lies nearest to `b`. */
export function intersectIntervall(a: Intervall, b: Intervall): Intervall {
  return [clamp(a[0], b), clamp(a[1], b)];
}

/** The value, or the end of the interval that lies nearest to it. */
export function clamp(value: number, [lagst, hogst]: Intervall): number {
  return Math.min(Math.max(value, lagst), hogst);
}
