import {addDays, startOfManad} from './dagnummer.js';
import {arOf, DATUM_FRAN, DATUM_TILL, type Datum, datumOf, manadOf} from './datum.js';
import type {Period} from './period.js';

/** A year to plan in: a läsår of the units, or a calendar year of the board. */
export interface Arsperiod extends Period {
  readonly slag: 'lasar' | 'kalenderar';
  /** Calendar year of the first day. */
  readonly startAr: number;
  /** Month of the first day, 1–12. */
  readonly startManad: number;
  /** `2026/2027`, or `2026` for a year that begins in January: the form in data. */
  readonly label: string;
  /** `2026/27`: the form in headings. */
  readonly kortLabel: string;
}

/** August: skolförordningen (2011:185) 3 kap. 3 § lets the läsår begin in August. */
export const LASAR_START_MANAD = 8;

/** The läsår that begins in `startAr`, on the first of `startManad`. Throws a RangeError outside 1–9998 and 1–12. */
export function createLasar(startAr: number, startManad: number = LASAR_START_MANAD): Arsperiod {
  return createArsperiod('lasar', startAr, startManad);
}

/** The calendar year `ar`. Throws a RangeError outside 1–9998. */
export function createKalenderar(ar: number): Arsperiod {
  return createArsperiod('kalenderar', ar, 1);
}

/** The läsår that a label names (`2026/2027`, `2026/27`, `2026-2027`; `2026` when it begins in January), or undefined. Years 1900–2298. */
export function parseLasar(value: unknown, val: {readonly startManad?: number} = {}): Arsperiod | undefined {
  const startManad = val?.startManad ?? LASAR_START_MANAD;
  if (typeof value !== 'string' || !isManad(startManad)) return undefined;
  const parts = /^(\d{4})(?:[/–-](\d{2}|\d{4}))?$/.exec(value.trim().slice(0, 20));
  const startAr = Number(parts?.[1]);
  if (!(startAr >= DATUM_FRAN && startAr < DATUM_TILL)) return undefined;
  const second = parts?.[2];
  const expected = String(startAr + 1).padStart(4, '0');
  if (startManad === 1 ? second !== undefined : second !== expected && second !== expected.slice(2)) return undefined;
  return createLasar(startAr, startManad);
}

/** The läsår that holds the day. */
export function lasarAt(d: Datum, startManad: number = LASAR_START_MANAD): Arsperiod {
  return createLasar(arOf(d) - (manadOf(d) < startManad ? 1 : 0), startManad);
}

/** The year `steps` years later; earlier when negative. Throws a RangeError past the years 1–9998. */
export function shiftArsperiod({slag, startAr, startManad}: Arsperiod, steps: number): Arsperiod {
  return createArsperiod(slag, startAr + steps, startManad);
}

/** Every year of the same kind that shares a day with `period`, in order. */
export function arsperioderIn(period: Period, slag: Arsperiod['slag'], startManad: number): readonly Arsperiod[] {
  const years: Arsperiod[] = [];
  const first = slag === 'kalenderar' ? createKalenderar(arOf(period.start)) : lasarAt(period.start, startManad);
  for (let ar = first; ar.start <= period.slut; ar = shiftArsperiod(ar, 1)) years.push(ar);
  return years;
}

function createArsperiod(slag: Arsperiod['slag'], startAr: number, startManad: number): Arsperiod {
  const start = isStartAr(startAr) && isManad(startManad) ? datumOf(startAr, startManad, 1) : undefined;
  if (start === undefined) throw new RangeError(`No year begins in month ${startManad} of ${startAr}.`);
  const slut = addDays(startOfManad(start, 12), -1);
  const [forsta, andra] = [start.slice(0, 4), String(startAr + 1).padStart(4, '0')];
  return {
    slag,
    startAr,
    startManad,
    start,
    slut,
    label: startManad === 1 ? forsta : `${forsta}/${andra}`,
    kortLabel: startManad === 1 ? forsta : `${forsta}/${andra.slice(2)}`,
  };
}

function isStartAr(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 9998;
}

function isManad(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}
