import {randomUUID} from 'node:crypto';
import {Client} from 'pg';
import {afterAll, beforeAll, describe, inject} from 'vitest';
import type {Databas} from '../db/databas.js';
import {type OppenDatabas, openDatabas} from '../node/open-databas.js';

/** A database that is there when a test runs. */
export interface Testdatabas {
  readonly namn: 'PGlite' | 'PostgreSQL';
  readonly db: Databas;
  /** Another way into the same database, as a second process has; undefined where there can be only one. */
  readonly url: string | undefined;
}

/** Runs the same tests on PGlite and on a real PostgreSQL, each in a database of its own. */
export function eachDatabas(define: (databas: () => Testdatabas) => void): void {
  describe.each(['PGlite', 'PostgreSQL'] as const)('on %s', (namn) => {
    let oppen: OppenDatabas;
    let url: string | undefined;

    beforeAll(async () => {
      url = namn === 'PostgreSQL' ? await createPostgresDatabas() : undefined;
      oppen = await openDatabas(url === undefined ? {minne: true} : {url});
    }, 60_000);

    afterAll(() => oppen.close());

    define(() => ({namn, db: oppen.db, url}));
  });
}

/** A new, empty database in the PostgreSQL of the tests; its address. */
export async function createPostgresDatabas(): Promise<string> {
  const server = inject('postgres');
  const namn = `ska_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({connectionString: `${server}/postgres`});
  await client.connect();
  await client.query(`create database ${namn}`);
  await client.end();
  return `${server}/${namn}`;
}
