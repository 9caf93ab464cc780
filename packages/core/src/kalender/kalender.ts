import {addDays, weekdayOf} from './dagnummer.js';
import {arOf, compareDatum, type Datum, knownDatum, manadOf} from './datum.js';
import {type Helgdag, helgdagar} from './helgdag.js';
import type {Kalenderdata, LasarKalender} from './kalenderdata.js';
import {intersectPeriod, isInPeriod, overlaps, type Period} from './period.js';

/** What kind of day it is for a school. `okand`: Monday–Friday in a year without term dates. */
export type Dagslag = 'skoldag' | 'lov' | 'studiedag' | 'rod-dag' | 'veckoslut' | 'okand';

/** One day: its kind, and the name of the lov, the red day or the eve. */
export interface Dag {
  readonly datum: Datum;
  readonly slag: Dagslag;
  readonly namn?: string;
}

/** A period with a name: a term or a lov. */
export interface NamngivenPeriod extends Period {
  readonly namn: string;
}

/** A term, with the id that date rules refer to (`ht`, `vt`). */
export interface Termin extends NamngivenPeriod {
  readonly id: string;
}

/** The school's days. Pure and cheap to ask: made once per huvudman and unit. */
export interface Kalender {
  dagAt(d: Datum): Dag;
  /** Lov that share a day with the period, gaps between terms among them, in order. */
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
  const lov = [...given, ...gapsBetween(terminer).filter((gap) => !given.some((one) => isSame(one, gap)))].sort(
    byStart,
  );
  const studiedagar = new Map(years.flatMap((year) => year.studiedagar.map((dag) => [dag.datum, dag.namn] as const)));
  const helgdagAt = createHelgdagAt();

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
    const ledigt = lov.find((period) => isInPeriod(datum, period));
    if (ledigt !== undefined) return {datum, slag: 'lov', namn: ledigt.namn};
    if (!terminer.some((termin) => isInPeriod(datum, termin))) return {datum, slag: 'okand', ...eve};
    return {datum, slag: 'skoldag', ...eve};
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

function byStart(a: Period, b: Period): number {
  return compareDatum(a.start, b.start);
}

/** Is it the same lov: one that covers the gap, or one of its name that shares days with it? */
function isSame(lov: NamngivenPeriod, gap: NamngivenPeriod): boolean {
  if (lov.namn === gap.namn) return overlaps(lov, gap);
  return lov.start <= gap.start && gap.slut <= lov.slut;
}

/** No longer than this between two terms is a lov; a longer gap is a läsår without dates. */
const LANGSTA_LOV = 100;

/**
 * The free days between one term and the next, and the summer at the edge of what is known: to the end of July after a
 * term that ends in May–July, from the first of July before one that begins in July–September.
 */
function gapsBetween(terminer: readonly Termin[]): readonly NamngivenPeriod[] {
  const gaps: Period[] = [];
  let before: Termin | undefined;
  for (const termin of terminer) {
    if (before !== undefined && addDays(before.slut, LANGSTA_LOV) >= termin.start) {
      gaps.push({start: addDays(before.slut, 1), slut: addDays(termin.start, -1)});
    } else {
      gaps.push(...summerAfter(before), ...summerBefore(termin));
    }
    if (before === undefined || termin.slut > before.slut) before = termin;
  }
  gaps.push(...summerAfter(before));
  return gaps.filter(({start, slut}) => start <= slut).map((gap) => ({...gap, namn: nameGap(gap)}));
}

function summerAfter(termin: Termin | undefined): readonly Period[] {
  if (termin === undefined || manadOf(termin.slut) < 5 || manadOf(termin.slut) > 7) return [];
  return [{start: addDays(termin.slut, 1), slut: knownDatum(arOf(termin.slut), 7, 31)}];
}

function summerBefore({start}: Termin): readonly Period[] {
  if (manadOf(start) < 7 || manadOf(start) > 9) return [];
  return [{start: knownDatum(arOf(start), 7, 1), slut: addDays(start, -1)}];
}

function nameGap({start, slut}: Period): string {
  if (arOf(start) < arOf(slut)) return 'Jullov';
  return manadOf(start) <= 7 && manadOf(slut) >= 7 ? 'Sommarlov' : 'Lov mellan terminerna';
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
