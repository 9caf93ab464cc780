import type {Roll, Tilldelning} from '../ratt/roll.js';
import type {Databas} from './databas.js';
import type {Skribent} from './dokument.js';
import {writeLogg} from './logg.js';

/** What somebody has been given here, beside what the sign-in gives. */
export async function loadTilldelningar(
  db: Databas,
  huvudman: string,
  person: string,
): Promise<readonly Tilldelning[]> {
  const rader = await db
    .selectFrom('tilldelning')
    .select(['roll', 'enhet'])
    .where('huvudman', '=', huvudman)
    .where('person', '=', person)
    .orderBy('roll')
    .orderBy('enhet')
    .execute();
  return rader.map(({roll, enhet}) => ({roll: roll as Roll, enhet}));
}

/** Gives somebody a role. It holds at once; giving it again changes nothing. */
export async function saveTilldelning(
  db: Databas,
  huvudman: string,
  person: string,
  {roll, enhet}: Tilldelning,
  av: Skribent,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('tilldelning')
      .values({huvudman, person, roll, enhet})
      .onConflict((oc) => oc.doNothing())
      .execute();
    await writeLogg(tx, huvudman, {...av, handelse: 'roll/given', enhet, foremal: `${roll} ${person}`});
  });
}

/** Takes a role back, and ends every session of that person. */
export async function deleteTilldelning(
  db: Databas,
  huvudman: string,
  person: string,
  {roll, enhet}: Tilldelning,
  av: Skribent,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .deleteFrom('tilldelning')
      .where('huvudman', '=', huvudman)
      .where('person', '=', person)
      .where('roll', '=', roll)
      .where('enhet', '=', enhet)
      .execute();
    await tx.deleteFrom('session').where('huvudman', '=', huvudman).where('person', '=', person).execute();
    await writeLogg(tx, huvudman, {...av, handelse: 'roll/tagen', enhet, foremal: `${roll} ${person}`});
  });
}
