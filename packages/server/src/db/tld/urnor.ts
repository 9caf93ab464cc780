import {sql} from 'kysely';
import type {Databas} from '../databas.js';
import type {Skribent} from '../dokument.js';
import {writeLogg} from '../logg.js';
import type {Omgangslage} from './omgangar.js';

/** A ballot box: where the answers of one group in one unit are counted. */
export interface Urna {
  readonly omgang: string;
  readonly urna: string;
  readonly enhet: string;
  /** Empty where the unit is not divided. */
  readonly grupp: string;
  readonly inbjudna: number | undefined;
  /** The short code, hidden; undefined where the box takes one-time slips, and when it has been forgotten. */
  readonly kodDold: string | undefined;
  readonly lage: 'oppen' | 'ogiltig';
}

/** A new box. Without a code it takes one-time slips. */
export interface NyUrna {
  readonly urna: string;
  readonly enhet: string;
  readonly grupp: string;
  readonly inbjudna: number | undefined;
  readonly kod: {readonly mac: string; readonly dold: string} | undefined;
}

/** Why there is no new box: the round has closed, the group has one already, or the code is another box's. */
export type Urnhinder = 'stangd' | 'finns' | 'kod-upptagen';

interface Avsandare {
  readonly av: Skribent;
}

/** Makes a box in a round that has not closed. */
export async function insertUrna(
  db: Databas,
  huvudman: string,
  omgang: string,
  {ny, av}: Avsandare & {readonly ny: NyUrna},
): Promise<Urnhinder | undefined> {
  return db.transaction().execute(async (tx) => {
    if (!(await lockOpen(tx, huvudman, omgang))) return 'stangd';
    const hinder = await addUrna(tx, huvudman, omgang, ny);
    if (hinder !== undefined) return hinder;
    await writeLogg(tx, huvudman, {...av, handelse: 'urna/skapad', enhet: ny.enhet, foremal: `${omgang} ${ny.urna}`});
    return undefined;
  });
}

/**
 * Declares a box void, and puts a new one in its place: what has been counted in the old one is left out for good. Undefined
 * where there is no such box to declare void.
 */
export async function replaceUrna(
  db: Databas,
  huvudman: string,
  gammal: Pick<Urna, 'omgang' | 'urna' | 'enhet'>,
  {ny, av}: Avsandare & {readonly ny: NyUrna},
): Promise<Urnhinder | 'finns-inte' | undefined> {
  const {omgang, urna, enhet} = gammal;
  return db.transaction().execute(async (tx) => {
    if (!(await lockOpen(tx, huvudman, omgang))) return 'stangd';
    const changed = await tx
      .updateTable('urna')
      .set({lage: 'ogiltig'})
      .where('huvudman', '=', huvudman)
      .where('omgang', '=', omgang)
      .where('urna', '=', urna)
      .where('enhet', '=', enhet)
      .where('lage', '=', 'oppen')
      .executeTakeFirst();
    if (changed.numUpdatedRows !== 1n) return 'finns-inte';
    const hinder = await addUrna(tx, huvudman, omgang, ny);
    if (hinder !== undefined) throw new Error(`A box could not be replaced: ${hinder}.`);
    await writeLogg(tx, huvudman, {...av, handelse: 'urna/ogiltig', enhet, foremal: `${omgang} ${urna}`});
    return undefined;
  });
}

/** The boxes of a round, those of one unit where it is given, in the order of units and groups. */
export async function loadUrnor(
  db: Databas,
  huvudman: string,
  omgang: string,
  enhet?: string,
): Promise<readonly Urna[]> {
  let query = db
    .selectFrom('urna')
    .select(['omgang', 'urna', 'enhet', 'grupp', 'inbjudna', 'kod_dold', 'lage'])
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang);
  if (enhet !== undefined) query = query.where('enhet', '=', enhet);
  const rader = await query.orderBy('enhet').orderBy('grupp').orderBy('lage', 'desc').orderBy('urna').execute();
  return rader.map(({kod_dold: dold, inbjudna, ...rad}) => ({
    ...rad,
    inbjudna: inbjudna ?? undefined,
    kodDold: dold ?? undefined,
  }));
}

/** Keeps new slips for a box that takes them. False where it does not, or the round has closed. */
export async function insertEngangskoder(
  db: Databas,
  huvudman: string,
  {omgang, urna, enhet}: Pick<Urna, 'omgang' | 'urna' | 'enhet'>,
  {macar, av}: Avsandare & {readonly macar: readonly string[]},
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await lockOpen(tx, huvudman, omgang))) return false;
    const rad = await tx
      .selectFrom('urna')
      .select('urna')
      .where('huvudman', '=', huvudman)
      .where('omgang', '=', omgang)
      .where('urna', '=', urna)
      .where('enhet', '=', enhet)
      .where('lage', '=', 'oppen')
      .where('kod_mac', 'is', null)
      .executeTakeFirst();
    if (rad === undefined) return false;
    await tx
      .insertInto('engangskod')
      .values(macar.map((mac) => ({huvudman, omgang, urna, kod_mac: mac, anvand: false})))
      .execute();
    const foremal = `${omgang} ${urna} ${macar.length}`;
    await writeLogg(tx, huvudman, {...av, handelse: 'urna/engangskoder', enhet, foremal});
    return true;
  });
}

/** How many slips of each box of a round there are, by the box's id. Never how many have been used. */
export async function countEngangskoder(
  db: Databas,
  huvudman: string,
  omgang: string,
): Promise<ReadonlyMap<string, number>> {
  const rader = await db
    .selectFrom('engangskod')
    .select(['urna', sql<number>`count(*)::int`.as('antal')])
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .groupBy('urna')
    .execute();
  return new Map(rader.map(({urna, antal}) => [urna, antal]));
}

/** Where a code leads. */
export interface Kodtraff {
  readonly omgang: string;
  readonly urna: string;
  readonly lage: Urna['lage'];
  readonly omgangslage: Omgangslage;
  readonly stanger: string;
  /** Has the slip been used? Undefined for the code of a box. */
  readonly anvand: boolean | undefined;
}

/** Looks up the code of a box, or a slip. */
export async function findKod(
  db: Databas,
  huvudman: string,
  mac: string,
  slag: 'urna' | 'engangskod',
): Promise<Kodtraff | undefined> {
  const urnor = db
    .selectFrom('urna as u')
    .innerJoin('omgang as o', (join) => join.onRef('o.huvudman', '=', 'u.huvudman').onRef('o.omgang', '=', 'u.omgang'))
    .where('u.huvudman', '=', huvudman)
    .select(['u.omgang', 'u.urna', 'u.lage', 'o.lage as omgangslage', 'o.stanger']);
  if (slag === 'urna') {
    const rad = await urnor.where('u.kod_mac', '=', mac).executeTakeFirst();
    return rad && {...rad, anvand: undefined};
  }
  return urnor
    .innerJoin('engangskod as e', (join) =>
      join.onRef('e.huvudman', '=', 'u.huvudman').onRef('e.omgang', '=', 'u.omgang').onRef('e.urna', '=', 'u.urna'),
    )
    .where('e.kod_mac', '=', mac)
    .select('e.anvand')
    .executeTakeFirst();
}

/** Is the round not closed? Then it does not close before the transaction ends. */
async function lockOpen(tx: Databas, huvudman: string, omgang: string): Promise<boolean> {
  const rad = await tx
    .selectFrom('omgang')
    .select('lage')
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .where('lage', 'in', ['planerad', 'oppen'])
    .forShare()
    .executeTakeFirst();
  return rad !== undefined;
}

async function addUrna(tx: Databas, huvudman: string, omgang: string, ny: NyUrna): Promise<Urnhinder | undefined> {
  const {urna, enhet, grupp, inbjudna = null, kod} = ny;
  const given = {inbjudna, kod_mac: kod?.mac ?? null, kod_dold: kod?.dold ?? null};
  const added = await tx
    .insertInto('urna')
    .values({huvudman, omgang, urna, enhet, grupp, lage: 'oppen', ...given})
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 1n) return undefined;
  const samma = await tx
    .selectFrom('urna')
    .select('urna')
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .where('enhet', '=', enhet)
    .where('grupp', '=', grupp)
    .where('lage', '=', 'oppen')
    .executeTakeFirst();
  return samma === undefined ? 'kod-upptagen' : 'finns';
}
