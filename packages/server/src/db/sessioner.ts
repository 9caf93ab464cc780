import type {Roll, Tilldelning} from '../ratt/roll.js';
import type {Databas} from './databas.js';

/** A sign-in to keep. */
export interface Sessionsrad {
  readonly person: string;
  /** JSON of the roles that came with the sign-in. */
  readonly roller: string;
  /** What ends the session at the provider, sealed. */
  readonly idToken: string | undefined;
}

/** A sign-in that lasts. */
export interface PagaendeSession extends Sessionsrad {
  /** What the person has been given here, as it stands now. */
  readonly egna: readonly Tilldelning[];
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
): Promise<PagaendeSession | undefined> {
  // In one question: whoever loses a role between two would keep it for one answer more.
  const rader = await db
    .selectFrom('session as s')
    .leftJoin('tilldelning as t', (join) =>
      join.onRef('t.huvudman', '=', 's.huvudman').onRef('t.person', '=', 's.person'),
    )
    .select(['s.person', 's.roller', 's.id_token', 't.roll', 't.enhet'])
    .where('s.huvudman', '=', huvudman)
    .where('s.nyckel', '=', nyckel)
    .where('s.gar_ut', '>', nu)
    .orderBy('t.roll')
    .orderBy('t.enhet')
    .execute();
  const [rad] = rader;
  if (rad === undefined) return undefined;
  const egna = rader.flatMap(({roll, enhet}) => (roll === null || enhet === null ? [] : [{roll: roll as Roll, enhet}]));
  return {person: rad.person, roller: rad.roller, idToken: rad.id_token ?? undefined, egna};
}

/** Ends a session. */
export async function deleteSession(db: Databas, huvudman: string, nyckel: string): Promise<void> {
  await db.deleteFrom('session').where('huvudman', '=', huvudman).where('nyckel', '=', nyckel).execute();
}
