import type {Datum} from '@vetlanda/ska-core/kalender';
import {sql} from 'kysely';
import type {Databas} from './databas.js';

/** A part of the municipality as it is on a day. */
export interface Organisationsenhet {
  readonly id: string;
  readonly namn: string;
  readonly slag: 'kommun' | 'omrade' | 'enhet';
  /** What it belongs to; not there for the municipality itself. */
  readonly overordnad?: string;
  readonly skolform?: string;
}

/** What the municipality is made of on a day, by name; the municipality itself first. */
export async function loadOrganisation(
  db: Databas,
  huvudman: string,
  dag: Datum,
): Promise<readonly Organisationsenhet[]> {
  const rader = await db
    .selectFrom('enhet as e')
    .innerJoin('enhetsperiod as p', (join) =>
      join.onRef('p.huvudman', '=', 'e.huvudman').onRef('p.enhet', '=', 'e.enhet'),
    )
    .where('e.huvudman', '=', huvudman)
    .where('p.fran', '<=', dag)
    .where((eb) => eb.or([eb('p.till', 'is', null), eb('p.till', '>=', dag)]))
    .select(['e.enhet', 'e.namn', 'e.slag', 'p.overordnad', 'p.skolform'])
    .orderBy(sql`e.slag <> 'kommun'`)
    .orderBy('e.namn')
    .orderBy('e.enhet')
    .execute();
  return rader.map(({enhet, namn, slag, overordnad, skolform}) => ({
    id: enhet,
    namn,
    slag,
    ...(overordnad === null ? {} : {overordnad}),
    ...(skolform === null ? {} : {skolform}),
  }));
}

/** A unit and all that it belongs to on a day, itself first; empty when there is no such unit then. */
export async function loadHarkomst(
  db: Databas,
  huvudman: string,
  enhet: string,
  dag: Datum,
): Promise<readonly string[]> {
  const {rows} = await sql<{enhet: string}>`
    with recursive uppat (enhet, overordnad, steg) as (
      select enhet, overordnad, 0 from enhetsperiod
      where huvudman = ${huvudman} and enhet = ${enhet} and fran <= ${dag} and (till is null or till >= ${dag})
      union all
      select p.enhet, p.overordnad, u.steg + 1 from enhetsperiod p
      join uppat u on p.enhet = u.overordnad
      where p.huvudman = ${huvudman} and p.fran <= ${dag} and (p.till is null or p.till >= ${dag}) and u.steg < 20
    )
    select enhet from uppat order by steg
  `.execute(db);
  return rows.map((row) => row.enhet);
}

/** The id of the unit that is the municipality itself; undefined before there is one. */
export async function findKommun(db: Databas, huvudman: string): Promise<string | undefined> {
  const rad = await db
    .selectFrom('enhet')
    .select('enhet')
    .where('huvudman', '=', huvudman)
    .where('slag', '=', 'kommun')
    .executeTakeFirst();
  return rad?.enhet;
}
