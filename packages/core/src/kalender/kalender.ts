import {addDays, weekdayOf} from './dagnummer.js';
import {arOf, type Datum} from './datum.js';
import {byStart, cutApart, cutOut, periodAt} from './delning.js';
import {type Helgdag, helgdagar} from './helgdag.js';
import type {Kalenderdata, LasarKalender} from './kalenderdata.js';
import {intersectPeriod, type NamngivenPeriod, type Period} from './period.js';
import {lovOutside} from './terminslov.js';

/** What kind of day it is for a school. `okand`: Monday–Friday in a half-year whose terms are not known. */
export type Dagslag = 'skoldag' | 'lov' | 'studiedag' | 'rod-dag' | 'veckoslut' | 'okand';

/** One day: its kind, and the name of the lov, the red day or the eve. */
export interface Dag {
  readonly datum: Datum;
  readonly slag: Dagslag;
  readonly namn?: string;
}

/** A term, with the id that date rules refer to (`ht`, `vt`). */
export interface Termin extends NamngivenPeriod {
  readonly id: string;
}

/** The school's days. Pure and cheap to ask: made once per huvudman and unit. */
export interface Kalender {
  dagAt(d: Datum): Dag;
  /** Lov that share a day with the period, in order: what the data names, and the free days outside the terms. */
  lovInPeriod(p: Period): readonly NamngivenPeriod[];
  terminerInPeriod(p: Period): readonly Termin[];
  /** True where some of the dates are invented examples. */
  readonly exempel: boolean;
}

/** The calendar of a huvudman; a unit's own läsår, where it has one, stands in place of the huvudman's. */
export function createKalender(huvudmanData?: Kalenderdata, enhetData?: Kalenderdata): Kalender {
  const years = mergeLasar(huvudmanData, enhetData);
  const terminer = years.flatMap((year) => year.terminer).sort(byStart);
  const given = years.flatMap((year) => year.lov);
  const termindagar = cutApart(terminer);
  const helgdagAt = createHelgdagAt();
  // Where the data names a lov, only the days beside it are told of, and only if there would have been school.
  const outside = cutOut(lovOutside(termindagar), cutApart(given)).filter((period) => holdsWeekday(period, helgdagAt));
  const lov: readonly NamngivenPeriod[] = [...given, ...outside].sort(byStart);
  const lovdagar = cutApart(lov);
  const studiedagar = new Map(years.flatMap((year) => year.studiedagar.map((dag) => [dag.datum, dag.namn] as const)));

  const days = new Map<Datum, Dag>();
  function dagAt(datum: Datum): Dag {
    const known = days.get(datum);
    if (known !== undefined) return known;
    const dag = findDag(datum);
    days.set(datum, dag);
    return dag;
  }

  function findDag(datum: Datum): Dag {
    const helgdag = helgdagAt(datum);
    if (helgdag?.enligtLag === true) return {datum, slag: 'rod-dag', namn: helgdag.namn};
    const eve = helgdag === undefined ? {} : {namn: helgdag.namn};
    const weekday = weekdayOf(datum);
    if (weekday === 7) return {datum, slag: 'rod-dag', ...eve};
    if (weekday === 6) return {datum, slag: 'veckoslut', ...eve};
    if (studiedagar.has(datum)) {
      const namn = studiedagar.get(datum);
      return {datum, slag: 'studiedag', ...(namn === undefined ? eve : {namn})};
    }
    const ledigt = periodAt(lovdagar, datum);
    if (ledigt !== undefined) return {datum, slag: 'lov', namn: ledigt.namn};
    return {datum, slag: periodAt(termindagar, datum) === undefined ? 'okand' : 'skoldag', ...eve};
  }

  return {
    dagAt,
    lovInPeriod: (p) => lov.filter((period) => intersectPeriod(period, p) !== undefined),
    terminerInPeriod: (p) => terminer.filter((termin) => intersectPeriod(termin, p) !== undefined),
    exempel: huvudmanData?.exempel === true || enhetData?.exempel === true,
  };
}

function mergeLasar(huvudman: Kalenderdata | undefined, enhet: Kalenderdata | undefined): readonly LasarKalender[] {
  const byLabel = new Map<string, LasarKalender>();
  for (const year of [...(huvudman?.lasar ?? []), ...(enhet?.lasar ?? [])]) byLabel.set(year.lasar, year);
  return [...byLabel.values()];
}

/** Has it a Monday–Friday that is no red day? */
function holdsWeekday({start, slut}: Period, helgdagAt: (d: Datum) => Helgdag | undefined): boolean {
  for (let d = start; d <= slut; d = addDays(d, 1)) {
    if (weekdayOf(d) < 6 && helgdagAt(d)?.enligtLag !== true) return true;
  }
  return false;
}

function createHelgdagAt(): (d: Datum) => Helgdag | undefined {
  const byYear = new Map<number, ReadonlyMap<Datum, Helgdag>>();
  return (d) => {
    const ar = arOf(d);
    let days = byYear.get(ar);
    if (days === undefined) {
      days = new Map(helgdagar(ar).map((dag) => [dag.datum, dag]));
      byYear.set(ar, days);
    }
    return days.get(d);
  };
}
