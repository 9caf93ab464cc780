import type {Databas} from './databas.js';
import type {Skribent} from './dokument.js';
import {writeLogg} from './logg.js';

/** A time that a unit has booked for a dialogue. */
export interface Bokning {
  readonly enhet: string;
  readonly aktivitet: string;
  readonly dag: string;
  readonly fran: string;
}

/** What is booked from one day to another, in the order of the days. */
export function loadBokningar(
  db: Databas,
  huvudman: string,
  {fran, till}: {readonly fran: string; readonly till: string},
): Promise<readonly Bokning[]> {
  return db
    .selectFrom('bokning as b')
    .innerJoin('dialogtid as t', (join) =>
      join.onRef('t.huvudman', '=', 'b.huvudman').onRef('t.dialogtid', '=', 'b.dialogtid'),
    )
    .select(['b.enhet', 'b.aktivitet', 't.dag', 't.fran'])
    .where('b.huvudman', '=', huvudman)
    .where('t.dag', '>=', fran)
    .where('t.dag', '<=', till)
    .orderBy('t.dag')
    .orderBy('t.fran')
    .execute();
}

/** A time at which a dialogue can be held, and who comes. */
export interface Dialogtid {
  readonly id: string;
  /** The activity of the wheel that it is a time for: `processdialog@2026/2027`. */
  readonly aktivitet: string;
  readonly dag: string;
  /** `09:00`. */
  readonly fran: string;
  readonly till: string;
  readonly lokal: string;
  readonly platser: number;
  /** The units that have booked it, sorted. */
  readonly enheter: readonly string[];
}

/** The times from one day to another, in their order. */
export async function loadDialogtider(
  db: Databas,
  huvudman: string,
  {fran, till}: {readonly fran: string; readonly till: string},
): Promise<readonly Dialogtid[]> {
  const tider = await db
    .selectFrom('dialogtid')
    .selectAll()
    .where('huvudman', '=', huvudman)
    .where('dag', '>=', fran)
    .where('dag', '<=', till)
    .orderBy('dag')
    .orderBy('fran')
    .orderBy('dialogtid')
    .execute();
  if (tider.length === 0) return [];
  const bokningar = await db
    .selectFrom('bokning')
    .select(['dialogtid', 'enhet'])
    .where('huvudman', '=', huvudman)
    .where(
      'dialogtid',
      'in',
      tider.map(({dialogtid}) => dialogtid),
    )
    .orderBy('enhet')
    .execute();
  return tider.map(({dialogtid: id, huvudman: _, ...tid}) => ({
    id,
    ...tid,
    enheter: bokningar.filter(({dialogtid}) => dialogtid === id).map(({enhet}) => enhet),
  }));
}

/** Adds a time. */
export async function saveDialogtid(
  db: Databas,
  huvudman: string,
  {id, enheter: _, ...tid}: Dialogtid,
  {enhet, ...av}: Skribent & {readonly enhet: string},
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('dialogtid')
      .values({huvudman, dialogtid: id, ...tid})
      .execute();
    await writeLogg(tx, huvudman, {...av, handelse: 'dialogtid/lagd', enhet, foremal: `${tid.aktivitet} ${tid.dag}`});
  });
}

/** Takes a time away, with what is booked in it; false when there is none. */
export async function deleteDialogtid(
  db: Databas,
  huvudman: string,
  id: string,
  {enhet, ...av}: Skribent & {readonly enhet: string},
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const rad = await tx
      .deleteFrom('dialogtid')
      .where('huvudman', '=', huvudman)
      .where('dialogtid', '=', id)
      .returning(['aktivitet', 'dag'])
      .executeTakeFirst();
    if (rad === undefined) return false;
    await writeLogg(tx, huvudman, {
      ...av,
      handelse: 'dialogtid/borttagen',
      enhet,
      foremal: `${rad.aktivitet} ${rad.dag}`,
    });
    return true;
  });
}

/**
 * Books a time for a unit. A unit has one time for a dialogue: another one lets go of the first. Two that want the last place
 * at once: one gets it.
 */
export async function bookDialogtid(
  db: Databas,
  huvudman: string,
  id: string,
  {enhet, ...av}: Skribent & {readonly enhet: string},
): Promise<'bokad' | 'full' | 'saknas'> {
  return db.transaction().execute(async (tx) => {
    const tid = await tx
      .selectFrom('dialogtid')
      .select(['aktivitet', 'dag', 'platser'])
      .where('huvudman', '=', huvudman)
      .where('dialogtid', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (tid === undefined) return 'saknas';
    const {antal} = await tx
      .selectFrom('bokning')
      .select(({fn}) => fn.countAll<string>().as('antal'))
      .where('huvudman', '=', huvudman)
      .where('dialogtid', '=', id)
      .where('enhet', '<>', enhet)
      .executeTakeFirstOrThrow();
    if (Number(antal) >= tid.platser) return 'full';
    await tx
      .insertInto('bokning')
      .values({huvudman, dialogtid: id, aktivitet: tid.aktivitet, enhet})
      .onConflict((oc) => oc.columns(['huvudman', 'aktivitet', 'enhet']).doUpdateSet({dialogtid: id}))
      .execute();
    await writeLogg(tx, huvudman, {...av, handelse: 'dialogtid/bokad', enhet, foremal: `${tid.aktivitet} ${tid.dag}`});
    return 'bokad';
  });
}

/** Lets go of a booked time; false when it was not booked. */
export async function unbookDialogtid(
  db: Databas,
  huvudman: string,
  id: string,
  {enhet, ...av}: Skribent & {readonly enhet: string},
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const rad = await tx
      .deleteFrom('bokning')
      .where('huvudman', '=', huvudman)
      .where('dialogtid', '=', id)
      .where('enhet', '=', enhet)
      .returning('aktivitet')
      .executeTakeFirst();
    if (rad === undefined) return false;
    await writeLogg(tx, huvudman, {...av, handelse: 'dialogtid/avbokad', enhet, foremal: rad.aktivitet});
    return true;
  });
}
