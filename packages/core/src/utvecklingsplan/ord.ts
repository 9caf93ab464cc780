import type {Nodslag} from './nod.js';
import type {Planregler} from './regelmiljo.js';

/** The guideline's word for a kind of node; undefined where its chain has no such link. */
export function ordFor(slag: Nodslag, ord: Planregler['effektkedja']): string | undefined {
  return slag === 'resultat' ? ord.aktivitetResultat : ord[slag];
}

/** A word as it stands inside a sentence; an abbreviation (`BRUK-område`) keeps its capitals. */
export function inSentence(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

/** A name as it is compared: without the space around it, in composed letters and in lower case. */
export function toNyckel(namn: string): string {
  return namn.normalize('NFC').trim().toLowerCase();
}

/** Between these two every character shows. */
const SPACE = 0x20;
const DELETE = 0x7f;
const SYNLIGT = /[^\s\p{Cf}]/u;

/** Is there nothing to read: no letter, digit or sign, only space and characters that do not show? */
export function isTom(text: string): boolean {
  // Most texts begin with a letter a–z or a digit, and need no closer look.
  const first = text.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && !SYNLIGT.test(text);
}

/** The beginning of a text, on one line, as something is called inside a sentence. Never half a sign. */
export function kort(text: string): string {
  const line = text.slice(0, 400).replaceAll(/\s+/g, ' ').trim();
  const signs = [...line];
  return signs.length <= LANGST
    ? line
    : `${signs
        .slice(0, LANGST - 1)
        .join('')
        .trimEnd()}…`;
}

const LANGST = 80;
