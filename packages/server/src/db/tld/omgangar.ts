import type {Datum} from '@vetlanda/ska-core/kalender';
import {type Selectable, sql} from 'kysely';
import type {Databas} from '../databas.js';
import type {Skribent} from '../dokument.js';
import {writeLogg} from '../logg.js';
import type {Tabeller} from '../tabeller.js';

/** How a round stands: its answers are taken while it is `oppen`. */
export type Omgangslage = Tabeller['omgang']['lage'];

/** A round, but for its questions and keys. */
export interface Omgangshuvud {
  readonly omgang: string;
  readonly namn: string;
  readonly lasar: string;
  readonly oppnar: Datum;
  /** The last day. */
  readonly stanger: Datum;
  readonly lage: Omgangslage;
}

/** A round with all that is kept of it. */
export interface Omgangsrad extends Omgangshuvud {
  /** JSON. */
  readonly enkat: string;
  /** JSON. */
  readonly trosklar: string;
  /** JWK, JSON. */
  readonly publikNyckel: string;
  readonly privatNyckel: string | undefined;
}

const HUVUD = ['omgang', 'namn', 'lasar', 'oppnar', 'stanger', 'lage'] as const;

/** Keeps a new round. */
export async function insertOmgang(
  db: Databas,
  huvudman: string,
  {publikNyckel, privatNyckel, ...omgang}: Omit<Omgangsrad, 'lage'>,
  {av, enhet}: {readonly av: Skribent; readonly enhet: string},
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('omgang')
      .values({
        ...omgang,
        huvudman,
        lage: 'planerad',
        publik_nyckel: publikNyckel,
        privat_nyckel: privatNyckel ?? null,
      })
      .execute();
    await writeLogg(tx, huvudman, {...av, handelse: 'omgang/skapad', enhet, foremal: omgang.omgang});
  });
}

/** All rounds, the one that opens last first. */
export async function loadOmgangar(db: Databas, huvudman: string): Promise<readonly Omgangshuvud[]> {
  const rader = await db
    .selectFrom('omgang')
    .select(HUVUD)
    .where('huvudman', '=', huvudman)
    .orderBy('oppnar', 'desc')
    .orderBy('namn')
    .orderBy('omgang')
    .execute();
  return rader.map(huvudOf);
}

/** A round with its questions and keys; undefined where there is none. */
export async function findOmgang(db: Databas, huvudman: string, omgang: string): Promise<Omgangsrad | undefined> {
  const rad = await db
    .selectFrom('omgang')
    .select([...HUVUD, 'enkat', 'trosklar', 'publik_nyckel', 'privat_nyckel'])
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .executeTakeFirst();
  if (rad === undefined) return undefined;
  const {enkat, trosklar, publik_nyckel: publikNyckel, privat_nyckel: privat} = rad;
  return {...huvudOf(rad), enkat, trosklar, publikNyckel, privatNyckel: privat ?? undefined};
}

/** Are the municipality and its rounds made up? */
export async function isExempel(db: Databas, huvudman: string): Promise<boolean> {
  const rad = await db.selectFrom('huvudman').select('exempel').where('huvudman', '=', huvudman).executeTakeFirst();
  return rad?.exempel === true;
}

/** The rounds that something is to be done with on a day. */
export async function loadForfallna(
  db: Databas,
  huvudman: string,
  idag: Datum,
): Promise<readonly Pick<Omgangshuvud, 'omgang' | 'lage' | 'stanger'>[]> {
  const rader = await db
    .selectFrom('omgang')
    .select(['omgang', 'lage', 'stanger'])
    .where('huvudman', '=', huvudman)
    .where((eb) =>
      eb.or([
        eb.and([eb('lage', '=', 'planerad'), eb('oppnar', '<=', idag)]),
        eb.and([eb('lage', '=', 'oppen'), eb('stanger', '<', idag)]),
        eb('lage', '=', 'stangs'),
      ]),
    )
    .orderBy('stanger')
    .orderBy('omgang')
    .execute();
  return rader.map((rad) => ({...rad, stanger: rad.stanger as Datum}));
}

/**
 * Opens a planned round: makes the table that its answers are counted in, and lets them in. With `oppnar` it opens on that
 * day instead. False where somebody else has, or it is no longer planned.
 */
export async function openOmgang(
  db: Databas,
  huvudman: string,
  omgang: string,
  {av, enhet, oppnar}: {readonly av: Skribent; readonly enhet: string; readonly oppnar?: Datum},
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockHuvudman(tx, huvudman);
    const rad = await tx
      .selectFrom('omgang')
      .select('oppnar')
      .where('huvudman', '=', huvudman)
      .where('omgang', '=', omgang)
      .where('lage', '=', 'planerad')
      .executeTakeFirst();
    if (rad === undefined) return false;
    // Before the row of the round is locked: a sending holds the table when it comes to the row.
    await sql`
      create table ${tableOf(omgang)} partition of oppen_rakning for values in (${sql.lit(omgang)}) with (fillfactor = 50)
    `.execute(tx);
    await tx
      .updateTable('omgang')
      .set({lage: 'oppen', oppnar: oppnar ?? rad.oppnar})
      .where('huvudman', '=', huvudman)
      .where('omgang', '=', omgang)
      .execute();
    await writeLogg(tx, huvudman, {...av, handelse: 'omgang/oppnad', enhet, foremal: omgang});
    return true;
  });
}

/** Puts away a planned round that was never opened, and whose last day has passed. */
export async function passOverOmgang(db: Databas, huvudman: string, omgang: string): Promise<void> {
  await db
    .updateTable('omgang')
    .set({lage: 'stangd', privat_nyckel: null})
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .where('lage', '=', 'planerad')
    .execute();
}

/** One at a time opens, closes and numbers within a huvudman. Sendings neither wait for it nor stand in its way. */
export async function lockHuvudman(tx: Databas, huvudman: string): Promise<void> {
  await tx
    .selectFrom('huvudman')
    .select('huvudman')
    .where('huvudman', '=', huvudman)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

/** The table of a round while it is open. An id of a round is letters and digits, as its table checks. */
export function tableOf(omgang: string) {
  return sql.table(`oppen_rakning_${omgang}`);
}

function huvudOf(rad: Pick<Selectable<Tabeller['omgang']>, (typeof HUVUD)[number]>): Omgangshuvud {
  const {omgang, namn, lasar, oppnar, stanger, lage} = rad;
  return {omgang, namn, lasar, oppnar: oppnar as Datum, stanger: stanger as Datum, lage};
}
