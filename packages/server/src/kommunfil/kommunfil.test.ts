import {datum} from '@vetlanda/ska-core/kalender';
import {createExempelutgavor, exempelenkatGrundskola, FORVALDA_TROSKLAR, serializeUtgava} from '@vetlanda/ska-core/tld';
import {exempelplan} from '@vetlanda/ska-core/utvecklingsplan';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Databas} from '../db/databas.js';
import {fillIfEmpty, importKommun} from '../db/kommunfil-skriv.js';
import {openDatabas} from '../node/open-databas.js';
import {createPostgresDatabas, eachDatabas} from '../test/each-databas.js';
import {arbitraryKommunfil, renameOmgangar, UTAN_NYCKLAR} from '../test/kommunfiler.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';
import {describeKommunfilAvvikelse} from './beskriv.js';
import {exportKommun} from './export-kommun.js';
import {hashOfUtgava} from './hash-of-utgava.js';
import {parseKommunfil} from './parse-kommunfil.js';
import type {Kommunfil} from './schema.js';

async function textOf(db: Databas, huvudman: string, enhet?: string): Promise<string> {
  const file = await exportKommun(db, huvudman, enhet === undefined ? {} : {enhet});
  let text = '';
  for await (const part of file!.text) text += part;
  return text;
}

function parsed(text: string): Kommunfil {
  const result = parseKommunfil(JSON.parse(text));
  if (!result.ok) throw new Error(result.errors.map(describeKommunfilAvvikelse).join('\n'));
  return result.value;
}

/** A small municipality to spoil. */
const liten: Kommunfil = {
  format: 'ska-kommun',
  schemaVersion: 1,
  huvudman: {namn: 'Exempelkommun', exempel: true},
  enheter: [
    {id: 'kommunen', namn: 'Exempelkommun', slag: 'kommun', perioder: [{fran: '2020-01-01' as never}]},
    {
      id: 'skolan',
      namn: 'Exempelskolan',
      slag: 'enhet',
      perioder: [{fran: '2020-01-01' as never, overordnad: 'kommunen', skolform: 'grundskola'}],
    },
  ],
  dokument: [
    {
      enhet: 'skolan',
      slag: 'utvecklingsplan',
      lasar: '2026/2027',
      versioner: [
        {
          roll: 'rektor',
          nar: '2026-09-01T08:00:00.000Z',
          innehall: JSON.stringify({...exempelplan, lasar: '2026/2027'}),
        },
      ],
      frysta: [],
    },
  ],
  dialogtider: [],
  omgangar: [],
};

/** The same with a round of the example, whose units the municipality has. */
const withUtgavor: Kommunfil = {
  ...liten,
  enheter: [
    liten.enheter[0]!,
    {...liten.enheter[1]!, id: 'exempelskolan'},
    {...liten.enheter[1]!, id: 'provskolan', namn: 'Provskolan (exempel)'},
  ],
  dokument: [{...liten.dokument[0]!, enhet: 'exempelskolan'}],
  omgangar: [exempelomgang()],
};

function exempelomgang(): Kommunfil['omgangar'][number] {
  const utgavor = (['huvudman', 'rektor'] as const).map((publik) => {
    const [utgava] = createExempelutgavor(publik);
    const innehall = serializeUtgava(utgava!);
    return {publik, nummer: 1, datum: utgava!.datum, innehall, hash: hashOfUtgava(innehall)};
  });
  return {
    id: 'exempelomgang',
    namn: 'TLD oktober 2025 (exempel)',
    lasar: '2025/2026',
    oppnar: datum('2025-10-01'),
    stanger: datum('2025-10-31'),
    lage: 'stangd',
    enkat: JSON.stringify(exempelenkatGrundskola),
    trosklar: JSON.stringify(FORVALDA_TROSKLAR),
    utgavor,
  };
}

eachDatabas((databas) => {
  let antal = 0;

  describe('a municipality', () => {
    test('that is exported, read in and exported again is the same file, letter for letter', async () => {
      const {db} = databas();
      await fc.assert(
        fc.asyncProperty(arbitraryKommunfil(), async (any) => {
          const huvudman = `lag${++antal}`;
          const fil = renameOmgangar(any, huvudman);
          expect(await importKommun(db, huvudman, fil, UTAN_NYCKLAR)).toEqual({ok: true, value: null});
          const text = await textOf(db, huvudman);
          expect(text).toBe(`${JSON.stringify(fil)}\n`);
          expect(parsed(text)).toEqual(fil);
        }),
        {numRuns: 25},
      );
    });

    test('is exported a unit at a time, and that file too can be read in and is the same again', async () => {
      const {db} = databas();
      await fc.assert(
        fc.asyncProperty(arbitraryKommunfil(), fc.nat(), async (any, nr) => {
          const huvudman = `enhet${++antal}`;
          await importKommun(db, huvudman, renameOmgangar(any, huvudman), UTAN_NYCKLAR);
          const {id} = any.enheter[nr % any.enheter.length]!;
          const fil = parsed(await textOf(db, huvudman, id));
          expect(fil.dokument.every(({enhet}) => enhet === id)).toBe(true);
          expect(fil.dialogtider.every(({bokningar}) => bokningar.join() === id)).toBe(true);
          const again = renameOmgangar(fil, `igen${antal}`);
          expect(await importKommun(db, `${huvudman}igen`, again, UTAN_NYCKLAR)).toEqual({ok: true, value: null});
          expect(await textOf(db, `${huvudman}igen`)).toBe(`${JSON.stringify(again)}\n`);
        }),
        {numRuns: 10},
      );
    });

    test("of which a unit is exported gives a rektor's results of that unit and no other", async () => {
      const {db} = databas();
      await importKommun(db, 'resultat', renameOmgangar(withUtgavor, 'resultat'), UTAN_NYCKLAR);
      const fil = parsed(await textOf(db, 'resultat', 'exempelskolan'));
      const [utgava] = fil.omgangar.flatMap(({utgavor}) => utgavor);
      const {publik, poster} = JSON.parse(utgava!.innehall) as {publik: string; poster: {id: string}[]};
      expect(publik).toBe('rektor');
      expect(poster.map(({id}) => id)).toContain('exempelskolan');
      expect(poster.map(({id}) => id)).not.toContain('provskolan');
    });

    test('has no person, no code and no count in its file', async () => {
      const {db} = databas();
      await createTestkommun(db, 'hemligt');
      await db
        .insertInto('tilldelning')
        .values({huvudman: 'hemligt', person: 'person-7', roll: 'rektor', enhet: 'exempelskolan'})
        .execute();
      const omgang = {huvudman: 'hemligt', omgang: 'hemligomgang'};
      await db
        .insertInto('omgang')
        .values({
          ...omgang,
          namn: 'TLD (exempel)',
          lasar: '2026/2027',
          oppnar: '2026-10-01',
          stanger: '2026-10-31',
          lage: 'oppen',
          enkat: '{}',
          trosklar: '{}',
          publik_nyckel: 'publik-nyckel',
          privat_nyckel: 'privat-nyckel',
        })
        .execute();
      await db
        .insertInto('urna')
        .values({
          ...omgang,
          urna: 'urna-1',
          enhet: 'exempelskolan',
          grupp: '',
          lage: 'oppen',
          kod_mac: 'kod-mac',
          kod_dold: 'kod-dold',
        })
        .execute();
      await db
        .insertInto('rakning')
        .values({...omgang, urna: 'urna-1', dimension: 'trygghet', monster: 4711, antal: 1})
        .execute();
      const app = createTestapp(db, 'hemligt');
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      await app.request('/api/enheter/exempelskolan/utvecklingsplan/2026-2027', {
        method: 'PUT',
        headers: {'Content-Type': 'application/json', 'If-None-Match': '*', Cookie: rektor},
        body: JSON.stringify({...exempelplan, lasar: '2026/2027'}),
      });
      const text = await textOf(db, 'hemligt');
      expect(text).toContain('hemligomgang');
      for (const secret of ['person-7', 'demo-rektor', 'urna-1', 'kod-mac', 'kod-dold', 'nyckel', '4711']) {
        expect(text).not.toContain(secret);
      }
      // An open round is one that has not been asked where the file is read in.
      expect(text).toContain('"lage":"planerad"');
    });
  });

  describe('a file', () => {
    test('is not read in where there is something, and then nothing is changed', async () => {
      const {db} = databas();
      await createTestkommun(db, 'upptagen');
      const result = await importKommun(db, 'upptagen', liten, UTAN_NYCKLAR);
      expect(!result.ok && result.errors.map(describeKommunfilAvvikelse)).toEqual([
        expect.stringMatching(/läses bara in där det är tomt/),
      ]);
      expect(await db.selectFrom('enhet').selectAll().where('huvudman', '=', 'upptagen').execute()).toHaveLength(6);
    });

    test('whose round another huvudman has is refused by its name', async () => {
      const {db} = databas();
      const fil = {...liten, omgangar: [{...withUtgavor.omgangar[0]!, id: 'sammaomgang'}]};
      expect((await importKommun(db, 'forst', fil, UTAN_NYCKLAR)).ok).toBe(true);
      const second = await importKommun(db, 'sedan', fil, UTAN_NYCKLAR);
      expect(!second.ok && second.errors).toMatchObject([
        {kod: 'kommunfil/omgang-upptagen', path: '/omgangar/0/id', params: {omgang: 'sammaomgang'}},
      ]);
      expect(await db.selectFrom('enhet').selectAll().where('huvudman', '=', 'sedan').execute()).toEqual([]);
    });

    test('is read in by an administrator, who stays one, and is sent out again', async () => {
      const {db} = databas();
      await db.insertInto('huvudman').values({huvudman: 'ny', namn: 'Ny', exempel: false}).execute();
      await db.insertInto('enhet').values({huvudman: 'ny', enhet: 'k', namn: 'Ny', slag: 'kommun'}).execute();
      await db.insertInto('enhetsperiod').values({huvudman: 'ny', enhet: 'k', fran: '2020-01-01'}).execute();
      await db
        .insertInto('tilldelning')
        .values({huvudman: 'ny', person: 'p', roll: 'administrator', enhet: 'k'})
        .execute();
      const app = createTestapp(db, 'ny');
      const administrator = await signIn(app, 'administrator', 'k');
      const post = (body: string) =>
        app.request('/api/import', {
          method: 'POST',
          headers: {'Content-Type': 'application/json', Cookie: administrator},
          body,
        });
      const response = await post(JSON.stringify(liten));
      expect([response.status, await response.json()]).toEqual([
        200,
        {enheter: 2, dokument: 1, dialogtider: 0, omgangar: 0},
      ]);
      expect(await db.selectFrom('tilldelning').select('enhet').where('huvudman', '=', 'ny').execute()).toEqual([
        {enhet: 'kommunen'},
      ]);
      const out = await app.request('/api/export', {headers: {Cookie: administrator}});
      expect(out.headers.get('Content-Disposition')).toContain('ska-kommun-2026-11-24.json');
      expect(await out.text()).toBe(`${JSON.stringify(liten)}\n`);
      const same = await app.request('/api/export', {
        headers: {Cookie: administrator, 'If-None-Match': out.headers.get('ETag') ?? ''},
      });
      expect(same.status).toBe(304);
      expect((await post(JSON.stringify(liten))).status).toBe(422);
      const rektor = await signIn(app, 'rektor', 'skolan');
      expect((await app.request('/api/export', {headers: {Cookie: rektor}})).status).toBe(403);
      expect((await app.request('/api/enheter/skolan/export', {headers: {Cookie: rektor}})).status).toBe(200);
      const handelser = await db.selectFrom('logg').select('handelse').where('huvudman', '=', 'ny').execute();
      expect(handelser.map(({handelse}) => handelse)).toContain('kommun/inlast');
    });

    test('that fills the demonstration does so once, and never where somebody has begun', async () => {
      const {db} = databas();
      expect(await fillIfEmpty(db, 'demo', liten, UTAN_NYCKLAR)).toBe(true);
      expect(await fillIfEmpty(db, 'demo', liten, UTAN_NYCKLAR)).toBe(false);
      await createTestkommun(db, 'begynt');
      expect(await fillIfEmpty(db, 'begynt', liten, UTAN_NYCKLAR)).toBe(false);
    });
  });
});

test('several processes may fill an empty PostgreSQL at once: one does', async () => {
  const url = await createPostgresDatabas();
  const alla = await Promise.all(Array.from({length: 4}, () => openDatabas({url})));
  const filled = await Promise.all(alla.map(({db}) => fillIfEmpty(db, 'demo', liten, UTAN_NYCKLAR)));
  expect(filled.filter(Boolean)).toHaveLength(1);
  expect(await textOf(alla[0]!.db, 'demo')).toBe(`${JSON.stringify(liten)}\n`);
  await Promise.all(alla.map(({close}) => close()));
});

type Json = {[key: string]: Json & Json[]} & Json[];

describe('a hostile file', () => {
  const spoiled = (spoil: (fil: Json) => void) => {
    const fil = JSON.parse(JSON.stringify(withUtgavor)) as Json;
    spoil(fil);
    const result = parseKommunfil(fil);
    return result.ok ? [] : result.errors.map((avvikelse) => [avvikelse.kod, avvikelse.path]);
  };
  const set = (target: unknown, key: string | number, value: unknown) => {
    (target as Record<string, unknown>)[key] = value;
  };

  test.each<[string, (fil: Json) => void, string, string]>([
    ['another format', (f) => set(f, 'format', 'ska-enkat'), 'kommunfil/fel-format', '/format'],
    ['a newer version', (f) => set(f, 'schemaVersion', 2), 'kommunfil/nyare-format', '/schemaVersion'],
    ['a field that nobody knows', (f) => set(f, 'koder', []), 'schema/okand-nyckel', ''],
    ['two municipalities', (f) => set(f.enheter![1], 'slag', 'kommun'), 'kommunfil/inte-en-kommun', '/enheter'],
    ['a unit twice', (f) => set(f.enheter, 2, f.enheter![1]), 'kommunfil/dubbel', '/enheter/2'],
    ['an id for another address', (f) => set(f.enheter![1], 'id', '../x'), 'schema/fel-form', '/enheter/1/id'],
    ['a name that turns the line', (f) => set(f.enheter![1], 'namn', 'a\u202eb'), 'schema/ogiltig', '/enheter/1/namn'],
    ['half a character', (f) => set(f.enheter![1], 'namn', 'a\ud800'), 'schema/ogiltig', '/enheter/1/namn'],
    [
      'a unit below nothing',
      (f) => set(f.enheter![1]!.perioder![0], 'overordnad', 'borta'),
      'kommunfil/okand-enhet',
      '/enheter/1/perioder/0/overordnad',
    ],
    [
      'a unit below itself',
      (f) => set(f.enheter![1]!.perioder![0], 'overordnad', 'exempelskolan'),
      'kommunfil/fel-overordnad',
      '/enheter/1/perioder/0/overordnad',
    ],
    [
      'an area below itself',
      (f) => {
        set(f.enheter![1], 'slag', 'omrade');
        set(f.enheter![1]!.perioder![0], 'overordnad', 'exempelskolan');
      },
      'kommunfil/i-ring',
      '/enheter/1/perioder/0/overordnad',
    ],
    [
      'a period that ends before it begins',
      (f) => set(f.enheter![1]!.perioder![0], 'till', '2001-01-01'),
      'kommunfil/perioder',
      '/enheter/1/perioder',
    ],
    [
      'a plan of another year',
      (f) => set(f.dokument![0], 'lasar', '2025/2026'),
      'kommunfil/innehall',
      '/dokument/0/versioner/0/innehall',
    ],
    ['a plan of no year', (f) => Reflect.deleteProperty(f.dokument![0]!, 'lasar'), 'kommunfil/lasar', '/dokument/0'],
    [
      'a document that is no JSON',
      (f) => set(f.dokument![0]!.versioner![0], 'innehall', '{'),
      'kommunfil/inte-json',
      '/dokument/0/versioner/0/innehall',
    ],
    [
      'an instant that there is not',
      (f) => set(f.dokument![0]!.versioner![0], 'nar', '2026-02-30T08:00:00.000Z'),
      'schema/ogiltig',
      '/dokument/0/versioner/0/nar',
    ],
    [
      'thresholds that no municipality may have',
      (f) => set(f.omgangar![0], 'trosklar', String(f.omgangar![0]!.trosklar).replace('"index":5', '"index":1')),
      'kommunfil/innehall',
      '/omgangar/0/trosklar',
    ],
    [
      'questions that are an example, to be asked in a real municipality',
      (f) => {
        set(f.huvudman, 'exempel', false);
        set(f.omgangar![0], 'lage', 'planerad');
      },
      'kommunfil/innehall',
      '/omgangar/0/enkat',
    ],
    [
      'a release that has been changed',
      (f) => set(f.omgangar![0]!.utgavor![0], 'innehall', `${String(f.omgangar![0]!.utgavor![0]!.innehall)} `),
      'kommunfil/andrad-utgava',
      '/omgangar/0/utgavor/0/hash',
    ],
    [
      'a release for another audience',
      (f) => set(f.omgangar![0]!.utgavor![0], 'publik', 'namnd'),
      'kommunfil/annan-utgava',
      '/omgangar/0/utgavor/0',
    ],
    [
      'a release of one child',
      (f) => {
        const [utgava] = f.omgangar![0]!.utgavor!;
        set(utgava, 'innehall', String(utgava!.innehall).replaceAll('"k": 5', '"k": 1'));
      },
      'kommunfil/innehall',
      '/omgangar/0/utgavor/0/innehall',
    ],
  ])('with %s is refused where it is', (_, spoil, kod, path) => {
    expect(spoiled(spoil)).toContainEqual([kod, path]);
  });

  test('never stops the program, and is always told of in words', () => {
    const spoil = fc.tuple(fc.nat(), fc.anything());
    fc.assert(
      fc.property(spoil, ([nr, value]) => {
        const fil = JSON.parse(JSON.stringify(withUtgavor)) as object;
        const places: [object, string][] = [];
        const walk = (node: unknown) => {
          if (typeof node !== 'object' || node === null) return;
          for (const [key, child] of Object.entries(node)) {
            places.push([node, key]);
            walk(child);
          }
        };
        walk(fil);
        const [node, key] = places[nr % places.length]!;
        (node as Record<string, unknown>)[key] = value;
        const result = parseKommunfil(fil);
        if (result.ok) return;
        for (const avvikelse of result.errors) {
          expect(describeKommunfilAvvikelse(avvikelse)).toMatch(/[.]$/);
        }
      }),
      {numRuns: 300},
    );
    for (const value of [
      undefined,
      null,
      'x',
      7,
      [],
      {},
      {format: 'ska-kommun'},
      JSON.parse('['.repeat(5000) + ']'.repeat(5000)),
    ]) {
      expect(parseKommunfil(value).ok).toBe(false);
    }
  });
});
