import type {Roll, Tilldelning} from '../ratt/roll.js';
import type {Databas} from './databas.js';
import type {Skribent} from './dokument.js';
import {writeLogg} from './logg.js';
import {lockHuvudman} from './tld/omgangar.js';

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

/** Who has which role where, by person. */
export async function listTilldelningar(
  db: Databas,
  huvudman: string,
): Promise<readonly (Tilldelning & {readonly person: string})[]> {
  const rader = await db
    .selectFrom('tilldelning')
    .select(['person', 'roll', 'enhet'])
    .where('huvudman', '=', huvudman)
    .orderBy('person')
    .orderBy('roll')
    .orderBy('enhet')
    .execute();
  return rader.map(({roll, ...rad}) => ({...rad, roll: roll as Roll}));
}

/**
 * Takes a role back, and ends every session of that person. The last administrator stays: false, and nothing is changed, for
 * nobody could give the role again.
 */
export async function deleteTilldelning(
  db: Databas,
  huvudman: string,
  person: string,
  {roll, enhet}: Tilldelning,
  av: Skribent,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    // Two who take each other's role at once: the second sees that it is the last.
    await lockHuvudman(tx, huvudman);
    if (roll === 'administrator' && (await isLastAdministrator(tx, huvudman, person, enhet))) return false;
    await tx
      .deleteFrom('tilldelning')
      .where('huvudman', '=', huvudman)
      .where('person', '=', person)
      .where('roll', '=', roll)
      .where('enhet', '=', enhet)
      .execute();
    await tx.deleteFrom('session').where('huvudman', '=', huvudman).where('person', '=', person).execute();
    await writeLogg(tx, huvudman, {...av, handelse: 'roll/tagen', enhet, foremal: `${roll} ${person}`});
    return true;
  });
}

async function isLastAdministrator(tx: Databas, huvudman: string, person: string, enhet: string): Promise<boolean> {
  const administratorer = await tx
    .selectFrom('tilldelning')
    .select(['person', 'enhet'])
    .where('huvudman', '=', huvudman)
    .where('roll', '=', 'administrator')
    .execute();
  return administratorer.every((one) => one.person === person && one.enhet === enhet) && administratorer.length > 0;
}
