import {daysBetween} from './dagnummer.js';
import type {Datum} from './datum.js';

/** Days from `start` to `slut`, both included. */
export interface Period {
  readonly start: Datum;
  readonly slut: Datum;
}

/** A period with a name: a term or a lov. */
export interface NamngivenPeriod extends Period {
  readonly namn: string;
}

/** Is the day in the period? */
export function isInPeriod(d: Datum, {start, slut}: Period): boolean {
  return start <= d && d <= slut;
}

/** Do the periods share a day? */
export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.slut && b.start <= a.slut;
}

/** The days both periods hold; undefined when there is none. */
export function intersectPeriod(a: Period, b: Period): Period | undefined {
  const start = a.start > b.start ? a.start : b.start;
  const slut = a.slut < b.slut ? a.slut : b.slut;
  return start <= slut ? {start, slut} : undefined;
}

/** How many days the period holds. */
export function daysInPeriod({start, slut}: Period): number {
  return daysBetween(start, slut) + 1;
}

/** The days from the first to the last of all the periods; throws a RangeError when there is none. */
export function spanOf(perioder: readonly Period[]): Period {
  const [first] = perioder;
  if (first === undefined) throw new RangeError('Nothing has no first and last day.');
  let {start, slut} = first;
  for (const period of perioder) {
    if (period.start < start) start = period.start;
    if (period.slut > slut) slut = period.slut;
  }
  return {start, slut};
}
