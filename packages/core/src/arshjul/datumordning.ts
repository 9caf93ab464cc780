import type {Datum} from '../kalender/index.js';

/** The earlier of two days. */
export function earlier(a: Datum, b: Datum): Datum {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Datum, b: Datum): Datum {
  return a > b ? a : b;
}
