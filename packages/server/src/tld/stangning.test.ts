import {datum} from '@vetlanda/ska-core/kalender';
import {type Enkat, exempelenkatGrundskola, parseUtgava, type Utgava} from '@vetlanda/ska-core/tld';
import type {Hono} from 'hono';
import {sql} from 'kysely';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Serverdel} from '../dependencies.js';
import {eachDatabas} from '../test/each-databas.js';
import {
  createSvarspost,
  createTestomgang,
  createTesturna,
  readFormular,
  send,
  svarOf,
  type Testurna,
} from '../test/testomgang.js';
import {createTestapp, createTestdel, createTestkommun, IDAG, signIn} from '../test/testserver.js';
import {syncOmgangar} from './sync-omgangar.js';

const enkat = exempelenkatGrundskola;

eachDatabas((databas) => {
  const answer = async (app: Hono, {kod}: Testurna, antal: number, from = 1) => {
    const formular = await readFormular(app, kod);
    const poster = await Promise.all(
      Array.from({length: antal}, (_, i) => createSvarspost(formular, svarOf(enkat, from + (i % 3)))),
    );
    for (const body of poster) {
      const response = await send(app, 'POST', '/api/t/svar', {body});
      if (response.status !== 200) throw new Error(`Not counted: ${response.status}`);
    }
    return poster;
  };

  const get = async <T>(app: Hono, vag: string, cookie: string): Promise<T> => {
    const response = await send(app, 'GET', vag, {cookie});
    if (response.status !== 200) throw new Error(`${vag}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };

  const tablesOf = async () => {
    const {rows} = await sql<{namn: string}>`
      select relname as namn from pg_class where relname like 'oppen\\_rakning\\_%' and relkind = 'r'
    `.execute(databas().db);
    return rows.map(({namn}) => namn);
  };

  describe('a round that closes', () => {
    const HUVUDMAN = 'stangning';
    let app: Hono;
    let omgang: string;
    let poster: readonly object[];
    let kod: string;

    beforeAll(async () => {
      await createTestkommun(databas().db, HUVUDMAN);
      app = createTestapp(databas().db, HUVUDMAN);
      omgang = await createTestomgang(app);
      const a = await createTesturna(app, omgang, {grupp: '4A', inbjudna: 15});
      kod = a.kod;
      poster = await answer(app, a, 12);
      await answer(app, await createTesturna(app, omgang, {grupp: '4B', inbjudna: 14}), 11);
      await answer(app, await createTesturna(app, omgang, {enhet: 'grannskolan', inbjudna: 30}), 25);
    });

    test('has released nothing before it closes', async () => {
      const namnd = await signIn(app, 'namnd', 'kommunen');
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      expect(await get(app, '/api/utgavor/namnd', namnd)).toEqual({utgavor: []});
      expect(await get(app, '/api/enheter/exempelskolan/utgavor', rektor)).toEqual({utgavor: []});
      expect((await send(app, 'GET', '/api/utgavor/namnd/1', {cookie: namnd})).status).toBe(404);
      expect(await tablesOf()).toContain(`oppen_rakning_${omgang}`);
    });

    test('is closed by an administrator and nobody else, and gives one numbered release to each audience', async () => {
      const vag = `/api/omgangar/${omgang}/stang`;
      for (const roll of ['rektor', 'huvudman', 'skolchef', 'namnd', 'medarbetare'] as const) {
        const cookie = await signIn(app, roll, 'kommunen');
        expect((await send(app, 'POST', vag, {cookie})).status).toBe(403);
      }
      const admin = await signIn(app, 'administrator', 'kommunen');
      const response = await send(app, 'POST', vag, {cookie: admin});
      expect(await response.json()).toMatchObject({omgang, lage: 'stangd', stanger: IDAG});
      const kept = await databas().db.selectFrom('utgava').selectAll().where('huvudman', '=', HUVUDMAN).execute();
      expect(kept.map(({publik, nummer}) => [publik, nummer]).sort()).toEqual([
        ['huvudman', 1],
        ['namnd', 1],
        ['rektor', 1],
      ]);
      for (const {innehall} of kept) expect(parseUtgava(JSON.parse(innehall)).ok).toBe(true);
    });

    test('leaves its totals, and neither its table, its key nor its buckets', async () => {
      const {db} = databas();
      const rader = await db.selectFrom('rakning').selectAll().where('omgang', '=', omgang).execute();
      const trygghet = rader.filter(({dimension}) => dimension === 'trygghet');
      expect(trygghet.reduce((sum, {antal}) => sum + antal, 0)).toBe(12 + 11 + 25);
      expect(await tablesOf()).not.toContain(`oppen_rakning_${omgang}`);
      const rad = await db.selectFrom('omgang').selectAll().where('omgang', '=', omgang).executeTakeFirstOrThrow();
      expect([rad.lage, rad.privat_nyckel]).toEqual(['stangd', null]);
      const hinkar = await db.selectFrom('hink').select('hink').where('huvudman', '=', HUVUDMAN).execute();
      expect(hinkar.filter(({hink}) => hink.startsWith('urna'))).toEqual([]);
    });

    test('takes no new answer, and knows again one that it has counted', async () => {
      const [counted] = poster;
      expect(await (await send(app, 'POST', '/api/t/svar', {body: counted})).json()).toEqual({redan: true});
      const changed = {...counted, innehall: (poster[1] as {innehall: string}).innehall.replace(/^./, 'C')};
      const late = await send(app, 'POST', '/api/t/svar', {body: changed});
      expect([late.status, ((await late.json()) as {type: string}).type]).toEqual([410, '/problem/stangd']);
      expect((await send(app, 'POST', '/api/t/formular', {body: {kod}})).status).toBe(410);
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      const vag = `/api/enheter/exempelskolan/omgangar/${omgang}/urnor`;
      expect((await send(app, 'POST', vag, {cookie: rektor, body: {grupp: 'sen'}})).status).toBe(410);
      const alla = await (await send(app, 'GET', '/api/enheter/exempelskolan/omgangar', {cookie: rektor})).text();
      expect(alla).not.toContain('svarMinst');
    });

    test('is read by each audience, and by a rektor as what concerns the unit', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      const huvudman = await signIn(app, 'huvudman', 'kommunen');
      const namnd = await signIn(app, 'namnd', 'kommunen');
      const egen = await get<{utgavor: Utgava[]}>(app, '/api/enheter/exempelskolan/utgavor', rektor);
      expect(egen.utgavor[0]?.poster.map(({id}) => id).sort()).toEqual(
        ['exempelskolan', 'exempelskolan/4A', 'exempelskolan/4B', 'kommunen', 'sodra'].sort(),
      );
      expect(egen.utgavor[0]?.poster.find(({id}) => id === 'exempelskolan')).toMatchObject({
        antal: {fran: 23, till: 23},
        inbjudna: 29,
      });
      const alla = await get<{utgavor: Utgava[]}>(app, '/api/utgavor/huvudman', huvudman);
      expect(alla.utgavor[0]?.poster.map(({id}) => id)).toContain('grannskolan');
      expect(alla.utgavor[0]?.poster.map(({slag}) => slag)).not.toContain('grupp');
      const text = await send(app, 'GET', '/api/utgavor/namnd/1', {cookie: namnd});
      expect(text.headers.get('ETag')).toMatch(/^"[0-9a-f]{64}"$/);
      expect(((await text.json()) as Utgava).publik).toBe('namnd');
      for (const [cookie, vag] of [
        [rektor, '/api/utgavor/huvudman'],
        [namnd, '/api/utgavor/huvudman'],
        [namnd, '/api/enheter/exempelskolan/utgavor'],
        [rektor, '/api/enheter/grannskolan/utgavor'],
        [huvudman, '/api/enheter/exempelskolan/utgavor'],
      ] as const) {
        expect((await send(app, 'GET', vag, {cookie})).status).toBe(403);
      }
    });

    test('is followed by the next number, and the list goes on from there', async () => {
      const andra = await createTestomgang(app, {namn: 'TLD december 2026 (exempel)'});
      await answer(app, await createTesturna(app, andra), 6);
      const admin = await signIn(app, 'administrator', 'kommunen');
      await send(app, 'POST', `/api/omgangar/${andra}/stang`, {cookie: admin});
      const huvudman = await signIn(app, 'huvudman', 'kommunen');
      type Sida = {utgavor: Utgava[]; nasta?: string};
      const forsta = await get<Sida>(app, '/api/utgavor/huvudman?antal=1', huvudman);
      expect([forsta.utgavor.map(({nummer}) => nummer), forsta.nasta]).toEqual([[2], '?fore=2']);
      const nasta = await get<Sida>(app, `/api/utgavor/huvudman${forsta.nasta}`, huvudman);
      expect([nasta.utgavor.map(({nummer}) => nummer), nasta.nasta]).toEqual([[1], undefined]);
    });

    test('is not shown if somebody has changed what was released', async () => {
      const {db} = databas();
      const before = await db
        .selectFrom('utgava')
        .select('innehall')
        .where('omgang', '=', omgang)
        .where('publik', '=', 'namnd')
        .executeTakeFirstOrThrow();
      const write = (innehall: string) =>
        db.updateTable('utgava').set({innehall}).where('omgang', '=', omgang).where('publik', '=', 'namnd').execute();
      await write(before.innehall.replace('"nummer": 1', '"nummer":  1'));
      const namnd = await signIn(app, 'namnd', 'kommunen');
      expect((await send(app, 'GET', '/api/utgavor/namnd', {cookie: namnd})).status).toBe(500);
      await write(before.innehall);
    });
  });

  describe('by the day', () => {
    const HUVUDMAN = 'dagar';
    let app: Hono;
    let del: Serverdel;
    const lageOf = async (omgang: string) =>
      (await databas().db.selectFrom('omgang').select('lage').where('omgang', '=', omgang).executeTakeFirst())?.lage;

    beforeAll(async () => {
      await createTestkommun(databas().db, HUVUDMAN);
      app = createTestapp(databas().db, HUVUDMAN);
      del = createTestdel(databas().db, HUVUDMAN);
    });

    test('a round opens and closes, once, whoever calls and however many at once', async () => {
      const omgang = await createTestomgang(app, {oppnar: '2026-11-25', stanger: '2026-11-26'});
      expect(await lageOf(omgang)).toBe('planerad');
      const oppnade = await Promise.all(Array.from({length: 4}, () => syncOmgangar(del, datum('2026-11-25'))));
      expect(oppnade.flatMap((one) => one.oppnade)).toEqual([omgang]);
      expect(oppnade.flatMap((one) => one.fel)).toEqual([]);
      const idag = createTestapp(databas().db, HUVUDMAN, {today: () => datum('2026-11-26')});
      await answer(idag, await createTesturna(idag, omgang), 7);
      expect(await lageOf(omgang)).toBe('oppen');
      const stangda = await Promise.all(Array.from({length: 4}, () => syncOmgangar(del, datum('2026-11-27'))));
      expect(stangda.flatMap((one) => one.stangda)).toEqual([omgang]);
      expect(stangda.flatMap((one) => one.fel)).toEqual([]);
      expect(await lageOf(omgang)).toBe('stangd');
      const kept = await databas().db.selectFrom('utgava').selectAll().where('omgang', '=', omgang).execute();
      expect(kept.map(({datum: dag}) => dag)).toEqual(Array(3).fill('2026-11-27'));
    });

    test('a closing that was broken off is finished', async () => {
      const omgang = await createTestomgang(app);
      await answer(app, await createTesturna(app, omgang), 6);
      await databas().db.updateTable('omgang').set({lage: 'stangs'}).where('omgang', '=', omgang).execute();
      expect((await syncOmgangar(del, IDAG)).stangda).toEqual([omgang]);
      expect(await lageOf(omgang)).toBe('stangd');
    });

    test('a round that never opened is put away without a release', async () => {
      const omgang = await createTestomgang(app, {oppnar: '2026-11-25', stanger: '2026-11-25'});
      const synkning = await syncOmgangar(del, datum('2026-12-01'));
      expect(synkning.fel).toEqual([]);
      expect(await lageOf(omgang)).toBe('stangd');
      const kept = await databas().db.selectFrom('utgava').selectAll().where('omgang', '=', omgang).execute();
      expect(kept).toEqual([]);
    });

    test('one round that cannot be released stops no other', async () => {
      const trasig = await createTestomgang(app, {namn: 'A'});
      const hel = await createTestomgang(app, {namn: 'B'});
      await databas().db.updateTable('omgang').set({enkat: '{}'}).where('omgang', '=', trasig).execute();
      const synkning = await syncOmgangar(del, datum('2026-12-01'));
      expect([synkning.stangda, synkning.fel.map(({omgang}) => omgang)]).toEqual([[hel], [trasig]]);
      expect(await tablesOf()).toContain(`oppen_rakning_${trasig}`);
      await databas()
        .db.updateTable('omgang')
        .set({enkat: JSON.stringify(enkat)})
        .where('omgang', '=', trasig)
        .execute();
      expect((await syncOmgangar(del, datum('2026-12-01'))).stangda).toEqual([trasig]);
    });

    test('receipts, slips and codes are forgotten two weeks after the end', async () => {
      const {db} = databas();
      const omgang = await createTestomgang(app);
      const urna = await createTesturna(app, omgang);
      await answer(app, urna, 5);
      await syncOmgangar(del, datum('2026-12-01'));
      const keptOf = async () => [
        (await db.selectFrom('kvitto').selectAll().where('omgang', '=', omgang).execute()).length,
        (await db.selectFrom('urna').select('kod_mac').where('omgang', '=', omgang).execute())[0]?.kod_mac !== null,
      ];
      await syncOmgangar(del, datum('2026-12-14'));
      expect(await keptOf()).toEqual([10, true]);
      await syncOmgangar(del, datum('2026-12-15'));
      expect(await keptOf()).toEqual([0, false]);
      expect((await send(app, 'POST', '/api/t/formular', {body: {kod: urna.kod}})).status).toBe(404);
    });
  });

  test('What was answered in a void box is in no total', async () => {
    await createTestkommun(databas().db, 'ogiltig');
    const app = createTestapp(databas().db, 'ogiltig');
    const omgang = await createTestomgang(app);
    const gammal = await createTesturna(app, omgang);
    await answer(app, gammal, 9);
    const rektor = await signIn(app, 'rektor', 'exempelskolan');
    const vag = `/api/enheter/exempelskolan/omgangar/${omgang}/urnor/${gammal.urna}/ogiltig`;
    const ny = (await (await send(app, 'POST', vag, {cookie: rektor})).json()) as Testurna;
    await answer(app, ny, 6);
    const admin = await signIn(app, 'administrator', 'kommunen');
    await send(app, 'POST', `/api/omgangar/${omgang}/stang`, {cookie: admin});
    const {rows} = await sql<{urna: string; antal: number}>`
      select urna, sum(antal)::int as antal from rakning where omgang = ${omgang} and dimension = 'larande' group by urna
    `.execute(databas().db);
    expect(rows).toEqual([{urna: ny.urna, antal: 6}]);
  });

  test('Neither time, order nor anything of one child is in any table', async () => {
    const HUVUDMAN = 'spar';
    const {db} = databas();
    await createTestkommun(db, HUVUDMAN);
    const app = createTestapp(db, HUVUDMAN);
    const omgang = await createTestomgang(app);
    const urna = await createTesturna(app, omgang);
    const post = (await createSvarspost(
      await readFormular(app, urna.kod),
      svarOf(enkat, 2),
      'AAAAAAAAAAAAAAAAAAAAAA',
    )) as {
      innehall: string;
    };
    const dump = async () => {
      const tabeller = await sql<{namn: string}>`
        select table_name as namn from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('session', 'hink')
        order by table_name
      `.execute(db);
      const rader: Record<string, readonly object[]> = {};
      for (const {namn} of tabeller.rows) {
        rader[namn] = (await sql<object>`select * from ${sql.table(namn)}`.execute(db)).rows;
      }
      return rader;
    };
    const before = await dump();
    await send(app, 'POST', '/api/t/svar', {body: post});
    const after = await dump();
    const changed = Object.keys(after).filter((namn) => JSON.stringify(after[namn]) !== JSON.stringify(before[namn]));
    expect(changed).toEqual(['kvitto', 'oppen_rakning', `oppen_rakning_${omgang}`].sort());
    expect(after.kvitto?.map((rad) => Object.keys(rad))).toContainEqual(['huvudman', 'omgang', 'mac']);
    expect(after.oppen_rakning?.map((rad) => Object.keys(rad))).toContainEqual([
      'huvudman',
      'omgang',
      'urna',
      'dimension',
      'monster',
      'antal',
    ]);
    const text = JSON.stringify(after);
    for (const hemligt of ['AAAAAAAAAAAAAAAAAAAAAA', post.innehall, urna.kod]) expect(text).not.toContain(hemligt);
    const {rows} = await sql<{persistence: string}>`
      select relpersistence as persistence from pg_class where relname = 'hink'
    `.execute(db);
    expect(rows).toEqual([{persistence: 'u'}]);
  });

  describe('a round that could never be released', () => {
    const HUVUDMAN = 'skapa';
    let app: Hono;
    let admin: string;

    beforeAll(async () => {
      await createTestkommun(databas().db, HUVUDMAN);
      app = createTestapp(databas().db, HUVUDMAN);
      admin = await signIn(app, 'administrator', 'kommunen');
    });

    const bas = {namn: 'TLD', lasar: '2026/2027', enkat, oppnar: '2026-11-24', stanger: '2026-11-30'};
    const trosklar = {
      rektor: {index: 5, detalj: 10, full: 20, finast: 'grupp'},
      huvudman: {index: 5, detalj: 10, full: 20, finast: 'enhet'},
      namnd: {index: 5, detalj: 10, full: 20, finast: 'enhet'},
    };
    test.each([
      ['without a name', {namn: ' '}],
      ['of no school year', {lasar: 'hösten'}],
      ['that closes before it opens', {stanger: '2026-11-23'}],
      ['that is over', {oppnar: '2026-10-01', stanger: '2026-10-02'}],
      ['of no day', {oppnar: '2026-02-30'}],
      ['with a threshold of four', {trosklar: {...trosklar, rektor: {...trosklar.rektor, index: 4}}}],
      ['with thresholds for two', {trosklar: {rektor: trosklar.rektor, huvudman: trosklar.huvudman}}],
      ['with something else', {hemligt: true}],
      ['without questions', {enkat: {...enkat, fragor: []} satisfies Enkat}],
      ['with questions of nothing', {enkat: 'frågor'}],
      ['by an activity that is not there', {oppnar: undefined, aktivitet: 'finns-inte'}],
    ])('%s is not made', async (_, mer) => {
      const response = await send(app, 'POST', '/api/omgangar', {body: {...bas, ...mer}, cookie: admin});
      expect([response.status, response.headers.get('Content-Type')]).toEqual([
        422,
        'application/problem+json; charset=utf-8',
      ]);
      expect(await databas().db.selectFrom('omgang').selectAll().where('huvudman', '=', HUVUDMAN).execute()).toEqual(
        [],
      );
    });

    test('for it asks real children example questions is not made', async () => {
      const {db} = databas();
      await createTestkommun(db, 'riktig');
      await db.updateTable('huvudman').set({exempel: false}).where('huvudman', '=', 'riktig').execute();
      const riktig = createTestapp(db, 'riktig');
      const cookie = await signIn(riktig, 'administrator', 'kommunen');
      const response = await send(riktig, 'POST', '/api/omgangar', {body: bas, cookie});
      expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('enkat/exempel')]);
    });

    test('is made by an administrator alone, with the days of the wheel where none are given', async () => {
      const {namn, lasar} = bas;
      const body = {namn, lasar, enkat, aktivitet: 'tld-april', trosklar};
      for (const roll of ['rektor', 'huvudman', 'skolchef', 'namnd', 'medarbetare'] as const) {
        const cookie = await signIn(app, roll, 'kommunen');
        expect((await send(app, 'POST', '/api/omgangar', {body, cookie})).status).toBe(403);
      }
      const response = await send(app, 'POST', '/api/omgangar', {body, cookie: admin});
      const made = (await response.json()) as {omgang: string; oppnar: string; stanger: string};
      expect([response.status, response.headers.get('Location')]).toEqual([201, `/api/omgangar/${made.omgang}`]);
      expect(made).toMatchObject({oppnar: '2027-04-01', stanger: '2027-04-30', lage: 'planerad'});
    });
  });
});
