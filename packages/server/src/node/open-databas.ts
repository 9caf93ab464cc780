import {mkdir} from 'node:fs/promises';
import {PGlite} from '@electric-sql/pglite';
import {type Dialect, PGliteDialect, PostgresDialect} from 'kysely';
import {Pool, types} from 'pg';
import {createDatabas, type Databas, migrate} from '../db/databas.js';

/** Where the data lies: in a PostgreSQL, in a folder of this machine, or in memory for a test. */
export type Databasplats =
  | {readonly url: string; readonly anslutningar?: number}
  | {readonly mapp: string}
  | {readonly minne: true};

/** A database that is open and up to date. */
export interface OppenDatabas {
  readonly db: Databas;
  /** Waits for what is under way, and closes. Safe to call twice. */
  close(): Promise<void>;
}

/** PostgreSQL's numbers of the types that stay text: days, instants and big integers. */
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const BIGINT = 20;

/** At most this many connections of one process. PostgreSQL's own default allows a hundred in all. */
const ANSLUTNINGAR = 10;

/**
 * Opens the database and brings its tables up to date. Rejects with the database's own error where it cannot. With
 * `somDenAr` its tables are left as they are.
 */
export async function openDatabas(plats: Databasplats, val: {readonly somDenAr?: true} = {}): Promise<OppenDatabas> {
  const db = createDatabas(await dialectOf(plats));
  if (val.somDenAr === true) return {db, close: () => db.destroy()};
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {db, close: () => db.destroy()};
}

async function dialectOf(plats: Databasplats): Promise<Dialect> {
  if ('url' in plats) {
    const pool = new Pool({
      connectionString: plats.url,
      max: plats.anslutningar ?? ANSLUTNINGAR,
      options: '-c TimeZone=UTC -c DateStyle=ISO',
      types: {getTypeParser: (id: number) => parserOf(id) ?? types.getTypeParser(id)},
    });
    // A connection that the database drops while nobody uses it is replaced by the next question; without a listener it ends the process.
    pool.on('error', () => {});
    // Nor does one that is dropped between two questions of a transaction: the next question is told.
    pool.on('connect', (client) => client.on('error', () => {}));
    return new PostgresDialect({pool});
  }
  if ('mapp' in plats) await mkdir(plats.mapp, {recursive: true});
  const pglite = await PGlite.create({
    ...('mapp' in plats ? {dataDir: plats.mapp} : {}),
    parsers: Object.fromEntries([DATE, TIMESTAMPTZ, BIGINT].map((id) => [id, parserOf(id)])) as Record<
      number,
      (text: string) => string
    >,
  });
  await pglite.exec("set time zone 'UTC'; set datestyle to ISO");
  return new PGliteDialect({pglite});
}

function parserOf(id: number): ((text: string) => string) | undefined {
  if (id === TIMESTAMPTZ) return toIso;
  return id === DATE || id === BIGINT ? (text) => text : undefined;
}

/** `2026-11-24 10:20:30.5+00` as `2026-11-24T10:20:30.500Z`. */
function toIso(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')).toISOString();
}
