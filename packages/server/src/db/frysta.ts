import type {Roll} from '../ratt/roll.js';
import type {Databas} from './databas.js';
import type {Dokumentplats, Skribent} from './dokument.js';
import {writeLogg} from './logg.js';

/** A copy that no save changes. */
export interface Fryst {
  /** The number that people refer to, as text. */
  readonly fryst: string;
  readonly innehall: string;
  readonly nar: string;
  readonly roll: Roll;
}

/** The frozen copies of a document, in the order of their numbers. */
export async function loadFrysta(
  db: Databas,
  {huvudman, enhet, slag, lasar}: Dokumentplats,
): Promise<readonly Fryst[]> {
  const rader = await db
    .selectFrom('fryst')
    .select(['fryst', 'innehall', 'nar', 'roll'])
    .where('huvudman', '=', huvudman)
    .where('enhet', '=', enhet)
    .where('slag', '=', slag)
    .where('lasar', '=', lasar)
    .execute();
  return rader.map((rad) => ({...rad, roll: rad.roll as Roll})).sort((a, b) => Number(a.fryst) - Number(b.fryst));
}

/** Keeps a frozen copy; false when there is already one with its number. The document must have been saved once. */
export async function saveFryst(
  db: Databas,
  plats: Dokumentplats,
  {fryst, innehall, av}: {readonly fryst: string; readonly innehall: string; readonly av: Skribent},
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const {numInsertedOrUpdatedRows} = await tx
      .insertInto('fryst')
      .values({...plats, fryst, innehall, ...av})
      .onConflict((oc) => oc.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return false;
    const {huvudman, enhet, slag, lasar} = plats;
    await writeLogg(tx, huvudman, {...av, handelse: 'dokument/fryst', enhet, foremal: `${slag} ${lasar} ${fryst}`});
    return true;
  });
}
