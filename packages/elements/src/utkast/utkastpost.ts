import type {Utkast} from './utkast.js';

/** One of a document's two places in the storage: a version, and what is needed to notice that it is damaged. */
export interface Utkastpost {
  readonly dokument: string;
  readonly plats: Plats;
  /** Runs on for as long as the document has a draft: the highest is the newest. */
  readonly nummer: number;
  readonly bas: string | undefined;
  readonly tid: number;
  readonly skrivare: string;
  /** The plan as JSON. */
  readonly text: string;
  readonly summa: number;
}

/** Which of the two places. */
export type Plats = 0 | 1;

/** A version as it is stored. */
export function toPost({plan, ...huvud}: Utkast, plats: Plats): Utkastpost {
  const text = JSON.stringify(plan);
  return {...huvud, plats, text, summa: checksum({...huvud, text})};
}

/** What stands in one of the places. */
export interface Version {
  readonly plats: Plats;
  /** The running number, also of a damaged version; 0 when it has none. */
  readonly nummer: number;
  /** Undefined when it is damaged. */
  readonly utkast: Utkast | undefined;
}

/** Reads what is stored in one of the places. */
export function toVersion(value: unknown): Version {
  const {plats, nummer}: Readonly<Record<string, unknown>> = isObject(value) ? value : {};
  return {
    plats: plats === 1 ? 1 : 0,
    nummer: typeof nummer === 'number' && Number.isSafeInteger(nummer) ? nummer : 0,
    utkast: readPost(value),
  };
}

function readPost(value: unknown): Utkast | undefined {
  if (!isPost(value) || value.summa !== checksum(value)) return undefined;
  const {dokument, nummer, bas, tid, skrivare, text} = value;
  try {
    return {dokument, nummer, bas, tid, skrivare, plan: JSON.parse(text)};
  } catch {
    return undefined;
  }
}

function isPost(value: unknown): value is Utkastpost {
  if (!isObject(value)) return false;
  const {dokument, nummer, bas, tid, skrivare, text} = value;
  return (
    [dokument, skrivare, text].every((field) => typeof field === 'string') &&
    [nummer, tid].every((field) => typeof field === 'number') &&
    (bas === undefined || typeof bas === 'string')
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * FNV-1a over the JSON text and what is stored beside it. It is to notice damage and not an enemy, and
 * `crypto.subtle` is not there on an intranet without TLS.
 */
function checksum({dokument, nummer, bas, tid, skrivare, text}: Omit<Utkastpost, 'plats' | 'summa'>): number {
  const whole = JSON.stringify([dokument, nummer, bas ?? null, tid, skrivare, text.length]) + text;
  let sum = 0x811c9dc5;
  for (let i = 0; i < whole.length; i++) sum = Math.imul(sum ^ whole.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
