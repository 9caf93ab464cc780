import {sql} from 'kysely';
import type {Databas} from './databas.js';
import {tableOf} from './tld/omgangar.js';

/** Keeps everybody else from beginning a huvudman until this transaction is over, and tells whether there is anything already. */
export async function lockEmpty(tx: Databas, tabeller: readonly string[]): Promise<boolean> {
  await sql`lock table huvudman in exclusive mode`.execute(tx);
  for (const tabell of tabeller) {
    const {rows} = await sql`select 1 from ${sql.table(tabell)} limit 1`.execute(tx);
    if (rows.length > 0) return false;
  }
  return true;
}

/** Makes the table of a round that is open. */
export async function createOppenTabell(tx: Databas, omgang: string): Promise<void> {
  await sql`
    create table ${tableOf(omgang)} partition of oppen_rakning for values in (${sql.lit(omgang)}) with (fillfactor = 50)
  `.execute(tx);
}

/** Writes rows that `readRader` has read. */
export async function writeRader(tx: Databas, tabell: string, rader: readonly string[]): Promise<void> {
  const table = sql.table(tabell);
  await sql`
    insert into ${table} overriding system value
    select * from json_populate_recordset(null::${table}, ${`[${rader.join(',')}]`}::json)
  `.execute(tx);
}

/** The log goes on from the number that it had come to. */
export async function resetLoggnummer(tx: Databas): Promise<void> {
  await sql`
    select setval(pg_get_serial_sequence('logg', 'nummer'), greatest(1, (select coalesce(max(nummer), 1) from logg)))
  `.execute(tx);
}

/** What nothing here can open any more: rounds that were under way are over, and no code leads to a box. */
export async function closeOmgangar(tx: Databas): Promise<void> {
  await tx.updateTable('omgang').set({lage: 'stangd', privat_nyckel: null}).where('lage', '<>', 'stangd').execute();
  await tx.updateTable('urna').set({kod_mac: null, kod_dold: null}).execute();
}
