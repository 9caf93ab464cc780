import type {ProblemAvvikelse} from '../problem/problem.js';
import {ProblemError} from '../problem/problem-error.js';

/** What was sent, by the name of each field. */
export type Falt = Readonly<Record<string, unknown>>;

/** Reads a JSON object that has none but these fields; refused in words (422). An empty body is an object without any. */
export function readFalt(kropp: string, kanda: readonly string[]): Falt {
  const value = kropp.trim() === '' ? {} : parseJson(kropp);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuseFalt('', 'Skicka ett JSON-objekt.');
  }
  const okant = Object.keys(value).find((name) => !kanda.includes(name));
  if (okant !== undefined) throw refuseFalt(`/${okant.slice(0, 40)}`, `Fälten är ${kanda.join(', ')} och inga andra.`);
  return value as Falt;
}

/** A text of 1 to `langst` characters, without control characters. */
export function readText(falt: Falt, namn: string, langst: number): string {
  const value = falt[namn];
  if (
    typeof value === 'string' &&
    value.trim() === value &&
    isWithin(value.length, 1, langst) &&
    !/\p{C}/u.test(value)
  ) {
    return value;
  }
  throw refuseFalt(`/${namn}`, `”${namn}” är en text på 1–${langst} tecken utan radbrytningar.`);
}

/** A whole number from `lagst` to `hogst`; undefined where the field is not there. */
export function readTal(falt: Falt, namn: string, lagst: number, hogst: number): number | undefined {
  const value = falt[namn];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && isWithin(value, lagst, hogst)) return value;
  throw refuseFalt(`/${namn}`, `”${namn}” är ett heltal från ${lagst} till ${hogst}.`);
}

/** The problem of a field, in words. */
export function refuseFalt(path: string, mening: string, kod = 'falt/ogiltigt'): ProblemError {
  const avvikelse: ProblemAvvikelse = {kod, path, mening};
  return new ProblemError('ogiltigt-innehall', {avvikelser: [avvikelse]});
}

function isWithin(value: number, lagst: number, hogst: number): boolean {
  return value >= lagst && value <= hogst;
}

function parseJson(kropp: string): unknown {
  try {
    return JSON.parse(kropp) as unknown;
  } catch {
    throw refuseFalt('', 'Innehållet är inte JSON.', 'json/olasbar');
  }
}
