import type {Databas} from './databas.js';

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
