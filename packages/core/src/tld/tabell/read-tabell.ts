import type {AvvikelseOf} from '../../avvikelse.js';
import {failure, ok, type Result} from '../../result.js';

/** The cells of a table, row by row as a spreadsheet numbers them: row 1 is the first. A blank row is one empty cell. */
export type Tabell = readonly (readonly string[])[];

/** Why a text cannot be read as a table. */
export type TabellAvvikelse =
  | AvvikelseOf<'tabell/tom'>
  /** A file of another kind, such as a workbook, opened as text. */
  | AvvikelseOf<'tabell/inte-text'>
  /** Letters were lost on the way: the file was written in another encoding than it was read in. */
  | AvvikelseOf<'tabell/fel-teckenkodning'>
  /** A quotation mark opens a cell in this row and is never closed. */
  | AvvikelseOf<'tabell/citat-oppet', {rad: number}>;

const DELIMITERS: readonly string[] = [';', '\t', ','];
/** So many rows tell which character divides the cells. */
const SAMPLE = 20;
const QUOTE = '"';

/**
 * Reads a table as spreadsheets and form tools write it (RFC 4180, and what is usual beside it): cells divided by
 * semicolon, tab or comma, whichever the text uses; cells in quotation marks, with line breaks and doubled marks in them;
 * any line ending; with or without a byte order mark or Excel's `sep=;`. Cells are given as they stand, untrimmed.
 */
export function readTabell(text: string): Result<Tabell, TabellAvvikelse> {
  if (text.includes('\u0000') || text.startsWith('PK\u0003\u0004')) return fault('tabell/inte-text');
  if (text.includes('\ufffd')) return fault('tabell/fel-teckenkodning');
  if (/^[\s\ufeff;,"]*$/.test(text)) return fault('tabell/tom');
  const {body, delimiter} = splitSep(text.startsWith('\ufeff') ? text.slice(1) : text);
  const {rader, unclosed} = readRader(body, delimiter ?? guessDelimiter(body));
  if (unclosed !== undefined)
    return failure([{kod: 'tabell/citat-oppet', niva: 'fel', path: '', params: {rad: unclosed}}]);
  const last = rader.findLastIndex((rad) => !isBlank(rad));
  return ok(rader.slice(0, last + 1));
}

/** Has the row nothing in it? */
export function isBlank(rad: readonly string[]): boolean {
  return rad.every((cell) => cell.trim() === '');
}

function fault(kod: 'tabell/tom' | 'tabell/inte-text' | 'tabell/fel-teckenkodning') {
  return failure<TabellAvvikelse>([{kod, niva: 'fel', path: '', params: {}}]);
}

/** Excel writes the delimiter on a line of its own, which it does not count as a row. */
function splitSep(text: string): {readonly body: string; readonly delimiter?: string | undefined} {
  const found = /^sep=(.)(?:\r\n|\r|\n)/i.exec(text);
  return found === null ? {body: text} : {body: text.slice(found[0].length), delimiter: found[1]};
}

/** How well a table is divided by a character. */
interface Candidate {
  readonly delimiter: string;
  /** Every cell in quotation marks is closed, and nothing follows it. */
  readonly clean: boolean;
  /** All rows have the same number of cells, more than one. */
  readonly even: boolean;
  /** Cells in the first row. */
  readonly width: number;
}

/** The character that divides a table best; of those that do so alike, the first. */
function guessDelimiter(text: string): string {
  const candidates = DELIMITERS.map((delimiter) => tryDelimiter(text, delimiter));
  return candidates.reduce((best, one) => (isBetter(one, best) ? one : best)).delimiter;
}

function tryDelimiter(text: string, delimiter: string): Candidate {
  const {rader, unclosed, sloppy} = readRader(text, delimiter, SAMPLE);
  const widths = rader.filter((rad) => !isBlank(rad)).map(({length}) => length);
  const [width = 0] = widths;
  const even = width > 1 && widths.every((one) => one === width);
  return {delimiter, clean: unclosed === undefined && !sloppy, even, width};
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.clean !== b.clean) return a.clean;
  return a.even === b.even ? a.width > b.width : a.even;
}

interface Reading {
  readonly rader: readonly (readonly string[])[];
  /** The row whose quotation mark is never closed. */
  readonly unclosed?: number;
  /** Did something follow a closing quotation mark within a cell? Seldom meant so: it may be divided by something else. */
  readonly sloppy: boolean;
}

function readRader(text: string, delimiter: string, most: number = Number.POSITIVE_INFINITY): Reading {
  const rader: (readonly string[])[] = [];
  let sloppy = false;
  let at = 0;
  while (at < text.length && rader.length < most) {
    const rad: string[] = [];
    for (;;) {
      const cell = readCell(text, at, delimiter);
      if (cell === undefined) return {rader, unclosed: rader.length + 1, sloppy};
      rad.push(cell.text);
      sloppy ||= cell.sloppy;
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rader.push(rad);
  }
  return {rader, sloppy};
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly sloppy: boolean;
}

/** The cell that begins at `start`, and where it ends. Undefined where its quotation mark is never closed. */
function readCell(text: string, start: number, delimiter: string): Cell | undefined {
  if (text[start] !== QUOTE) {
    const end = endOfCell(text, start, delimiter);
    return {text: text.slice(start, end), end, sloppy: false};
  }
  let content = '';
  let at = start;
  do {
    const close = text.indexOf(QUOTE, at + 1);
    if (close === -1) return undefined;
    content += (at === start ? '' : QUOTE) + text.slice(at + 1, close);
    at = close + 1;
  } while (text[at] === QUOTE);
  const end = endOfCell(text, at, delimiter);
  return {text: content + text.slice(at, end), end, sloppy: end > at};
}

function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
