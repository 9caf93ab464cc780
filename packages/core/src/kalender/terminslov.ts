import {addDays} from './dagnummer.js';
import {arOf, type Datum, knownDatum, manadOf} from './datum.js';
import type {NamngivenPeriod, Period} from './period.js';

/**
 * The days outside the terms that are known to be free. The school's year has two halves, January–June and
 * August–December, and July, the summer, goes with both. Where a term lies in a half, the half's other days are free: so
 * the days before the first term and after the last are no school days. A half without any term stays unknown, for its
 * dates are not decided yet. `terminer` are in order and share no day.
 */
export function lovOutside(terminer: readonly Period[]): readonly NamngivenPeriod[] {
  const free: Period[] = [];
  let after: Period | undefined;
  for (const termin of terminer) {
    const before = {start: startOfHalf(termin.start), slut: addDays(termin.start, -1)};
    if (after !== undefined && before.start <= addDays(after.slut, 1)) {
      free.push({start: after.start, slut: before.slut});
    } else {
      free.push(...(after === undefined ? [] : [after]), before);
    }
    after = {start: addDays(termin.slut, 1), slut: endOfHalf(termin.slut)};
  }
  if (after !== undefined) free.push(after);
  return free.filter(({start, slut}) => start <= slut).map((period) => ({...period, namn: nameOf(period)}));
}

function startOfHalf(d: Datum): Datum {
  return knownDatum(arOf(d), manadOf(d) < 7 ? 1 : 7, 1);
}

function endOfHalf(d: Datum): Datum {
  return manadOf(d) <= 7 ? knownDatum(arOf(d), 7, 31) : knownDatum(arOf(d), 12, 31);
}

/** What people call it: the jullov meets New Year, the sommarlov has days in July, whatever month the läsår begins in. */
function nameOf({start, slut}: Period): string {
  if (arOf(start) < arOf(slut) || start.endsWith('-01-01') || slut.endsWith('-12-31')) return 'Jullov';
  return manadOf(start) <= 7 && manadOf(slut) >= 7 ? 'Sommarlov' : 'Lov mellan terminerna';
}
