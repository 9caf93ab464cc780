import type {Arsperiod} from './arsperiod.js';
import {addDays, weekdayOf} from './dagnummer.js';
import {type Datum, knownDatum} from './datum.js';
import {easterSunday} from './helgdag.js';
import type {Kalenderdata, LasarKalender} from './kalenderdata.js';
import {isInPeriod} from './period.js';
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

/** The terms that begin in the year, with the lov and studiedagar in them: a läsår may begin in any month. */
function exempelLasar(lasar: Arsperiod): LasarKalender {
  const years = [lasar.startAr, lasar.startAr + 1];
  const terminer = years.flatMap(terminerIn).filter(({start}) => isInPeriod(start, lasar));
  const inTerm = (d: Datum): boolean => terminer.some((termin) => isInPeriod(d, termin));
  return {
    lasar: lasar.label,
    terminer,
    lov: years.flatMap(lovIn).filter(({start}) => inTerm(start)),
    studiedagar: years.flatMap(studiedagarIn).filter(({datum}) => inTerm(datum)),
  };
}

function terminerIn(ar: number): LasarKalender['terminer'] {
  return [
    {id: 'vt', namn: 'Vårtermin', start: weekdayAfter(ar, 1, 8), slut: weekdayFrom(ar, 6, 11, 5)},
    {id: 'ht', namn: 'Hösttermin', start: weekdayFrom(ar, 8, 17, 2), slut: weekdayBefore(ar, 12, 21)},
  ];
}

function lovIn(ar: number): LasarKalender['lov'] {
  const easter = easterSunday(ar);
  const himmelsfard = addDays(easter, 39);
  return [
    week('Sportlov', ar, 7),
    {namn: 'Påsklov', start: addDays(easter, -6), slut: addDays(easter, 1)},
    {namn: 'Lovdag efter Kristi himmelsfärdsdag', start: addDays(himmelsfard, 1), slut: addDays(himmelsfard, 1)},
    week('Höstlov', ar, 44),
  ];
}

function studiedagarIn(ar: number): LasarKalender['studiedagar'] {
  return [
    {datum: addDays(startOfVecka({ar, vecka: 10}), 4), namn: 'Studiedag'},
    {datum: addDays(startOfVecka({ar, vecka: 39}), 2), namn: 'Studiedag'},
  ];
}

function week(namn: string, ar: number, vecka: number): {namn: string; start: Datum; slut: Datum} {
  const monday = startOfVecka({ar, vecka});
  return {namn, start: monday, slut: addDays(monday, 4)};
}

/** The first day from that date on whose weekday is `weekday` (Monday 1). */
function weekdayFrom(ar: number, manad: number, dag: number, weekday: number): Datum {
  const from = knownDatum(ar, manad, dag);
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** The first Monday–Friday on or after that date. */
function weekdayAfter(ar: number, manad: number, dag: number): Datum {
  const from = knownDatum(ar, manad, dag);
  return addDays(from, weekdayOf(from) > 5 ? 8 - weekdayOf(from) : 0);
}

/** The last Monday–Friday on or before that date. */
function weekdayBefore(ar: number, manad: number, dag: number): Datum {
  const to = knownDatum(ar, manad, dag);
  return addDays(to, -Math.max(0, weekdayOf(to) - 5));
}
