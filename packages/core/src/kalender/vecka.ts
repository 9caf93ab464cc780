import {addDays, daysBetween, weekdayOf} from './dagnummer.js';
import {arOf, DATUM_FRAN, DATUM_TILL, type Datum, knownDatum} from './datum.js';
import type {Period} from './period.js';

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

/** The ISO week that holds the day: a week belongs to the year of its Thursday. Asked for every activity, so no library. */
export function isoVecka(d: Datum): Vecka {
  const thursday = addDays(d, 4 - weekdayOf(d));
  const ar = arOf(thursday);
  return {ar, vecka: Math.floor(daysBetween(knownDatum(ar, 1, 1), thursday) / 7) + 1};
}

/** How many ISO weeks the week-year has: 52 or 53 (2026 has 53). */
export function veckorInAr(ar: number): number {
  // 28 December always lies in the last week, as 4 January lies in the first.
  return isoVecka(knownDatum(ar, 12, 28)).vecka;
}

/** The Monday of the week. A week 53 in a year of 52 gives week 1 of the next. */
export function startOfVecka({ar, vecka}: Vecka): Datum {
  const fourth = knownDatum(ar, 1, 4);
  return addDays(fourth, 1 - weekdayOf(fourth) + (vecka - 1) * 7);
}

/** The week that `2026-W53` names, or undefined when it names none or its year is not in 1900–2299. Never throws. */
export function parseVecka(value: unknown): Vecka | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = /^(\d{4})-W(\d{2})$/.exec(value);
  const ar = Number(parts?.[1]);
  const vecka = Number(parts?.[2]);
  if (!(ar >= DATUM_FRAN && ar <= DATUM_TILL && vecka >= 1) || vecka > veckorInAr(ar)) return undefined;
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
