import {failure, ok, parseWith, type Result} from '@vetlanda/ska-core';
import {type Databas, lastMigration, migrate, migrateTo} from '../db/databas.js';
import {closeOmgangar, createOppenTabell, lockEmpty, resetLoggnummer, writeRader} from '../db/kopia-skriv.js';
import {migreringar} from '../db/migreringar/migreringar.js';
import {type KopiaAvvikelse, KopiaError} from './avvikelse.js';
import {openRader} from './forsegling.js';
import {huvudSchema, KOPIAFORMAT, radSchema, slutSchema} from './rad.js';
import {createSumma, type Summa} from './summa.js';
import {FORSEGLADE, isKopierad, KOPIERADE, type Kopierad} from './tabeller.js';
import {type Kopieringsval, prefixOf} from './write-kopia.js';

/** How a backup is restored. */
export interface Aterstallningsval extends Kopieringsval {
  /** Without what is sealed: for when the secret is lost. Rounds that were under way are then closed. */
  readonly utanRakningar?: boolean;
}

/** Rows are written so many characters at a time, or so many rows. */
const TECKEN = 4_000_000;
const RADER = 500;

/**
 * Fills an empty database with a backup: brings it to the backup's version, writes all of it or nothing, and then brings it
 * up to date. What has been cut short, changed, made with another secret or by a newer program is refused.
 */
export async function restoreKopia(
  db: Databas,
  lines: AsyncIterable<string>,
  val: Aterstallningsval,
): Promise<Result<number, KopiaAvvikelse>> {
  const iterator = lines[Symbol.asyncIterator]();
  try {
    const summa = createSumma(val.nyckel);
    const {migrering, oppna} = await readHuvud(await next(iterator, summa));
    await prepare(db, migrering);
    const antal = await db.transaction().execute(async (tx) => {
      if (!(await lockEmpty(tx, KOPIERADE))) throw new KopiaError('kopia/inte-tom');
      for (const omgang of val.utanRakningar === true ? [] : oppna) await createOppenTabell(tx, omgang);
      const rader = await writeAll(tx, iterator, summa, val);
      await resetLoggnummer(tx);
      if (val.utanRakningar === true) await closeOmgangar(tx);
      return rader;
    });
    await migrate(db);
    return ok(antal);
  } catch (error) {
    const told = error instanceof KopiaError ? error : isRefused(error) ? new KopiaError('kopia/andrad') : undefined;
    if (told === undefined) throw error;
    return failure([told.avvikelse]);
  } finally {
    await iterator.return?.();
  }
}

/** Did the database refuse what was to be written? It has written every row of a backup itself, so this one is another. */
function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));
}

/** The next line, with its place in the sums; the end of the file is too early wherever this is asked. */
async function next(iterator: AsyncIterator<string>, summa: Summa): Promise<string> {
  const {done, value} = await iterator.next();
  if (done === true) throw new KopiaError('kopia/avbruten');
  if (!value.startsWith('{"slut":')) summa.add(value);
  return value;
}

async function readHuvud(line: string): Promise<{readonly migrering: string; readonly oppna: readonly string[]}> {
  const parsed = parseWith(huvudSchema, parseJson(line));
  if (!parsed.ok) throw new KopiaError('kopia/fel-format');
  const {schemaVersion, migrering, oppna} = parsed.value;
  if (schemaVersion <= KOPIAFORMAT && Object.hasOwn(migreringar, migrering)) return {migrering, oppna};
  throw new KopiaError({kod: 'kopia/nyare', niva: 'fel', path: '', params: {version: migrering.slice(0, 100)}});
}

async function prepare(db: Databas, migrering: string): Promise<void> {
  const finns = await lastMigration(db);
  if (finns === undefined) await migrateTo(db, migrering);
  else if (finns !== migrering) {
    const params = {finns, kopia: migrering};
    throw new KopiaError({kod: 'kopia/annan-version', niva: 'fel', path: '', params});
  }
}

async function writeAll(
  tx: Databas,
  iterator: AsyncIterator<string>,
  summa: Summa,
  {nyckel, tell, utanRakningar = false}: Aterstallningsval,
): Promise<number> {
  let antal = 0;
  let tabell: Kopierad | undefined;
  let written = 0;
  let waiting: string[] = [];
  let tecken = 0;
  const flush = async () => {
    if (tabell !== undefined && waiting.length > 0) await writeRader(tx, tabell, waiting);
    written += waiting.length;
    antal += waiting.length;
    waiting = [];
    tecken = 0;
  };
  for (;;) {
    const line = await next(iterator, summa);
    if (line.startsWith('{"slut":')) {
      await flush();
      if (tabell !== undefined) tell?.(tabell, written);
      checkSlut(line, summa, utanRakningar);
      return antal;
    }
    const rad = readRad(line);
    if (rad.tabell !== tabell) {
      await flush();
      if (tabell !== undefined) tell?.(tabell, written);
      written = 0;
      tabell = rad.tabell;
    }
    if (utanRakningar && FORSEGLADE.includes(rad.tabell)) continue;
    const rader = 'dold' in rad ? openRader(nyckel, rad.tabell, rad.dold) : [rad.text];
    if (rader === undefined) throw new KopiaError('kopia/annan-hemlighet');
    waiting.push(...rader);
    tecken += rader.reduce((sum, {length}) => sum + length, 0);
    if (tecken > TECKEN || waiting.length >= RADER) await flush();
  }
}

type Rad = {readonly tabell: Kopierad; readonly text: string} | {readonly tabell: Kopierad; readonly dold: string};

function readRad(line: string): Rad {
  const parsed = parseWith(radSchema, parseJson(line));
  if (!parsed.ok) throw new KopiaError('kopia/andrad');
  const {t: tabell, d: dold} = parsed.value;
  if (!isKopierad(tabell) || (dold !== undefined) !== FORSEGLADE.includes(tabell)) throw new KopiaError('kopia/andrad');
  if (dold !== undefined) return {tabell, dold};
  const prefix = prefixOf(tabell);
  if (!line.startsWith(prefix)) throw new KopiaError('kopia/andrad');
  return {tabell, text: line.slice(prefix.length, -1)};
}

function checkSlut(line: string, summa: Summa, utanRakningar: boolean): void {
  const parsed = parseWith(slutSchema, parseJson(line));
  const {rader, sha256, mac} = summa.result();
  if (!parsed.ok || parsed.value.rader !== rader || parsed.value.sha256 !== sha256) {
    throw new KopiaError('kopia/andrad');
  }
  if (!utanRakningar && parsed.value.mac !== mac) throw new KopiaError('kopia/annan-hemlighet');
}

/** What a line says. One that is no JSON has been cut off or written in; which, only what comes after it tells. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
