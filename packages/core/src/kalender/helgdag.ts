import {addDays, weekdayOf} from './dagnummer.js';
import {type Datum, knownDatum, type Veckodag} from './datum.js';

/** A public holiday by law, or an eve that custom keeps free (`enligtLag` is then false). */
export interface Helgdag {
  readonly datum: Datum;
  readonly namn: string;
  readonly enligtLag: boolean;
}

/** The years for which the rules below are known to hold or are assumed to go on. */
export const HELGDAGAR_FRAN = 2005;
export const HELGDAGAR_TILL = 2200;

type Regel =
  | {readonly typ: 'fast'; readonly manad: number; readonly dag: number}
  | {readonly typ: 'pask'; readonly dagar: number}
  | {
      readonly typ: 'forsta';
      readonly veckodag: Veckodag;
      readonly manad: number;
      readonly dag: number;
      readonly dagar?: number;
    };

/** Lag (1989:253) om allmänna helgdagar, as it stands since 2005, and the customary eves: name, by law, rule. */
const REGLER: readonly (readonly [namn: string, enligtLag: boolean, regel: Regel])[] = [
  ['Nyårsdagen', true, {typ: 'fast', manad: 1, dag: 1}],
  ['Trettondedag jul', true, {typ: 'fast', manad: 1, dag: 6}],
  ['Långfredagen', true, {typ: 'pask', dagar: -2}],
  ['Påskafton', false, {typ: 'pask', dagar: -1}],
  ['Påskdagen', true, {typ: 'pask', dagar: 0}],
  ['Annandag påsk', true, {typ: 'pask', dagar: 1}],
  ['Första maj', true, {typ: 'fast', manad: 5, dag: 1}],
  ['Kristi himmelsfärdsdag', true, {typ: 'pask', dagar: 39}],
  ['Pingstdagen', true, {typ: 'pask', dagar: 49}],
  ['Sveriges nationaldag', true, {typ: 'fast', manad: 6, dag: 6}],
  ['Midsommarafton', false, {typ: 'forsta', veckodag: 6, manad: 6, dag: 20, dagar: -1}],
  ['Midsommardagen', true, {typ: 'forsta', veckodag: 6, manad: 6, dag: 20}],
  ['Alla helgons dag', true, {typ: 'forsta', veckodag: 6, manad: 10, dag: 31}],
  ['Julafton', false, {typ: 'fast', manad: 12, dag: 24}],
  ['Juldagen', true, {typ: 'fast', manad: 12, dag: 25}],
  ['Annandag jul', true, {typ: 'fast', manad: 12, dag: 26}],
  ['Nyårsafton', false, {typ: 'fast', manad: 12, dag: 31}],
];

/** Public holidays and customary eves of a calendar year, in order; empty outside 2005–2200. Sundays are not listed. */
export function helgdagar(ar: number): readonly Helgdag[] {
  if (!hasHelgdagar(ar)) return [];
  return REGLER.map(([namn, enligtLag, regel]) => ({namn, enligtLag, datum: dayOf(regel, ar)})).sort((a, b) =>
    a.datum < b.datum ? -1 : 1,
  );
}

/** Are the year's holidays known? */
export function hasHelgdagar(ar: number): boolean {
  return Number.isInteger(ar) && ar >= HELGDAGAR_FRAN && ar <= HELGDAGAR_TILL;
}

/** Easter Day of a Gregorian year, by the anonymous algorithm (Meeus/Jones/Butcher). */
export function easterSunday(ar: number): Datum {
  const a = ar % 19;
  const b = Math.floor(ar / 100);
  const c = ar % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return knownDatum(ar, Math.floor(n / 31), (n % 31) + 1);
}

function dayOf(regel: Regel, ar: number): Datum {
  switch (regel.typ) {
    case 'fast':
      return knownDatum(ar, regel.manad, regel.dag);
    case 'pask':
      return addDays(easterSunday(ar), regel.dagar);
    case 'forsta': {
      const from = knownDatum(ar, regel.manad, regel.dag);
      return addDays(from, ((regel.veckodag - weekdayOf(from) + 7) % 7) + (regel.dagar ?? 0));
    }
  }
}
