import type {Databas} from './databas.js';

/** What is known of a key that somebody has used. */
export interface Anvandning {
  /** SHA-256 of what was sent with it. */
  readonly kropp: string;
  /** The answer; undefined while it is on its way, and for ever when whoever was answering is gone. */
  readonly svar: GivetSvar | undefined;
  /** When it was first used. */
  readonly nar: string;
}

/** An answer that has been given. */
export interface GivetSvar {
  readonly status: number;
  /** JSON. */
  readonly huvuden: string;
  readonly svar: string;
}

/** The database answers a handful of times at the most before somebody who lets go of a key has let go of it. */
const FORSOK = 5;

/**
 * Takes a key before anything is done under it: of all who try at once, in however many processes, one gets it. Gives
 * undefined to that one, and to the others what is known. What is older than `forgetBefore` is forgotten first.
 */
export async function reserveNyckel(
  db: Databas,
  huvudman: string,
  nyckel: string,
  {kropp, nu, forgetBefore}: {readonly kropp: string; readonly nu: string; readonly forgetBefore: string},
): Promise<Anvandning | undefined> {
  await db.deleteFrom('idempotens').where('huvudman', '=', huvudman).where('nar', '<', forgetBefore).execute();
  for (let i = 0; i < FORSOK; i++) {
    const {numInsertedOrUpdatedRows} = await db
      .insertInto('idempotens')
      .values({huvudman, nyckel, kropp, nar: nu, status: null, huvuden: null, svar: null})
      .onConflict((oc) => oc.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 1n) return undefined;
    const known = await findAnvandning(db, huvudman, nyckel);
    if (known !== undefined) return known;
  }
  throw new Error('A key is taken and let go of all the time.');
}

async function findAnvandning(db: Databas, huvudman: string, nyckel: string): Promise<Anvandning | undefined> {
  const rad = await db
    .selectFrom('idempotens')
    .select(['kropp', 'status', 'huvuden', 'svar', 'nar'])
    .where('huvudman', '=', huvudman)
    .where('nyckel', '=', nyckel)
    .executeTakeFirst();
  if (rad === undefined) return undefined;
  const {kropp, nar, status, huvuden, svar} = rad;
  const given = status === null ? undefined : {status, huvuden: huvuden ?? '{}', svar: svar ?? ''};
  return {kropp, nar, svar: given};
}

/** Keeps the answer, to be given again. */
export async function saveSvar(db: Databas, huvudman: string, nyckel: string, given: GivetSvar): Promise<void> {
  await db
    .updateTable('idempotens')
    .set({...given})
    .where('huvudman', '=', huvudman)
    .where('nyckel', '=', nyckel)
    .execute();
}

/** Lets go of a key under which nothing was done. */
export async function releaseNyckel(db: Databas, huvudman: string, nyckel: string): Promise<void> {
  await db.deleteFrom('idempotens').where('huvudman', '=', huvudman).where('nyckel', '=', nyckel).execute();
}
