import {type Datum, type Period, toDagnummer} from '../../kalender/index.js';

/** Turns days into angles. Angles are radians clockwise from the top; the last day's end is a full turn. */
export interface Skala {
  /** Day number of the window's first day. */
  readonly start: number;
  /** Day number after the window's last day: the end is exclusive. */
  readonly slut: number;
  /** Radians from the top to the start of day number `dag` (fractions allowed). */
  angleAt(dag: number): number;
}

/** A time scale by day index: leap years, any window and both clock changes come out exact. */
export function createSkala(fonster: Period): Skala {
  const start = toDagnummer(fonster.start);
  const slut = toDagnummer(fonster.slut) + 1;
  const varv = (2 * Math.PI) / (slut - start);
  return {start, slut, angleAt: (dag) => (dag - start) * varv};
}

/** First day number and the day number after the last, cut to the window; undefined when it lies outside. */
export function clipToSkala(
  skala: Skala,
  period: {readonly start: Datum; readonly slut: Datum},
): {readonly fran: number; readonly till: number; readonly kortFran: boolean; readonly kortTill: boolean} | undefined {
  const start = toDagnummer(period.start);
  const slut = toDagnummer(period.slut) + 1;
  if (slut <= skala.start || start >= skala.slut) return undefined;
  return {
    fran: Math.max(start, skala.start),
    till: Math.min(slut, skala.slut),
    kortFran: start < skala.start,
    kortTill: slut > skala.slut,
  };
}
