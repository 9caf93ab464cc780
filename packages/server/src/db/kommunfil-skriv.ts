import {failure, ok, type Result} from '@vetlanda/ska-core';
import type {Insertable} from 'kysely';
import type {KommunfilRegelavvikelse} from '../kommunfil/avvikelse.js';
import type {Kommunfil} from '../kommunfil/schema.js';
import type {Databas} from './databas.js';
import type {Skribent} from './dokument.js';
import {lockHuvudman} from './huvudman.js';
import {writeLogg} from './logg.js';
import type {Tabeller} from './tabeller.js';

/** Stands where a person would: a file has none. */
const INGEN = 'import';

/** So many rows are written at a time: a statement has room for 65,535 values. */
const ANDEL = 1_000;

/** What an import needs beside the file. */
export interface Importval {
  /** New keys for a round that is to be asked. */
  readonly nycklar: (omgang: string) => Promise<{readonly publik: string; readonly privat: string}>;
  /** Who reads it in; not there when the program does by itself. */
  readonly av?: Skribent;
}

/**
 * Fills an empty huvudman with a file, all of it or nothing. What may be there already is the huvudman itself, its
 * municipality and who has which role: what it takes to be signed in. Rounds that are planned get keys of their own.
 */
export async function importKommun(
  db: Databas,
  huvudman: string,
  fil: Kommunfil,
  {nycklar, av}: Importval,
): Promise<Result<null, KommunfilRegelavvikelse>> {
  const keys = await createAllaNycklar(fil, nycklar);
  return db.transaction().execute(async (tx): Promise<Result<null, KommunfilRegelavvikelse>> => {
    // Two imports at once, in two processes: the second waits here, and then it is not empty.
    await lockHuvudman(tx, huvudman, fil.huvudman);
    if (!(await isEmpty(tx, huvudman)))
      return failure([{kod: 'kommunfil/inte-tom', niva: 'fel', path: '', params: {}}]);
    const taken = await findUpptagna(tx, fil);
    if (taken.length > 0) return failure(taken);
    await tx.updateTable('huvudman').set(fil.huvudman).where('huvudman', '=', huvudman).execute();
    await writeEnheter(tx, huvudman, fil);
    await writeDokument(tx, huvudman, fil);
    await writeDialogtider(tx, huvudman, fil);
    await writeOmgangar(tx, huvudman, fil, keys);
    const enhet = fil.enheter.find(({slag}) => slag === 'kommun')?.id ?? '';
    const foremal = `${fil.enheter.length} enheter, ${fil.dokument.length} dokument`;
    if (av !== undefined) await writeLogg(tx, huvudman, {...av, handelse: 'kommun/inlast', enhet, foremal});
    return ok(null);
  });
}

/** Fills a huvudman that has no unit at all. Of several processes that start at once, one does; returns whether this one did. */
export async function fillIfEmpty(db: Databas, huvudman: string, fil: Kommunfil, val: Importval): Promise<boolean> {
  const enhet = await db.selectFrom('enhet').select('enhet').where('huvudman', '=', huvudman).limit(1).execute();
  if (enhet.length > 0) return false;
  const result = await importKommun(db, huvudman, fil, val);
  if (result.ok) return true;
  const [{kod}] = result.errors;
  if (kod === 'kommunfil/inte-tom') return false;
  throw new TypeError(`The huvudman cannot be filled: ${kod}`);
}

async function isEmpty(tx: Databas, huvudman: string): Promise<boolean> {
  const units = await tx
    .selectFrom('enhet')
    .select('enhet')
    .where('huvudman', '=', huvudman)
    .where('slag', '<>', 'kommun')
    .limit(1)
    .execute();
  if (units.length > 0) return false;
  for (const tabell of ['dokument', 'dialogtid', 'omgang'] as const) {
    const rader = await tx.selectFrom(tabell).select('huvudman').where('huvudman', '=', huvudman).limit(1).execute();
    if (rader.length > 0) return false;
  }
  return true;
}

/** A table is named by a round's id while it is open, so no two huvudmän have the same: the one question that asks across them. */
async function findUpptagna(tx: Databas, {omgangar}: Kommunfil): Promise<readonly KommunfilRegelavvikelse[]> {
  if (omgangar.length === 0) return [];
  const ids = omgangar.map(({id}) => id);
  const rader = await tx.selectFrom('omgang').select('omgang').where('omgang', 'in', ids).execute();
  const taken = new Set(rader.map(({omgang}) => omgang));
  return omgangar.flatMap(({id}, i): readonly KommunfilRegelavvikelse[] =>
    taken.has(id)
      ? [{kod: 'kommunfil/omgang-upptagen', niva: 'fel', path: `/omgangar/${i}/id`, params: {omgang: id}}]
      : [],
  );
}

/** The municipality that was there gives place to the file's; who has which role stays, and moves with it. */
async function writeEnheter(tx: Databas, huvudman: string, {enheter}: Kommunfil): Promise<void> {
  const roller = await tx.deleteFrom('tilldelning').where('huvudman', '=', huvudman).returningAll().execute();
  await tx.deleteFrom('enhetsperiod').where('huvudman', '=', huvudman).execute();
  await tx.deleteFrom('enhet').where('huvudman', '=', huvudman).execute();
  const ids = new Set(enheter.map(({id}) => id));
  const kommun = enheter.find(({slag}) => slag === 'kommun')?.id ?? '';
  await insertAll(
    tx,
    'enhet',
    enheter.map(({id, namn, slag}) => ({huvudman, enhet: id, namn, slag})),
  );
  await insertAll(
    tx,
    'enhetsperiod',
    enheter.flatMap(({id, perioder}) =>
      perioder.map(({fran, till = null, overordnad = null, skolform = null}) => ({
        huvudman,
        enhet: id,
        fran,
        till,
        overordnad,
        skolform,
      })),
    ),
  );
  await insertAll(
    tx,
    'tilldelning',
    roller.map((rad) => ({...rad, enhet: ids.has(rad.enhet) ? rad.enhet : kommun})),
  );
}

async function writeDokument(tx: Databas, huvudman: string, {dokument}: Kommunfil): Promise<void> {
  await insertAll(
    tx,
    'dokument',
    dokument.map(({enhet, slag, lasar = '', versioner}) => ({
      huvudman,
      enhet,
      slag,
      lasar,
      revision: versioner.length,
    })),
  );
  for (const {enhet, slag, lasar = '', versioner, frysta} of dokument) {
    const plats = {huvudman, enhet, slag, lasar, person: INGEN};
    await insertAll(
      tx,
      'dokumentversion',
      versioner.map((version, i) => ({...plats, ...version, revision: i + 1})),
    );
    await insertAll(
      tx,
      'fryst',
      frysta.map(({id, ...kopia}) => ({...plats, ...kopia, fryst: id})),
    );
  }
}

async function writeDialogtider(tx: Databas, huvudman: string, {dialogtider}: Kommunfil): Promise<void> {
  await insertAll(
    tx,
    'dialogtid',
    dialogtider.map(({id, bokningar: _, ...tid}) => ({huvudman, dialogtid: id, ...tid})),
  );
  await insertAll(
    tx,
    'bokning',
    dialogtider.flatMap(({id, aktivitet, bokningar}) =>
      bokningar.map((enhet) => ({huvudman, dialogtid: id, aktivitet, enhet})),
    ),
  );
}

type Nycklar = ReadonlyMap<string, Awaited<ReturnType<Importval['nycklar']>>>;

async function createAllaNycklar({omgangar}: Kommunfil, nycklar: Importval['nycklar']): Promise<Nycklar> {
  const planned = omgangar.filter(({lage}) => lage === 'planerad');
  return new Map(await Promise.all(planned.map(async ({id}) => [id, await nycklar(id)] as const)));
}

async function writeOmgangar(tx: Databas, huvudman: string, {omgangar}: Kommunfil, nycklar: Nycklar): Promise<void> {
  await insertAll(
    tx,
    'omgang',
    omgangar.map(({id, utgavor: _, ...omgang}) => ({
      huvudman,
      omgang: id,
      ...omgang,
      publik_nyckel: nycklar.get(id)?.publik ?? '',
      privat_nyckel: nycklar.get(id)?.privat ?? null,
    })),
  );
  await insertAll(
    tx,
    'utgava',
    omgangar.flatMap(({id, utgavor}) => utgavor.map((utgava) => ({huvudman, omgang: id, ...utgava}))),
  );
}

async function insertAll<T extends keyof Tabeller>(
  tx: Databas,
  tabell: T,
  rader: readonly Insertable<Tabeller[T]>[],
): Promise<void> {
  for (let i = 0; i < rader.length; i += ANDEL) {
    await tx
      .insertInto(tabell)
      .values(rader.slice(i, i + ANDEL))
      .execute();
  }
}
