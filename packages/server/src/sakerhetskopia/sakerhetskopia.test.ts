import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync, gzipSync} from 'node:zlib';
import {datum} from '@vetlanda/ska-core/kalender';
import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Databas} from '../db/databas.js';
import {importKommun} from '../db/kommunfil-skriv.js';
import {tableOf} from '../db/tld/omgangar.js';
import {createExempelkommun} from '../exempel/create-exempelkommun.js';
import {createHemlighet} from '../inloggning/hemlighet.js';
import {type Databasplats, type OppenDatabas, openDatabas} from '../node/open-databas.js';
import {restoreSakerhetskopia, saveSakerhetskopia} from '../node/sakerhetskopia.js';
import {createPostgresDatabas, eachDatabas} from '../test/each-databas.js';
import {UTAN_NYCKLAR} from '../test/kommunfiler.js';
import {KOPIERADE, UTELAMNADE} from './tabeller.js';
import {describeKopiaAvvikelse} from './text.sv.js';

const hemlighet = createHemlighet('exempel-hemlighet-for-proven-0123456789');
const annan = createHemlighet('en-helt-annan-hemlighet-9876543210-exempel');
const kommun = createExempelkommun(datum('2026-11-24'));

let folder: string;
let antal = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ska-test-'));
});
afterAll(() => rm(folder, {recursive: true}));
const newFile = () => join(folder, `kopia-${++antal}.gz`);

/** Two huvudmän with a round that is open, one answer in it, and one that has closed. */
async function fill(db: Databas): Promise<void> {
  for (const [huvudman, prefix] of [
    ['ett', 'ett'],
    ['tva', 'tva'],
  ] as const) {
    const omgangar = kommun.omgangar.map((omgang) => ({...omgang, id: `${prefix}${omgang.id}`}));
    await importKommun(db, huvudman, {...kommun, omgangar}, UTAN_NYCKLAR);
    const oppen = `${prefix}exempeltld2704`;
    await sql`create table ${tableOf(oppen)} partition of oppen_rakning for values in (${sql.lit(oppen)})`.execute(db);
    await db
      .updateTable('omgang')
      .set({lage: 'oppen'})
      .where('huvudman', '=', huvudman)
      .where('omgang', '=', oppen)
      .execute();
    for (const omgang of [oppen, `${prefix}exempeltld2510`]) {
      const urna = {huvudman, omgang, urna: 'urna-1'};
      await db
        .insertInto('urna')
        .values({...urna, enhet: 'exempelskolan', grupp: '', lage: 'oppen', kod_mac: `mac-${omgang}`, kod_dold: 'dold'})
        .execute();
      await db
        .insertInto(omgang === oppen ? 'oppen_rakning' : 'rakning')
        .values({...urna, dimension: 'trygghet', monster: 3_486_784_400, antal: 1})
        .execute();
    }
    await db.insertInto('kvitto').values({huvudman, omgang: oppen, mac: 'kvitto-mac'}).execute();
    await db
      .insertInto('tilldelning')
      .values({huvudman, person: 'person-\u2028-7', roll: 'rektor', enhet: 'exempelskolan'})
      .execute();
    await db
      .insertInto('logg')
      .values({huvudman, person: 'p', roll: 'rektor', handelse: 'h', enhet: 'e', foremal: 'f'})
      .execute();
    await db
      .insertInto('session')
      .values({
        huvudman,
        nyckel: 'sessionsnyckel',
        person: 'p',
        roller: '[]',
        id_token: 'hemlig-token',
        gar_ut: '2030-01-01T00:00:00Z',
      })
      .execute();
  }
}

/** Every row of every table that is copied, as the database writes it. */
async function rowsOf(db: Databas): Promise<Record<string, readonly string[]>> {
  const all: Record<string, readonly string[]> = {};
  for (const tabell of KOPIERADE) {
    const {rows} = await sql<{
      rad: string;
    }>`select row_to_json(t)::text as rad from ${sql.table(tabell)} t order by t`.execute(db);
    all[tabell] = rows.map(({rad}) => rad).sort();
  }
  return all;
}

const places: Record<'PGlite' | 'PostgreSQL', () => Promise<Databasplats>> = {
  PGlite: () => Promise.resolve({mapp: join(folder, `databas-${++antal}`)}),
  PostgreSQL: async () => ({url: await createPostgresDatabas()}),
};

async function within<T>(plats: Databasplats, use: (db: Databas) => Promise<T>): Promise<T> {
  const oppen: OppenDatabas = await openDatabas(plats, {somDenAr: true});
  try {
    return await use(oppen.db);
  } finally {
    await oppen.close();
  }
}

eachDatabas((databas) => {
  let fil: string;
  let before: Record<string, readonly string[]>;

  beforeAll(async () => {
    const {db} = databas();
    await fill(db);
    before = await rowsOf(db);
    fil = newFile();
    await saveSakerhetskopia(db, fil, {hemlighet});
  });

  describe('a backup', () => {
    test.each(['PGlite', 'PostgreSQL'] as const)('is restored on %s, every row as it was', async (till) => {
      await within(await places[till](), async (db) => {
        const told: string[] = [];
        const result = await restoreSakerhetskopia(db, fil, {hemlighet, tell: (tabell) => told.push(tabell)});
        expect(result).toEqual({ok: true, value: Object.values(before).flat().length});
        expect(await rowsOf(db)).toEqual(before);
        expect(told).toContain('dokumentversion');
        // The log goes on after the last number, and the open round can be counted in.
        await db
          .insertInto('logg')
          .values({huvudman: 'ett', person: 'p', roll: 'rektor', handelse: 'ny', enhet: 'e', foremal: 'f'})
          .execute();
        const counted = {huvudman: 'ett', omgang: 'ettexempeltld2704', urna: 'urna-1', dimension: 'larande'};
        await db
          .insertInto('oppen_rakning')
          .values({...counted, monster: 1, antal: 1})
          .execute();
      });
    });

    test('is for its owner alone, and is never written over', async () => {
      expect((await stat(fil)).mode & 0o077).toBe(0);
      await expect(saveSakerhetskopia(databas().db, fil, {hemlighet})).rejects.toMatchObject({code: 'EEXIST'});
    });

    test('tells a thief no count, no slip, no receipt and no sign-in', async () => {
      const text = gunzipSync(await readFile(fil)).toString();
      expect(text).toContain('"t":"dokumentversion"');
      for (const secret of ['3486784400', 'kvitto-mac', 'sessionsnyckel', 'hemlig-token', 'exempel-hemlighet']) {
        expect(text).not.toContain(secret);
      }
    });

    test('of an open round is as long when one more has answered as before', async () => {
      const {db} = databas();
      const sealed = (text: Buffer) =>
        gunzipSync(text)
          .toString()
          .split('\n')
          .filter((line) => line.startsWith('{"t":"oppen_rakning"'))
          .map(({length}) => length);
      const again = newFile();
      const row = {huvudman: 'ett', omgang: 'ettexempeltld2704', urna: 'urna-1', dimension: 'larande', monster: 7};
      await db
        .insertInto('oppen_rakning')
        .values({...row, antal: 1})
        .execute();
      await saveSakerhetskopia(db, again, {hemlighet});
      await db.deleteFrom('oppen_rakning').where('huvudman', '=', 'ett').where('monster', '=', '7').execute();
      expect(sealed(await readFile(again))).toEqual(sealed(await readFile(fil)));
    });

    test('holds every table, or says why not', async () => {
      const {rows} = await sql<{namn: string}>`
        select c.relname as namn from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
      `.execute(databas().db);
      const own = rows.map(({namn}) => namn).filter((namn) => !namn.startsWith('kysely_'));
      expect(own.sort()).toEqual([...KOPIERADE, ...UTELAMNADE].sort());
    });
  });
});

describe('what can go wrong', () => {
  let full: OppenDatabas;
  let tom: OppenDatabas;
  let fil: string;
  let before: Record<string, readonly string[]>;

  beforeAll(async () => {
    full = await openDatabas({minne: true});
    tom = await openDatabas({url: await createPostgresDatabas()});
    await fill(full.db);
    before = await rowsOf(full.db);
    fil = newFile();
    await saveSakerhetskopia(full.db, fil, {hemlighet});
  });

  afterAll(() => Promise.all([full.close(), tom.close()]));

  describe('a backup is refused, and nothing of it is written,', () => {
    const lines = async () =>
      gunzipSync(await readFile(fil))
        .toString()
        .trimEnd()
        .split('\n');
    const packed = async (all: readonly string[]) => {
      const spoiled = newFile();
      await writeFile(spoiled, gzipSync(`${all.join('\n')}\n`));
      return spoiled;
    };
    /** One database for all: it is as empty after each of them as before the first. */
    const refused = async (spoiled: string, val: {hemlighet?: typeof hemlighet} = {}) => {
      const result = await restoreSakerhetskopia(tom.db, spoiled, {hemlighet, ...val});
      if (result.ok) return 'restored';
      expect(describeKopiaAvvikelse(result.errors[0])).toMatch(/[.]$/);
      expect(Object.values(await rowsOf(tom.db)).flat()).toEqual([]);
      return result.errors[0].kod;
    };

    test('when its bytes or its lines end too early', async () => {
      const bytes = await readFile(fil);
      const half = newFile();
      await writeFile(half, bytes.subarray(0, bytes.length / 2));
      expect(await refused(half)).toBe('kopia/avbruten');
      expect(await refused(await packed((await lines()).slice(0, -1)))).toBe('kopia/avbruten');
      expect(await refused(await packed((await lines()).slice(0, 30)))).toBe('kopia/avbruten');
    });

    test('when a row has been changed, taken away, added or moved to another table', async () => {
      const all = await lines();
      const i = all.findIndex((line) => line.startsWith('{"t":"tilldelning"'));
      const changed = all[i]!.replace('"rektor"', '"administrator"');
      expect(await refused(await packed(all.with(i, changed)))).toBe('kopia/andrad');
      expect(await refused(await packed(all.toSpliced(i, 1)))).toBe('kopia/andrad');
      expect(await refused(await packed(all.toSpliced(i, 0, all[i]!)))).toBe('kopia/andrad');
      expect(await refused(await packed(all.with(i, all[i]!.replace('tilldelning', 'session'))))).toBe('kopia/andrad');
      expect(await refused(await packed(all.with(i, '{"t":"x; drop table huvudman","r":{}}')))).toBe('kopia/andrad');
      const byte = Buffer.from(await readFile(fil));
      byte[Math.floor(byte.length / 2)]! ^= 1;
      const flipped = newFile();
      await writeFile(flipped, byte);
      expect(await refused(flipped)).toMatch(/^kopia\/(andrad|fel-format)$/);
    });

    test('when it was made with another secret, or somebody without it has made new sums', async () => {
      expect(await refused(fil, {hemlighet: annan})).toBe('kopia/annan-hemlighet');
      const all = await lines();
      const slut = JSON.parse(all.at(-1)!) as {mac: string};
      expect(await refused(await packed(all.with(-1, JSON.stringify({...slut, mac: '0'.repeat(64)}))))).toBe(
        'kopia/annan-hemlighet',
      );
    });

    test('when it is of a newer program, or no backup at all', async () => {
      const all = await lines();
      const head = JSON.parse(all[0]!) as object;
      const of = (more: object) => packed(all.with(0, JSON.stringify({...head, ...more})));
      expect(await refused(await of({migrering: '9999-framtiden'}))).toBe('kopia/nyare');
      expect(await refused(await of({schemaVersion: 2}))).toBe('kopia/nyare');
      expect(await refused(await of({format: 'ska-kommun'}))).toBe('kopia/fel-format');
      const text = newFile();
      await writeFile(text, 'hej');
      expect(await refused(text)).toBe('kopia/fel-format');
    });

    test('when the database is not empty', async () => {
      const result = await restoreSakerhetskopia(full.db, fil, {hemlighet});
      expect(!result.ok && result.errors[0].kod).toBe('kopia/inte-tom');
      expect(await rowsOf(full.db)).toEqual(before);
    });
  });

  test('of a database without tables no backup is made', async () => {
    await within({url: await createPostgresDatabas()}, async (db) => {
      await expect(saveSakerhetskopia(db, newFile(), {hemlighet})).rejects.toMatchObject({
        avvikelse: {kod: 'kopia/inget-att-kopiera'},
      });
    });
  });

  test('a backup whose secret is lost is restored without counts, and its rounds are over', async () => {
    await within({minne: true}, async (db) => {
      const result = await restoreSakerhetskopia(db, fil, {hemlighet: annan, utanRakningar: true});
      expect(result.ok).toBe(true);
      const rows = await rowsOf(db);
      for (const tabell of ['rakning', 'oppen_rakning', 'kvitto', 'engangskod']) expect(rows[tabell]).toEqual([]);
      expect(rows.dokumentversion).toEqual(before.dokumentversion);
      expect(rows.utgava).toEqual(before.utgava);
      const lagen = await db.selectFrom('omgang').select('lage').distinct().execute();
      expect(lagen).toEqual([{lage: 'stangd'}]);
    });
  });
});
