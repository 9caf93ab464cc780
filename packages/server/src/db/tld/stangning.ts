import type {Datum} from '@vetlanda/ska-core/kalender';
import {sql} from 'kysely';
import type {Databas} from '../databas.js';
import type {Skribent} from '../dokument.js';
import {writeLogg} from '../logg.js';
import {findOmgang, lockHuvudman, type Omgangsrad, tableOf} from './omgangar.js';
import {loadUrnor, type Urna} from './urnor.js';
import {loadUtgavor, type Utgavetext} from './utgavor.js';

/** How many gave a pattern of answers in a box. */
export interface Urnrakning {
  readonly urna: string;
  readonly dimension: string;
  readonly monster: number;
  readonly antal: number;
}

/** What a closed round's releases are made of. */
export interface Stangningsunderlag {
  readonly omgang: Omgangsrad;
  /** The boxes that count. */
  readonly urnor: readonly Urna[];
  readonly rakningar: readonly Urnrakning[];
  /** The latest release of the municipality, for its number; undefined before the first. */
  readonly senaste: Utgavetext | undefined;
}

/** Who closes, and where it is noted. */
export interface Stangare {
  readonly av: Skribent;
  /** The municipality's own unit. */
  readonly enhet: string;
}

/**
 * Takes no more answers from now on, and waits for those that are being counted. With `sista` it is the last day of the round;
 * an earlier one stays. False where the round does not take answers.
 */
export async function stopOmgang(db: Databas, huvudman: string, omgang: string, sista?: Datum): Promise<boolean> {
  const stopped = await db
    .updateTable('omgang')
    .set((eb) => ({
      lage: 'stangs',
      ...(sista === undefined
        ? {}
        : {stanger: sql<string>`greatest(least(${eb.ref('stanger')}, ${sista}::date), ${eb.ref('oppnar')})`}),
    }))
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .where('lage', '=', 'oppen')
    .executeTakeFirst();
  return stopped.numUpdatedRows === 1n;
}

/**
 * Ends a round that takes no more answers: copies the totals of the boxes that count, drops the table in which they were
 * counted one at a time, forgets the key that opens envelopes and keeps the releases that `create` makes. All of it or
 * nothing. Returns false where somebody else has ended it.
 */
export async function endOmgang(
  db: Databas,
  huvudman: string,
  omgang: string,
  create: (underlag: Stangningsunderlag, tx: Databas) => Promise<readonly Utgavetext[]>,
  {av, enhet}: Stangare,
): Promise<boolean> {
  await waitForSendings(db, huvudman, omgang);
  return db.transaction().execute(async (tx) => {
    await lockHuvudman(tx, huvudman);
    const rad = await findOmgang(tx, huvudman, omgang);
    if (rad?.lage !== 'stangs') return false;
    await copyTotals(tx, huvudman, omgang);
    const utgavor = await create(await loadUnderlag(tx, huvudman, rad), tx);
    if (utgavor.length > 0) {
      await tx
        .insertInto('utgava')
        .values(utgavor.map((utgava) => ({huvudman, ...utgava})))
        .execute();
    }
    await dropCounters(tx, huvudman, omgang);
    await writeLogg(tx, huvudman, {...av, handelse: 'omgang/stangd', enhet, foremal: omgang});
    return true;
  });
}

/**
 * Forgets what was kept of the rounds that ended before a day so that what was sent once more could be known again: receipts,
 * slips and codes.
 */
export async function forgetKvitton(db: Databas, huvudman: string, fore: Datum): Promise<void> {
  const gamla = db
    .selectFrom('omgang')
    .select('omgang')
    .where('huvudman', '=', huvudman)
    .where('lage', '=', 'stangd')
    .where('stanger', '<', fore);
  for (const tabell of ['kvitto', 'engangskod'] as const) {
    await db.deleteFrom(tabell).where('huvudman', '=', huvudman).where('omgang', 'in', gamla).execute();
  }
  await db
    .updateTable('urna')
    .set({kod_mac: null, kod_dold: null})
    .where('huvudman', '=', huvudman)
    .where('omgang', 'in', gamla)
    .where('kod_mac', 'is not', null)
    .execute();
}

/** A sending that has come past the round holds its row until it is done; a new one no longer comes past it. */
async function waitForSendings(db: Databas, huvudman: string, omgang: string): Promise<void> {
  await db
    .selectFrom('omgang')
    .select('omgang')
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .where('lage', '=', 'stangs')
    .forUpdate()
    .execute();
}

/**
 * In the order of the key: nothing is left of the order in which anybody answered. From the round's own table and not by way
 * of all rounds': two that end at once would stand in each other's way.
 */
async function copyTotals(tx: Databas, huvudman: string, omgang: string): Promise<void> {
  await sql`
    insert into rakning (huvudman, omgang, urna, dimension, monster, antal)
    select r.huvudman, r.omgang, r.urna, r.dimension, r.monster, r.antal
    from ${tableOf(omgang)} r
    join urna u on u.huvudman = r.huvudman and u.omgang = r.omgang and u.urna = r.urna and u.lage = 'oppen'
    where r.huvudman = ${huvudman} and r.omgang = ${omgang}
    order by r.urna, r.dimension, r.monster
  `.execute(tx);
}

async function loadUnderlag(tx: Databas, huvudman: string, omgang: Omgangsrad): Promise<Stangningsunderlag> {
  const urnor = await loadUrnor(tx, huvudman, omgang.omgang);
  const rader = await tx
    .selectFrom('rakning')
    .select(['urna', 'dimension', 'monster', 'antal'])
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang.omgang)
    .execute();
  const [senaste] = await loadUtgavor(tx, huvudman, 'rektor', {antal: 1});
  return {
    omgang,
    urnor: urnor.filter(({lage}) => lage === 'oppen'),
    rakningar: rader.map((rad) => ({...rad, monster: Number(rad.monster)})),
    senaste,
  };
}

/**
 * Last of all, for it stops every sending until the transaction ends. The row of the round comes after its table: a sending
 * takes them in the same order.
 */
async function dropCounters(tx: Databas, huvudman: string, omgang: string): Promise<void> {
  await sql`drop table ${tableOf(omgang)}`.execute(tx);
  await tx
    .updateTable('omgang')
    .set({lage: 'stangd', privat_nyckel: null})
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .execute();
  await tx
    .deleteFrom('hink')
    .where('huvudman', '=', huvudman)
    .where('hink', 'in', (eb) =>
      eb
        .selectFrom('urna')
        .select(sql<string>`'urna ' || urna`.as('hink'))
        .where('huvudman', '=', huvudman)
        .where('omgang', '=', omgang),
    )
    .execute();
}
