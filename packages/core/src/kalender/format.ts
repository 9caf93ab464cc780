import type {Sprak} from '../sprak.js';
import {weekdayOf} from './dagnummer.js';
import {arOf, type Datum, dagOf, manadOf} from './datum.js';
import type {Period} from './period.js';
import {isoVecka, type Vecka} from './vecka.js';

// Small tables rather than Intl: the same letters on every engine, in a drawing that tests compare.
const MANADER: Readonly<Record<Sprak, string>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'January February March April May June July August September October November December',
};
const KORTA: Readonly<Record<Sprak, string>> = {
  sv: 'jan feb mars april maj juni juli aug sep okt nov dec',
  en: 'Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec',
};
const DAGAR: Readonly<Record<Sprak, string>> = {
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};

/** Name of month 1–12: `augusti`, or `aug` in the short style. */
export function manadsnamn(
  manad: number,
  {sprak = 'sv', style = 'lang'}: {readonly sprak?: Sprak; readonly style?: 'lang' | 'kort'} = {},
): string {
  return (style === 'lang' ? MANADER : KORTA)[sprak].split(' ')[manad - 1] ?? '';
}

/** A day in words. `kort`: ons 9 dec · `lang`: 9 december 2026 · `full`: onsdag 9 december 2026. */
export function formatDatum(
  d: Datum,
  {sprak = 'sv', style = 'lang'}: {readonly sprak?: Sprak; readonly style?: 'kort' | 'lang' | 'full'} = {},
): string {
  const weekday = DAGAR[sprak].split(' ')[weekdayOf(d) - 1] ?? '';
  if (style === 'kort') return `${weekday.slice(0, 3)} ${dayAndMonth(d, sprak, 'kort')}`;
  const day = `${dayAndMonth(d, sprak, 'lang')} ${arOf(d)}`;
  return style === 'full' ? `${weekday} ${day}` : day;
}

/** Days in words: `1 nov–28 feb`, with years in the long style; one day alone is that day. */
export function formatPeriod(
  {start, slut}: Period,
  {sprak = 'sv', style = 'kort'}: {readonly sprak?: Sprak; readonly style?: 'kort' | 'lang'} = {},
): string {
  if (start === slut) return formatDatum(start, {sprak, style});
  const sameYear = arOf(start) === arOf(slut);
  const sameMonth = sameYear && manadOf(start) === manadOf(slut);
  const from = sameMonth ? String(dagOf(start)) : dayAndMonth(start, sprak, style);
  const to = dayAndMonth(slut, sprak, style);
  if (style === 'kort') return `${from}–${to}`;
  return sameYear ? `${from}–${to} ${arOf(slut)}` : `${from} ${arOf(start)}–${to} ${arOf(slut)}`;
}

/** A week in words: `v. 50`. */
export function formatVecka({vecka}: Vecka, {sprak = 'sv'}: {readonly sprak?: Sprak} = {}): string {
  return `${sprak === 'sv' ? 'v.' : 'w.'} ${vecka}`;
}

/** The weeks of a period in words: `v. 44–8`, `v. 50`. */
export function formatVeckor(period: Period, {sprak = 'sv'}: {readonly sprak?: Sprak} = {}): string {
  const from = isoVecka(period.start);
  const to = isoVecka(period.slut);
  const first = formatVecka(from, {sprak});
  return from.vecka === to.vecka && from.ar === to.ar ? first : `${first}–${to.vecka}`;
}

function dayAndMonth(d: Datum, sprak: Sprak, style: 'lang' | 'kort'): string {
  return `${dagOf(d)} ${manadsnamn(manadOf(d), {sprak, style})}`;
}
