import {sql} from 'kysely';
import type {Databas} from '../databas.js';

/** A token bucket: how much it holds, and how much runs in. */
export interface Hinkmatt {
  readonly rymmer: number;
  /** Tokens a second. */
  readonly perSekund: number;
}

/**
 * What a bucket holds now. By the database's clock, which all processes share; a clock that is set back costs nothing but
 * the wait.
 */
export function kvarOf({rymmer, perSekund}: Hinkmatt) {
  return sql<number>`least(
    ${rymmer}::float8,
    hink.kvar + greatest(0, extract(epoch from clock_timestamp() - hink.nar)::float8) * ${perSekund}::float8
  )`;
}

/** Takes a token out of a bucket that need not be there yet; false where it is empty. */
export async function takePolett(db: Databas, huvudman: string, hink: string, matt: Hinkmatt): Promise<boolean> {
  const {rows} = await sql`
    insert into hink (huvudman, hink, kvar, nar)
    values (${huvudman}, ${hink}, ${matt.rymmer - 1}::float8, clock_timestamp())
    on conflict (huvudman, hink) do update set kvar = ${kvarOf(matt)} - 1, nar = clock_timestamp()
    where ${kvarOf(matt)} >= 1
    returning 1
  `.execute(db);
  return rows.length === 1;
}

/** Puts a token back. */
export async function returnPolett(db: Databas, huvudman: string, hink: string, {rymmer}: Hinkmatt): Promise<void> {
  await db
    .updateTable('hink')
    .set({kvar: sql<number>`least(${rymmer}::float8, kvar + 1)`})
    .where('huvudman', '=', huvudman)
    .where('hink', '=', hink)
    .execute();
}

/** How long it takes until there is a token. Whole seconds, at least one. */
export async function vantetidOf(db: Databas, huvudman: string, hink: string, matt: Hinkmatt): Promise<number> {
  const {rows} = await sql<{kvar: number}>`
    select ${kvarOf(matt)} as kvar from hink where huvudman = ${huvudman} and hink = ${hink}
  `.execute(db);
  const saknas = 1 - (rows[0]?.kvar ?? 1);
  return Math.max(1, Math.ceil(saknas / matt.perSekund));
}
