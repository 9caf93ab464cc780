import {addMonths as addMonthsToDate} from 'date-fns/addMonths';
import {arOf, type Datum, dagOf, datumOf, knownDatum, manadOf, type Veckodag} from './datum.js';
import {toUtcDate} from './utc-date.js';

/** Days from 0000-03-01 to 1970-01-01 in the Gregorian calendar. */
const EPOK = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/**
 * Whole days since 1970-01-01. Integer arithmetic on year, month and day, with years counted from March so that the
 * leap day comes last: no clock change or time zone can move it.
 */
export function toDagnummer(d: Datum): number {
  const manad = manadOf(d);
  const ar = arOf(d) - (manad <= 2 ? 1 : 0);
  const era = Math.floor(ar / 400);
  const yearOfEra = ar - era * 400;
  const dayOfYear = Math.floor((153 * (manad + (manad > 2 ? -3 : 9)) + 2) / 5) + dagOf(d) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOK;
}

/** The day `n` whole days after 1970-01-01; throws a RangeError outside the years 0001–9999. */
export function fromDagnummer(n: number): Datum {
  const z = n + EPOK;
  const era = Math.floor(z / DAYS_IN_400_YEARS);
  const dayOfEra = z - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const dag = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const manad = mp < 10 ? mp + 3 : mp - 9;
  const found = datumOf(yearOfEra + era * 400 + (manad <= 2 ? 1 : 0), manad, dag);
  if (found === undefined) throw new RangeError(`Day number ${n} is outside the years 0001–9999.`);
  return found;
}

/** The day `days` days after `d`; before it when negative. Throws a RangeError outside the years 0001–9999. */
export function addDays(d: Datum, days: number): Datum {
  return fromDagnummer(toDagnummer(d) + days);
}

/** The same day `months` months later; the month's last day when it has no such day (31 January + 1 month: 28 or 29 February). */
export function addMonths(d: Datum, months: number): Datum {
  const date = addMonthsToDate(toUtcDate(d), months);
  const found = datumOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (found === undefined) throw new RangeError(`${months} months from ${d} is outside the years 0001–9999.`);
  return found;
}

/** The first day of the month that is `months` months after the month of `d`. Throws a RangeError outside the years 0001–9999. */
export function startOfManad(d: Datum, months = 0): Datum {
  const count = arOf(d) * 12 + manadOf(d) - 1 + months;
  return knownDatum(Math.floor(count / 12), (count % 12) + 1, 1);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Datum, to: Datum): number {
  return toDagnummer(to) - toDagnummer(from);
}

/** Day of the week: Monday is 1, Sunday 7. */
export function weekdayOf(d: Datum): Veckodag {
  // 1970-01-01 was a Thursday.
  return (((((toDagnummer(d) + 3) % 7) + 7) % 7) + 1) as Veckodag;
}
