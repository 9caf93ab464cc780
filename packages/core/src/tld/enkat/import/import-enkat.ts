import {failure, ok, type Result} from '../../../result.js';
import {isBlank, type Tabell} from '../../tabell/read-tabell.js';
import type {EnkatAvvikelse} from '../avvikelse.js';
import {checkEnkat} from '../check-enkat.js';
import type {Enkat} from '../enkat.js';
import {parseEnkat} from '../parse-enkat.js';
import type {EnkatimportAvvikelse} from './avvikelse.js';
import {buildEnkat} from './bygg-enkat.js';
import type {Bygge} from './bygge.js';
import {fel, placed} from './fynd.js';
import {groupRader} from './grupper.js';
import {readRader} from './read-rader.js';

/** Questions that have been read from a table. */
export interface Enkatimport {
  readonly enkat: Enkat;
  /** What deserves a look, with the row and the column where there are any. */
  readonly anmarkningar: readonly EnkatimportAvvikelse[];
}

/** More rows than a hundred questions in all languages would take. */
const FLEST_RADER = 5000;

/**
 * Reads a municipality's own questions from a table with headings in its first row: one row for each text, with its
 * translations below. Nothing in it is passed over: what is not understood, or would be lost, is a finding with row and
 * column, and all of them are told at once. Never throws.
 */
export function importEnkat(tabell: Tabell): Result<Enkatimport, EnkatimportAvvikelse> {
  if (tabell.every(isBlank)) return failure([fel('import/tom', {})]);
  if (tabell.length > FLEST_RADER) return failure([fel('import/for-manga-rader', {hogst: FLEST_RADER})]);
  const {rader, avvikelser: lasta} = readRader(tabell);
  const {grupper, avvikelser: grupperade} = groupRader(rader);
  const bygge: Bygge = {avvikelser: [...lasta, ...grupperade], kallor: new Map()};
  const parsed = parseEnkat(buildEnkat(grupper, bygge));
  const told = parsed.ok ? [] : parsed.errors.map((avvikelse) => inTabell(avvikelse, bygge));
  // A cell that has been told of is not told of again, nor what has no place for its row is missing.
  const cells = new Set(bygge.avvikelser.map(({path}) => path));
  const rest = cells.size === 0 ? told : told.filter(({path}) => path !== '' && !cells.has(path));
  const all = inOrder([...bygge.avvikelser, ...rest]);
  if (!parsed.ok || all.length > 0) return failure(all);
  const anmarkningar = checkEnkat(parsed.value).map((avvikelse) => inTabell(avvikelse, bygge));
  return ok({enkat: parsed.value, anmarkningar: inOrder(anmarkningar)});
}

/** A finding about the questions as one about the cell that it came from: the nearest that the place lies within. */
function inTabell(avvikelse: EnkatAvvikelse, {kallor}: Bygge): EnkatimportAvvikelse {
  const steg = avvikelse.path.split('/');
  const path = steg.map((_, i) => steg.slice(0, steg.length - i).join('/')).find((one) => kallor.has(one));
  const plats = kallor.get(path ?? '');
  return {kod: 'import/enkat', niva: avvikelse.niva, path: '', params: {avvikelse}, ...placed(plats)};
}

/** From the first row to the last; what is about the table as a whole comes first. */
function inOrder(avvikelser: readonly EnkatimportAvvikelse[]): readonly EnkatimportAvvikelse[] {
  return [...avvikelser].sort((a, b) => (a.rad ?? 0) - (b.rad ?? 0));
}
