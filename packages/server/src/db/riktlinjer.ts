import type {Datum} from '@vetlanda/ska-core/kalender';
import {sql} from 'kysely';
import type {Databas} from './databas.js';
import type {Dokumentplats} from './dokument.js';

/**
 * The guideline that holds on a day: of those that had begun by then the one that began last, as it was saved last.
 * Undefined where none had begun. JSON.
 */
export async function findGallandeInnehall(
  db: Databas,
  {huvudman, enhet}: Pick<Dokumentplats, 'huvudman' | 'enhet'>,
  dag: Datum,
): Promise<string | undefined> {
  const version = sql<string>`innehall::json ->> 'version'`;
  const rad = await db
    .selectFrom('dokumentversion')
    .select('innehall')
    .where('huvudman', '=', huvudman)
    .where('enhet', '=', enhet)
    .where('slag', '=', 'riktlinje')
    .where('lasar', '=', '')
    .where(version, '<=', dag)
    .orderBy(sql`innehall::json ->> 'version' collate "C"`, 'desc')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return rad?.innehall;
}
