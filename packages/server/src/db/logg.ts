import type {Roll} from '../ratt/roll.js';
import type {Databas} from './databas.js';

/** Something that somebody did to something. What it says is never part of it. */
export interface Handelse {
  readonly person: string;
  readonly roll: Roll;
  /** `plan/sparad`. */
  readonly handelse: string;
  readonly enhet: string;
  /** What it was done to: `utvecklingsplan 2026/2027`. */
  readonly foremal: string;
}

/** Writes it down, in the same transaction as what was done. */
export async function writeLogg(db: Databas, huvudman: string, handelse: Handelse): Promise<void> {
  await db
    .insertInto('logg')
    .values({huvudman, ...handelse})
    .execute();
}

/** A line of the log. */
export interface Loggrad extends Handelse {
  readonly nummer: string;
  readonly nar: string;
}

/** The latest lines before a number, newest first. */
export async function loadLogg(
  db: Databas,
  huvudman: string,
  {fore, antal}: {readonly fore?: string | undefined; readonly antal: number},
): Promise<readonly Loggrad[]> {
  let query = db.selectFrom('logg').selectAll().where('huvudman', '=', huvudman);
  if (fore !== undefined) query = query.where('nummer', '<', fore);
  const rader = await query.orderBy('nummer', 'desc').limit(antal).execute();
  return rader.map(({huvudman: _, roll, ...rad}) => ({...rad, roll: roll as Roll}));
}
