import {
  type Arsperiod,
  addDays,
  arOf,
  type Datum,
  daysInManad,
  isInPeriod,
  knownDatum,
  startOfVecka,
  weekdayOf,
} from '../kalender/index.js';
import type {Dagregel} from './schema/datumregel.js';

/**
 * The day that a rule gives in a year whatever the school's calendar says, as the wheel counts it. Undefined where the
 * year has no such day, and where terms or another activity decide it.
 */
export function fastDagIn(regel: Dagregel, ar: Arsperiod): Datum | undefined {
  switch (regel.typ) {
    case 'datum': {
      const year = yearOf(ar, regel.manad) - (regel.ar === 'fore' ? 1 : 0);
      return knownDatum(year, regel.manad, Math.min(regel.dag, daysInManad(year, regel.manad)));
    }
    case 'iso-vecka': {
      // A week belongs to the year that has its Thursday, and week 53 only to a year that has one.
      const thursday = [ar.startAr, ar.startAr + 1]
        .map((year) => ({year, day: addDays(startOfVecka({ar: year, vecka: regel.vecka}), 3)}))
        .find(({year, day}) => arOf(day) === year && isInPeriod(day, ar))?.day;
      return thursday === undefined ? undefined : addDays(thursday, regel.veckodag - 4);
    }
    case 'veckodag-i-manad': {
      const year = yearOf(ar, regel.manad);
      const first = knownDatum(year, regel.manad, 1);
      const days = daysInManad(year, regel.manad);
      const nth = 1 + ((regel.veckodag - weekdayOf(first) + 7) % 7);
      const dag = regel.nummer === -1 ? nth + 7 * Math.floor((days - nth) / 7) : nth + 7 * (regel.nummer - 1);
      return dag > days ? undefined : knownDatum(year, regel.manad, dag);
    }
    default:
      return undefined;
  }
}

/** The calendar year in which the year has that month. */
function yearOf({startAr, startManad}: Arsperiod, manad: number): number {
  return manad >= startManad ? startAr : startAr + 1;
}
