import {sql} from 'kysely';
import type {Databas} from './databas.js';

/** So many rows are read at a time: a document may be megabytes. */
const ANDEL = 50;

/** Every row of a table as JSON that the database itself writes and reads, in the order of its key, so that none tells when it came. */
export async function* readRader(tx: Databas, tabell: string): AsyncGenerator<readonly string[], void, undefined> {
  const table = sql.table(tabell);
  await sql`declare kopia no scroll cursor for select row_to_json(t)::text as rad from ${table} t order by t`.execute(
    tx,
  );
  for (;;) {
    const {rows} = await sql<{rad: string}>`fetch ${sql.lit(ANDEL)} from kopia`.execute(tx);
    if (rows.length === 0) break;
    yield rows.map(({rad}) => rad);
  }
  await sql`close kopia`.execute(tx);
}

/** The rounds that have a table of their own. */
export async function loadOppnaTabeller(tx: Databas): Promise<readonly string[]> {
  const {rows} = await sql<{namn: string}>`
    select c.relname as namn from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'oppen_rakning'::regclass order by c.relname
  `.execute(tx);
  return rows.map(({namn}) => namn.replace(/^oppen_rakning_/, ''));
}
