import type {Databas} from './databas.js';

/** A sign-in that lasts. */
export interface Sessionsrad {
  readonly person: string;
  /** JSON of the roles as they were given at sign-in. */
  readonly roller: string;
  readonly idToken: string | undefined;
}

/** Keeps a session under the hash of its secret, and forgets those that have gone out. */
export async function saveSession(
  db: Databas,
  huvudman: string,
  nyckel: string,
  {person, roller, idToken}: Sessionsrad,
  {nu, garUt}: {readonly nu: string; readonly garUt: string},
): Promise<void> {
  await db.deleteFrom('session').where('huvudman', '=', huvudman).where('gar_ut', '<=', nu).execute();
  await db
    .insertInto('session')
    .values({huvudman, nyckel, person, roller, id_token: idToken ?? null, gar_ut: garUt})
    .execute();
}

/** The session under a hash, unless it has gone out. */
export async function findSession(
  db: Databas,
  huvudman: string,
  nyckel: string,
  nu: string,
): Promise<Sessionsrad | undefined> {
  const rad = await db
    .selectFrom('session')
    .select(['person', 'roller', 'id_token'])
    .where('huvudman', '=', huvudman)
    .where('nyckel', '=', nyckel)
    .where('gar_ut', '>', nu)
    .executeTakeFirst();
  return rad && {person: rad.person, roller: rad.roller, idToken: rad.id_token ?? undefined};
}

/** Ends a session. */
export async function deleteSession(db: Databas, huvudman: string, nyckel: string): Promise<void> {
  await db.deleteFrom('session').where('huvudman', '=', huvudman).where('nyckel', '=', nyckel).execute();
}
