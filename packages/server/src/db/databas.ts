import {type Dialect, Kysely} from 'kysely';
import {Migrator} from 'kysely/migration';
import {migreringar} from './migreringar/migreringar.js';
import type {Tabeller} from './tabeller.js';

/** The database: PGlite or PostgreSQL, the same SQL on both. */
export type Databas = Kysely<Tabeller>;

/** The database behind a dialect. Opens nothing until it is asked something. */
export function createDatabas(dialect: Dialect): Databas {
  return new Kysely<Tabeller>({dialect});
}

/**
 * Brings the tables up to date. Several processes may call it at once: one does the work, the others wait. Rejects with the
 * database's own error, and then nothing of the failed migration is left.
 */
export async function migrate(db: Databas): Promise<readonly string[]> {
  const {error, results = []} = await migratorOf(db).migrateToLatest();
  if (error !== undefined) throw error;
  return results.map(({migrationName}) => migrationName);
}

/** Brings an empty database to where a migration left it, and no further. The name is one of `migreringar`. */
export async function migrateTo(db: Databas, namn: string): Promise<void> {
  const {error} = await migratorOf(db).migrateTo(namn);
  if (error !== undefined) throw error;
}

/** The last migration that has been made; undefined in a database without tables. */
export async function lastMigration(db: Databas): Promise<string | undefined> {
  const made = (await migratorOf(db).getMigrations()).filter(({executedAt}) => executedAt !== undefined);
  return made.at(-1)?.name;
}

/** Are the tables as this version of the program wants them? Those of a newer one are too. */
export async function isMigrated(db: Databas): Promise<boolean> {
  const known = await migratorOf(db).getMigrations();
  return known.every(({executedAt}) => executedAt !== undefined);
}

function migratorOf(db: Databas): Migrator {
  return new Migrator({db, provider: {getMigrations: () => Promise.resolve({...migreringar})}});
}
