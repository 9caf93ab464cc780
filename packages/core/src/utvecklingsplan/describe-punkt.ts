import {formatDatum, parseDatum} from '../kalender/index.js';
import type {Sprak} from '../sprak.js';
import type {Punkt} from './punkt.js';
import * as en from './texter/ord.en.js';
import * as sv from './texter/ord.sv.js';

const ORD = {sv, en};

/** A name in a sentence is cut here; it shall be known again, not read. */
const NAMN_HOGST = 80;
/** A value that is longer is not shown. */
const VARDE_HOGST = 80;

/** Kind and name: `aktiviteten Läslyft`. */
export function describePunkt({slag, namn}: Punkt, sprak: Sprak): string {
  const {bestamd, utanNamn} = ORD[sprak];
  if (slag === 'plan') return bestamd.plan;
  const datum = slag === 'uppfoljning' ? parseDatum(namn) : undefined;
  const line = datum === undefined ? withoutStop(namn.replaceAll(/\s+/g, ' ').trim()) : formatDatum(datum, {sprak});
  return `${bestamd[slag]} ${line === '' ? utanNamn : shorten(line)}`;
}

/** The field by the word that the reader knows; its own name when it has none. */
export function describeFalt(falt: string, sprak: Sprak): string {
  const {falt: words} = ORD[sprak];
  return Object.hasOwn(words, falt) ? (words[falt] ?? falt) : falt.slice(0, NAMN_HOGST);
}

/** A value in a sentence, `''` when there is nothing; undefined when it is too long or has no form in words. */
export function describeVarde(falt: string, value: unknown, sprak: Sprak): string | undefined {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string' || value.length > VARDE_HOGST || value.includes('\n')) return undefined;
  const {varden} = ORD[sprak];
  const words = Object.hasOwn(varden, falt) ? varden[falt] : undefined;
  if (words !== undefined && Object.hasOwn(words, value)) return words[value];
  const datum = parseDatum(value);
  return datum === undefined ? withoutStop(value) : formatDatum(datum, {sprak});
}

/** A sentence with a capital first. */
export function asSentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Without the full stop that the sentence around it has. */
function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

function shorten(text: string): string {
  const signs = [...text];
  return signs.length <= NAMN_HOGST ? text : `${signs.slice(0, NAMN_HOGST).join('').trimEnd()}…`;
}
