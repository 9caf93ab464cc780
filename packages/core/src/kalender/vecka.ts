import {getISOWeek} from 'date-fns/getISOWeek';
import {getISOWeeksInYear} from 'date-fns/getISOWeeksInYear';
import {getISOWeekYear} from 'date-fns/getISOWeekYear';
import {addDays, weekdayOf} from './dagnummer.js';
import {type Datum, datumOf} from './datum.js';
import type {Period} from './period.js';
import {toUtcDate} from './utc-date.js';

/** An ISO 8601 week: `ar` is the week's own year, which can differ from the calendar year around New Year. */
export interface Vecka {
  readonly ar: number;
  readonly vecka: number;
}

/** A week and the days of it that lie in a period. */
export interface Veckodel {
  readonly vecka: Vecka;
  readonly period: Period;
}

/** The ISO week that holds the day. */
export function isoVecka(d: Datum): Vecka {
  const date = toUtcDate(d);
  return {ar: getISOWeekYear(date), vecka: getISOWeek(date)};
}

/** How many ISO weeks the week-year has: 52 or 53 (2026 has 53). */
export function veckorInAr(ar: number): number {
  return getISOWeeksInYear(toUtcDate(fourthOfJanuary(ar)));
}

/** The Monday of the week. A week 53 in a year of 52 gives week 1 of the next. */
export function startOfVecka({ar, vecka}: Vecka): Datum {
  const fourth = fourthOfJanuary(ar);
  return addDays(fourth, 1 - weekdayOf(fourth) + (vecka - 1) * 7);
}

/** The week that `2026-W53` names, or undefined when it names none. Never throws. */
export function parseVecka(value: unknown): Vecka | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = /^(\d{4})-W(\d{2})$/.exec(value);
  const ar = Number(parts?.[1]);
  const vecka = Number(parts?.[2]);
  if (!(ar >= 1 && vecka >= 1 && vecka <= 53) || vecka > veckorInAr(ar)) return undefined;
  return {ar, vecka};
}

/** The weeks that a period touches, in order, each with its days in the period. */
export function veckaInterval({start, slut}: Period): readonly Veckodel[] {
  const weeks: Veckodel[] = [];
  for (let from = start; from <= slut; ) {
    const sunday = addDays(from, 7 - weekdayOf(from));
    weeks.push({vecka: isoVecka(from), period: {start: from, slut: sunday < slut ? sunday : slut}});
    from = addDays(sunday, 1);
  }
  return weeks;
}

/** 4 January always lies in week 1 (ISO 8601). */
function fourthOfJanuary(ar: number): Datum {
  const day = datumOf(ar, 1, 4);
  if (day === undefined) throw new RangeError(`${ar} is not a year from 1 to 9999.`);
  return day;
}
