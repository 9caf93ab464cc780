import {PGlite} from '@electric-sql/pglite';
import {PGliteDialect, sql} from 'kysely';
import {Client} from 'pg';
import {describe, expect, inject, test} from 'vitest';
import {createDatabas} from '../db/databas.js';
import {openDatabas} from '../node/open-databas.js';
import {createPostgresDatabas, eachDatabas} from '../test/each-databas.js';
import {createTestapp} from '../test/testserver.js';

const codeOf = async (response: Response) =>
  ((await response.json()) as {avvikelser: {kod: string}[]}).avvikelser[0]?.kod;

eachDatabas((databas) => {
  describe('/redo', () => {
    test('says yes when the database answers and its tables are there', async () => {
      const response = await createTestapp(databas().db, 'redo').request('/redo');
      expect([response.status, await response.json()]).toEqual([200, {status: 'ok'}]);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    });

    test('says no while the server closes, and /halsa still says that it lives', async () => {
      const app = createTestapp(databas().db, 'redo', {closing: () => true});
      const response = await app.request('/redo');
      expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
      expect(await codeOf(response)).toBe('redo/stanger');
      expect((await app.request('/halsa')).status).toBe(200);
    });
  });
});

describe('/redo', () => {
  test('says no before the tables have been made', async () => {
    const db = createDatabas(new PGliteDialect({pglite: new PGlite()}));
    const response = await createTestapp(db, 'redo').request('/redo');
    expect([response.status, await codeOf(response)]).toEqual([503, 'redo/migrering']);
    await db.destroy();
  });

  test('says no when the tables are those of an older version, and yes to those of a newer', async () => {
    const {db, close} = await openDatabas({url: await createPostgresDatabas()});
    await sql`insert into kysely_migration values ('9999-kommande', '2030-01-01')`.execute(db);
    expect((await createTestapp(db, 'redo').request('/redo')).status).toBe(200);
    await sql`delete from kysely_migration where name like '0001%'`.execute(db);
    expect(await codeOf(await createTestapp(db, 'redo').request('/redo'))).toBe('redo/migrering');
    await close();
  });

  test('says no when the database has gone away', async () => {
    const url = await createPostgresDatabas();
    const {db, close} = await openDatabas({url});
    const app = createTestapp(db, 'redo');
    expect((await app.request('/redo')).status).toBe(200);
    const admin = new Client({connectionString: `${inject('postgres')}/postgres`});
    await admin.connect();
    await admin.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
    await admin.end();
    const response = await app.request('/redo');
    expect([response.status, await codeOf(response)]).toEqual([503, 'redo/databas']);
    await close();
  });
});
