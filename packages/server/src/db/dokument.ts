import {failure, ok, type Result} from '@vetlanda/ska-core';
import type {Roll} from '../ratt/roll.js';
import type {Databas} from './databas.js';
import {writeLogg} from './logg.js';

/** What kinds of documents are kept. A kind is public API: it is in addresses, exports and backups. */
export const DOKUMENTSLAG = ['riktlinje', 'kalender', 'arshjul', 'utvecklingsplan', 'tld-analys'] as const;

/** One of the kinds. */
export type Dokumentslag = (typeof DOKUMENTSLAG)[number];

/** Which document: of a unit, of a kind, of a school year. */
export interface Dokumentplats {
  readonly huvudman: string;
  readonly enhet: string;
  readonly slag: Dokumentslag;
  /** `2026/2027`; empty for what is not of a year. */
  readonly lasar: string;
}

/** A document as it stands. */
export interface Dokument {
  readonly revision: number;
  /** JSON, letter for letter as it was saved. */
  readonly innehall: string;
  readonly nar: string;
  readonly roll: Roll;
}

/** Who saves. */
export interface Skribent {
  readonly person: string;
  readonly roll: Roll;
}

/** The document as it stands; undefined before anybody has saved it. */
export async function findDokument(db: Databas, plats: Dokumentplats): Promise<Dokument | undefined> {
  return (await loadDokument(db, plats, [plats.enhet])).get(plats.enhet);
}

/** The documents of a kind and a year as they stand, by unit; of some units, or of every one. */
export async function loadDokument(
  db: Databas,
  {huvudman, slag, lasar}: Omit<Dokumentplats, 'enhet'>,
  enheter?: readonly string[],
): Promise<ReadonlyMap<string, Dokument>> {
  if (enheter?.length === 0) return new Map();
  let query = db
    .selectFrom('dokument as d')
    .innerJoin('dokumentversion as v', (join) =>
      join
        .onRef('v.huvudman', '=', 'd.huvudman')
        .onRef('v.enhet', '=', 'd.enhet')
        .onRef('v.slag', '=', 'd.slag')
        .onRef('v.lasar', '=', 'd.lasar')
        .onRef('v.revision', '=', 'd.revision'),
    )
    .select(['d.enhet', 'v.revision', 'v.innehall', 'v.nar', 'v.roll'])
    .where('d.huvudman', '=', huvudman)
    .where('d.slag', '=', slag)
    .where('d.lasar', '=', lasar);
  if (enheter !== undefined) query = query.where('d.enhet', 'in', [...enheter]);
  const rader = await query.execute();
  return new Map(rader.map(({enhet, roll, ...rad}) => [enhet, {...rad, roll: roll as Roll}]));
}

/**
 * Saves a document that was written on the revision `bas` (0 when there was none). Fails with the document as it stands when
 * somebody has saved another one since. Every version is kept.
 */
export async function saveDokument(
  db: Databas,
  plats: Dokumentplats,
  {bas, innehall, av}: {readonly bas: number; readonly innehall: string; readonly av: Skribent},
): Promise<Result<number, Dokument>> {
  const saved = await db.transaction().execute(async (tx) => {
    const revision = bas + 1;
    const changed =
      bas === 0
        ? await tx
            .insertInto('dokument')
            .values({...plats, revision})
            .onConflict((oc) => oc.doNothing())
            .executeTakeFirst()
            .then(({numInsertedOrUpdatedRows}) => numInsertedOrUpdatedRows)
        : await tx
            .updateTable('dokument')
            .set({revision})
            .where('huvudman', '=', plats.huvudman)
            .where('enhet', '=', plats.enhet)
            .where('slag', '=', plats.slag)
            .where('lasar', '=', plats.lasar)
            .where('revision', '=', bas)
            .executeTakeFirst()
            .then(({numUpdatedRows}) => numUpdatedRows);
    if (changed !== 1n) return undefined;
    await tx
      .insertInto('dokumentversion')
      .values({...plats, revision, innehall, ...av})
      .execute();
    const {slag, lasar, enhet, huvudman} = plats;
    await writeLogg(tx, huvudman, {...av, handelse: 'dokument/sparat', enhet, foremal: `${slag} ${lasar}`.trim()});
    return revision;
  });
  if (saved !== undefined) return ok(saved);
  const now = await findDokument(db, plats);
  // A document is never taken away, so what stood in the way is there; only a huvudman's removal could have come between.
  return failure(now === undefined ? [] : [now]);
}

/** A version in a document's history. */
export interface Dokumentversion {
  readonly revision: number;
  readonly nar: string;
  readonly roll: Roll;
}

/** The latest versions before a revision, newest first. */
export async function listVersioner(
  db: Databas,
  plats: Dokumentplats,
  {fore, antal}: {readonly fore?: number | undefined; readonly antal: number},
): Promise<readonly Dokumentversion[]> {
  let query = versionsOf(db, plats).select(['revision', 'nar', 'roll']);
  if (fore !== undefined) query = query.where('revision', '<', fore);
  const rader = await query.orderBy('revision', 'desc').limit(antal).execute();
  return rader.map((rad) => ({...rad, roll: rad.roll as Roll}));
}

/** A version as it was saved. */
export async function findVersion(db: Databas, plats: Dokumentplats, revision: number): Promise<Dokument | undefined> {
  const rad = await versionsOf(db, plats)
    .select(['revision', 'innehall', 'nar', 'roll'])
    .where('revision', '=', revision)
    .executeTakeFirst();
  return rad && {...rad, roll: rad.roll as Roll};
}

function versionsOf(db: Databas, {huvudman, enhet, slag, lasar}: Dokumentplats) {
  return db
    .selectFrom('dokumentversion')
    .where('huvudman', '=', huvudman)
    .where('enhet', '=', enhet)
    .where('slag', '=', slag)
    .where('lasar', '=', lasar);
}
