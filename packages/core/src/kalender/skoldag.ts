import {addDays} from './dagnummer.js';
import {arOf, DATUM_FRAN, DATUM_TILL, type Datum} from './datum.js';
import type {Kalender} from './kalender.js';
import type {Period} from './period.js';

/** How far a search for a school day goes, days: past a whole year there is none to find. */
const LANGST = 400;

/** Is the day a school day? In a half-year whose terms are not known every Monday–Friday that is no red day counts. */
export function isSkoldag(kalender: Kalender, d: Datum): boolean {
  const {slag} = kalender.dagAt(d);
  return slag === 'skoldag' || slag === 'okand';
}

/** How many school days the period holds. */
export function countSkoldagar(kalender: Kalender, {start, slut}: Period): number {
  let count = 0;
  for (let d = start; d <= slut; d = addDays(d, 1)) if (isSkoldag(kalender, d)) count++;
  return count;
}

/**
 * The `n`th school day after `d`, or before it when `n` is negative; `d` itself is never counted. 0 gives `d`.
 * Undefined when more than 400 days pass without a school day, and when the count leaves the years 1900–2299.
 *
 * Past the half-years whose terms are known it counts on, as `isSkoldag` does: near enough to plan by, and the year's
 * own rules keep a day that must lie in it.
 */
export function addSkoldagar(kalender: Kalender, d: Datum, n: number): Datum | undefined {
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  let idle = 0;
  let day = d;
  while (left > 0) {
    day = addDays(day, step);
    if (step > 0 ? arOf(day) > DATUM_TILL : arOf(day) < DATUM_FRAN) return undefined;
    if (isSkoldag(kalender, day)) {
      left--;
      idle = 0;
    } else if (++idle > LANGST) {
      return undefined;
    }
  }
  return day;
}

/** The day itself when it is a school day, else the next; undefined when none follows within 400 days. */
export function nextSkoldag(kalender: Kalender, d: Datum): Datum | undefined {
  return isSkoldag(kalender, d) ? d : addSkoldagar(kalender, d, 1);
}

/** The day itself when it is a school day, else the one before; undefined when none lies within 400 days. */
export function previousSkoldag(kalender: Kalender, d: Datum): Datum | undefined {
  return isSkoldag(kalender, d) ? d : addSkoldagar(kalender, d, -1);
}
