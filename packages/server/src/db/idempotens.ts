import type {Databas} from './databas.js';

/** An answer that has been given. */
export interface GivetSvar {
  readonly kropp: string;
  readonly status: number;
  readonly huvuden: string;
  readonly svar: string;
}

/** The answer that was given under a key; undefined when it has not been used. */
export function findSvar(db: Databas, huvudman: string, nyckel: string): Promise<GivetSvar | undefined> {
  return db
    .selectFrom('idempotens')
    .select(['kropp', 'status', 'huvuden', 'svar'])
    .where('huvudman', '=', huvudman)
    .where('nyckel', '=', nyckel)
    .executeTakeFirst();
}

/** Keeps an answer, and forgets those given before an instant. */
export async function saveSvar(
  db: Databas,
  huvudman: string,
  nyckel: string,
  svar: GivetSvar,
  forgetBefore: string,
): Promise<void> {
  await db.deleteFrom('idempotens').where('huvudman', '=', huvudman).where('nar', '<', forgetBefore).execute();
  await db
    .insertInto('idempotens')
    .values({huvudman, nyckel, ...svar})
    .onConflict((oc) => oc.doNothing())
    .execute();
}
