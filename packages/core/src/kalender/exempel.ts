import type {Arsperiod} from './arsperiod.js';
import {addDays, weekdayOf} from './dagnummer.js';
import {type Datum, datumOf} from './datum.js';
import {easterSunday} from './helgdag.js';
import type {Kalenderdata, LasarKalender} from './kalenderdata.js';
import {startOfVecka} from './vecka.js';

/**
 * Term dates by a common Swedish pattern, for any läsår: start on a Tuesday in the middle of August, höstlov week 44,
 * jullov to 8 January, sportlov week 7, påsklov the week before Easter, end on a Friday in the middle of June. They are
 * example data and say so: the huvudman decides the real dates (skolförordningen 3 kap. 3 §).
 */
export function exempelKalenderdata(lasar: Arsperiod | readonly Arsperiod[]): Kalenderdata {
  const years = 'label' in lasar ? [lasar] : lasar;
  return {
    schemaVersion: 1,
    exempel: true,
    huvudman: 'Exempel',
    lasar: years.map(exempelLasar),
  };
}

function exempelLasar({startAr, label}: Arsperiod): LasarKalender {
  const next = startAr + 1;
  const easter = easterSunday(next);
  const himmelsfard = addDays(easter, 39);
  return {
    lasar: label,
    terminer: [
      {id: 'ht', namn: 'Hösttermin', start: weekdayFrom(startAr, 8, 17, 2), slut: weekdayBefore(startAr, 12, 21)},
      {id: 'vt', namn: 'Vårtermin', start: weekdayAfter(next, 1, 8), slut: weekdayFrom(next, 6, 11, 5)},
    ],
    lov: [
      week('Höstlov', startAr, 44),
      week('Sportlov', next, 7),
      {namn: 'Påsklov', start: addDays(easter, -6), slut: addDays(easter, 1)},
      {namn: 'Lovdag efter Kristi himmelsfärdsdag', start: addDays(himmelsfard, 1), slut: addDays(himmelsfard, 1)},
    ],
    studiedagar: [
      {datum: addDays(startOfVecka({ar: startAr, vecka: 39}), 2), namn: 'Studiedag'},
      {datum: addDays(startOfVecka({ar: next, vecka: 10}), 4), namn: 'Studiedag'},
    ],
  };
}

function week(namn: string, ar: number, vecka: number): {namn: string; start: Datum; slut: Datum} {
  const monday = startOfVecka({ar, vecka});
  return {namn, start: monday, slut: addDays(monday, 4)};
}

/** The first day from that date on whose weekday is `weekday` (Monday 1). */
function weekdayFrom(ar: number, manad: number, dag: number, weekday: number): Datum {
  const from = day(ar, manad, dag);
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** The first Monday–Friday on or after that date. */
function weekdayAfter(ar: number, manad: number, dag: number): Datum {
  const from = day(ar, manad, dag);
  return addDays(from, weekdayOf(from) > 5 ? 8 - weekdayOf(from) : 0);
}

/** The last Monday–Friday on or before that date. */
function weekdayBefore(ar: number, manad: number, dag: number): Datum {
  const to = day(ar, manad, dag);
  return addDays(to, -Math.max(0, weekdayOf(to) - 5));
}

function day(ar: number, manad: number, dag: number): Datum {
  const found = datumOf(ar, manad, dag);
  if (found === undefined) throw new RangeError(`${ar} is not a year from 1 to 9998.`);
  return found;
}
