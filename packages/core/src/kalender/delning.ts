import {addDays} from './dagnummer.js';
import {compareDatum, type Datum} from './datum.js';
import type {Period} from './period.js';

/** Order of two periods by their first day, for `sort`. */
export function byStart(a: Period, b: Period): number {
  return compareDatum(a.start, b.start);
}

/**
 * The periods cut so that no two share a day, in order: a day that several hold stays with the one that begins first.
 * A period that ends before it begins holds no day and is left out.
 */
export function cutApart<P extends Period>(perioder: readonly P[]): readonly P[] {
  const parts: P[] = [];
  let last: Datum | undefined;
  for (const period of [...perioder].sort(byStart)) {
    const start = last === undefined || last < period.start ? period.start : addDays(last, 1);
    if (start > period.slut) continue;
    parts.push({...period, start});
    last = period.slut;
  }
  return parts;
}

/** What is left of the periods when the days of `taken` are cut out. Both are in order, and neither shares a day with itself. */
export function cutOut<P extends Period>(perioder: readonly P[], taken: readonly Period[]): readonly P[] {
  const rest: P[] = [];
  let i = 0;
  for (const period of perioder) {
    let {start} = period;
    for (let cut = taken[i]; cut !== undefined && cut.start <= period.slut; cut = taken[++i]) {
      if (start < cut.start) rest.push({...period, start, slut: addDays(cut.start, -1)});
      if (start <= cut.slut) start = addDays(cut.slut, 1);
      // It may go on into the next period.
      if (cut.slut > period.slut) break;
    }
    if (start <= period.slut) rest.push({...period, start});
  }
  return rest;
}

/** The period that holds the day, of periods in order that share no day. By halving: a document may hold thousands. */
export function periodAt<P extends Period>(perioder: readonly P[], d: Datum): P | undefined {
  let low = 0;
  let high = perioder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const period = perioder[middle];
    if (period === undefined) return undefined;
    if (d < period.start) high = middle;
    else if (d > period.slut) low = middle + 1;
    else return period;
  }
  return undefined;
}
