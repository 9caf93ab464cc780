declare const datumBrand: unique symbol;

/** A calendar day as ISO text, `YYYY-MM-DD`: a real date of the Gregorian calendar, with no time zone. */
export type Datum = string & {readonly [datumBrand]: true};

/** A Monday is 1 and a Sunday 7, as in ISO 8601. */
export type Veckodag = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The years of the days that are let in, first and last. Arithmetic goes on past them, to 0001 and 9999: whatever a
 * document says, counting from its days stays inside.
 */
export const DATUM_FRAN = 1900;
export const DATUM_TILL = 2299;

/** The day that `value` names, or undefined when it is no text, no real date or not in 1900–2299. Never throws. */
export function parseDatum(value: unknown): Datum | undefined {
  const found = readDatum(value);
  return found !== undefined && arOf(found) >= DATUM_FRAN && arOf(found) <= DATUM_TILL ? found : undefined;
}

function readDatum(value: unknown): Datum | undefined {
  if (typeof value !== 'string' || value.length !== 10) return undefined;
  const parts = FORM.exec(value);
  if (parts === null) return undefined;
  const [ar, manad, dag] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (ar < 1 || manad < 1 || manad > 12 || dag < 1 || dag > daysInManad(ar, manad)) return undefined;
  return value as Datum;
}

/** The day that a literal in code names; throws a RangeError when it names none. */
export function datum(text: string): Datum {
  const parsed = parseDatum(text);
  if (parsed === undefined) throw new RangeError(`"${text}" is not a date of the form YYYY-MM-DD.`);
  return parsed;
}

/** The day `dag` of month `manad` (1–12) in year `ar`, or undefined when that month has no such day. */
export function datumOf(ar: number, manad: number, dag: number): Datum | undefined {
  return readDatum(`${pad(ar, 4)}-${pad(manad, 2)}-${pad(dag, 2)}`);
}

/** The same, where the caller knows that there is such a day; throws a RangeError when there is none. */
export function knownDatum(ar: number, manad: number, dag: number): Datum {
  const found = datumOf(ar, manad, dag);
  if (found === undefined) throw new RangeError(`There is no day ${dag} of month ${manad} in year ${ar}.`);
  return found;
}

/** How many days month `manad` (1–12) has. */
export function daysInManad(ar: number, manad: number): number {
  if (manad === 2) return isLeapYear(ar) ? 29 : 28;
  return manad === 4 || manad === 6 || manad === 9 || manad === 11 ? 30 : 31;
}

/** Year of a day. */
export function arOf(d: Datum): number {
  return Number(d.slice(0, 4));
}

/** Month of a day, 1–12. */
export function manadOf(d: Datum): number {
  return Number(d.slice(5, 7));
}

/** Day of the month, 1–31. */
export function dagOf(d: Datum): number {
  return Number(d.slice(8));
}

/** Order of two days, for `sort`: negative when `a` comes first. */
export function compareDatum(a: Datum, b: Datum): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isLeapYear(ar: number): boolean {
  return ar % 4 === 0 && (ar % 100 !== 0 || ar % 400 === 0);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
