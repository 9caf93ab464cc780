import {datum} from '@vetlanda/ska-core/kalender';
import {exempelenkatGrundskola, packInsandning} from '@vetlanda/ska-core/tld';
import type {Hono} from 'hono';
import {beforeAll, describe, expect, test} from 'vitest';
import {countInsandningar} from '../db/tld/svar.js';
import {eachDatabas} from '../test/each-databas.js';
import {
  createNonce,
  createSvarspost,
  createTestomgang,
  createTesturna,
  readFormular,
  seal,
  send,
  svarOf,
  type Testurna,
} from '../test/testomgang.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';

const enkat = exempelenkatGrundskola;

eachDatabas((databas) => {
  const HUVUDMAN = 'insamling';
  let app: Hono;
  let omgang: string;
  let urna: Testurna;

  beforeAll(async () => {
    await createTestkommun(databas().db, HUVUDMAN);
    app = createTestapp(databas().db, HUVUDMAN);
    omgang = await createTestomgang(app);
    urna = await createTesturna(app, omgang, {inbjudna: 24});
  });

  const svara = (body: unknown, headers = {}) => send(app, 'POST', '/api/t/svar', {body, headers});
  const antal = async () => (await countInsandningar(databas().db, HUVUDMAN, omgang)).get(urna.urna) ?? 0;

  describe('a form', () => {
    test('is given for the short code, for the one in the link, and for nothing else', async () => {
      expect(urna.lank).toMatch(/^\/t\/#[0-9A-Z]{14}$/);
      const kort = await readFormular(app, urna.kod.toLowerCase());
      expect(await readFormular(app, urna.lank.slice(4))).toMatchObject({omgang: kort.omgang});
      expect(kort).toMatchObject({
        enkat: {id: enkat.id},
        oppnar: '2026-11-23T23:00:00.000Z',
        stanger: '2026-11-30T23:00:00.000Z',
        servertid: '2026-11-24T10:00:00.000Z',
      });
      expect(kort.nyckel).toEqual({kty: 'EC', crv: 'P-256', x: expect.any(String), y: expect.any(String)});
      for (const kod of ['000000', '777777', 'rad', '\u0000', 'A'.repeat(40)]) {
        const response = await send(app, 'POST', '/api/t/formular', {body: {kod}});
        expect([404, 422]).toContain(response.status);
      }
    });

    test('needs no sign-in, sets no cookie and is kept nowhere', async () => {
      const response = await send(app, 'POST', '/api/t/formular', {body: {kod: urna.kod}});
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('Set-Cookie')).toBeNull();
    });
  });

  describe("a child's answers", () => {
    test('are counted once, however often they are sent', async () => {
      const before = await antal();
      const post = await createSvarspost(await readFormular(app, urna.kod), svarOf(enkat, 4));
      const first = await svara(post);
      expect(await first.json()).toEqual({redan: false});
      expect(first.headers.get('Cache-Control')).toBe('no-store');
      expect(first.headers.get('Set-Cookie')).toBeNull();
      for (const again of [await svara(post), await svara(post)]) {
        expect([again.status, await again.json()]).toEqual([200, {redan: true}]);
      }
      expect(await antal()).toBe(before + 1);
    });

    test('are counted once when they are sealed anew with the same number, and when twenty come at once', async () => {
      const before = await antal();
      const formular = await readFormular(app, urna.kod);
      const nonce = createNonce();
      const poster = await Promise.all(
        Array.from({length: 20}, () => createSvarspost(formular, svarOf(enkat, 3), nonce)),
      );
      const svar = await Promise.all(
        poster.map(async (post) => (await svara(post)).json() as Promise<{redan: boolean}>),
      );
      expect(svar.filter(({redan}) => !redan)).toHaveLength(1);
      expect(await antal()).toBe(before + 1);
    });

    test('may come unsealed where the device cannot seal', async () => {
      const before = await antal();
      const {omgang: plats} = await readFormular(app, urna.kod);
      const innehall = packInsandning(enkat, svarOf(enkat, 'vet-ej'), createNonce());
      expect((await svara({omgang: plats, form: 'klartext', innehall})).status).toBe(200);
      expect(await antal()).toBe(before + 1);
    });

    test('that were sealed for another round, changed, or made by hand are refused, and nothing is counted', async () => {
      const before = await antal();
      const annan = await createTestomgang(app, {namn: 'En annan omgång (exempel)'});
      const urna2 = await createTesturna(app, annan);
      const formular = await readFormular(app, urna.kod);
      const frammande = await readFormular(app, urna2.kod);
      const insandning = packInsandning(enkat, svarOf(enkat, 2), createNonce());
      const kuvert = await seal(insandning, formular.nyckel);
      const andrat = kuvert.slice(0, 300) + (kuvert[300] === 'A' ? 'B' : 'A') + kuvert.slice(301);
      const spacad = `${insandning.slice(0, -1)}x`;
      const bodies: unknown[] = [
        {omgang: formular.omgang, form: 'kuvert', innehall: await seal(insandning, frammande.nyckel)},
        {omgang: formular.omgang, form: 'kuvert', innehall: andrat},
        {omgang: formular.omgang, form: 'kuvert', innehall: kuvert.slice(1)},
        {omgang: formular.omgang, form: 'kuvert', innehall: '!'.repeat(kuvert.length)},
        {omgang: formular.omgang, form: 'kuvert', innehall: await seal(spacad, formular.nyckel)},
        {omgang: formular.omgang, form: 'klartext', innehall: ' '.repeat(512)},
        {omgang: formular.omgang, form: 'klartext', innehall: insandning.replace('"2', '"9')},
        {omgang: formular.omgang, form: 'nagot', innehall: kuvert},
        {omgang: formular.omgang, form: 'kuvert', innehall: kuvert, tid: '10:00'},
        {omgang: formular.omgang, form: 'kuvert'},
        [],
        null,
        'hej',
      ];
      for (const body of bodies) expect((await svara(body)).status).toBe(422);
      expect((await svara({...(bodies[0] as object), innehall: 'x'.repeat(5000)})).status).toBe(413);
      expect(await antal()).toBe(before);
    });

    test('to a box or a round that is not there are refused', async () => {
      const formular = await readFormular(app, urna.kod);
      const [id] = formular.omgang.split('.');
      for (const plats of [
        '',
        'x',
        `${id}.aaaaaaaaaaaaaaaaaaaaaaaaa`,
        `bbbbbbbbbbbbbbbbbbbbbbbbb.${urna.urna}`,
        `${id}.${urna.urna}.00000000`,
      ]) {
        const post = {...(await createSvarspost(formular, {})), omgang: plats};
        expect([404, 422, 410]).toContain((await svara(post)).status);
      }
    });

    test('are not taken on behalf of another site', async () => {
      const post = await createSvarspost(await readFormular(app, urna.kod), {});
      expect((await svara(post, {Origin: 'https://nagon.annan.exempel'})).status).toBe(403);
    });
  });

  describe('a box', () => {
    test('shows how many have answered in whole fives, to those who may follow it', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      const egen = await createTesturna(app, omgang, {grupp: '4A', inbjudna: 20});
      const formular = await readFormular(app, egen.kod);
      for (let i = 0; i < 7; i++) await svara(await createSvarspost(formular, svarOf(enkat, 1 + (i % 4))));
      const response = await send(app, 'GET', '/api/enheter/exempelskolan/omgangar', {cookie: rektor});
      const {omgangar} = (await response.json()) as {omgangar: {omgang: string; urnor: object[]}[]};
      const urnor = omgangar.find((one) => one.omgang === omgang)?.urnor;
      expect(urnor).toContainEqual({
        urna: egen.urna,
        enhet: 'exempelskolan',
        grupp: '4A',
        inbjudna: 20,
        lage: 'oppen',
        svarMinst: 5,
      });
      const admin = await signIn(app, 'administrator', 'kommunen');
      const alla = await (await send(app, 'GET', `/api/omgangar/${omgang}`, {cookie: admin})).text();
      expect(alla).not.toContain(egen.kod);
      expect(alla).toContain('"svarMinst":5');
    });

    test('is made once for each group, by its own rektor alone, and shows its code again', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      const vag = `/api/enheter/exempelskolan/omgangar/${omgang}/urnor`;
      expect((await send(app, 'POST', vag, {cookie: rektor, body: {}})).status).toBe(422);
      const granne = await signIn(app, 'rektor', 'grannskolan');
      const huvudman = await signIn(app, 'huvudman', 'kommunen');
      for (const cookie of [granne, huvudman]) {
        expect((await send(app, 'POST', vag, {cookie, body: {grupp: '9X'}})).status).toBe(403);
        expect((await send(app, 'GET', vag, {cookie})).status).toBe(403);
      }
      const {urnor} = (await (await send(app, 'GET', vag, {cookie: rektor})).json()) as {urnor: Testurna[]};
      expect(urnor.find((one) => one.urna === urna.urna)).toMatchObject({kod: urna.kod, lank: urna.lank});
    });

    test('of a whole area cannot be made, nor in a round that is not there', async () => {
      const admin = await signIn(app, 'administrator', 'kommunen');
      const vag = (enhet: string, id: string) => `/api/enheter/${enhet}/omgangar/${id}/urnor`;
      expect((await send(app, 'POST', vag('sodra', omgang), {cookie: admin, body: {}})).status).toBe(422);
      expect(
        (await send(app, 'POST', vag('exempelskolan', 'finnsinte'), {cookie: admin, body: {grupp: 'x'}})).status,
      ).toBe(410);
    });

    test('that is declared void is replaced, and its code leads nowhere', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      const gammal = await createTesturna(app, omgang, {grupp: '5B', inbjudna: 21});
      const formular = await readFormular(app, gammal.kod);
      const post = await createSvarspost(formular, svarOf(enkat, 1));
      expect((await svara(post)).status).toBe(200);
      const vag = `/api/enheter/exempelskolan/omgangar/${omgang}/urnor/${gammal.urna}/ogiltig`;
      const response = await send(app, 'POST', vag, {cookie: rektor});
      const ny = (await response.json()) as Testurna;
      expect([response.status, ny]).toMatchObject([201, {grupp: '5B', inbjudna: 21, lage: 'oppen'}]);
      expect((await send(app, 'POST', '/api/t/formular', {body: {kod: gammal.kod}})).status).toBe(410);
      expect((await svara(await createSvarspost(formular, svarOf(enkat, 1)))).status).toBe(410);
      expect((await readFormular(app, ny.kod)).omgang).toContain(ny.urna);
      expect((await send(app, 'POST', vag, {cookie: rektor})).status).toBe(404);
    });
  });

  describe('a slip', () => {
    test('counts one answer, from whoever drew it, and a retry of that answer', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      const {urna: id} = await createTesturna(app, omgang, {grupp: '6C', engangskoder: true});
      const vag = `/api/enheter/exempelskolan/omgangar/${omgang}/urnor/${id}/engangskoder`;
      const response = await send(app, 'POST', vag, {cookie: rektor, body: {antal: 25}});
      const {koder} = (await response.json()) as {koder: {kod: string; lank: string}[]};
      expect(koder).toHaveLength(25);
      const [lapp, annan] = koder;
      const formular = await readFormular(app, lapp?.kod ?? '');
      const post = await createSvarspost(formular, svarOf(enkat, 2));
      expect(await (await svara(post)).json()).toEqual({redan: false});
      expect(await (await svara(post)).json()).toEqual({redan: true});
      expect((await svara(await createSvarspost(formular, svarOf(enkat, 2)))).status).toBe(409);
      expect((await send(app, 'POST', '/api/t/formular', {body: {kod: lapp?.kod}})).status).toBe(409);
      const utan = {...formular, omgang: formular.omgang.split('.').slice(0, 2).join('.')};
      expect((await svara(await createSvarspost(utan, {}))).status).toBe(404);
      const tjugo = await readFormular(app, annan?.lank.slice(4) ?? '');
      const svar = await Promise.all(
        Array.from({length: 20}, async () => (await svara(await createSvarspost(tjugo, {}))).status),
      );
      expect(svar.sort()).toEqual([200, ...Array(19).fill(409)]);
      expect((await countInsandningar(databas().db, HUVUDMAN, omgang)).get(id)).toBe(2);
    });

    test('is kept as its MAC alone, and printed for boxes that take slips', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      const vag = `/api/enheter/exempelskolan/omgangar/${omgang}/urnor/${urna.urna}/engangskoder`;
      expect((await send(app, 'POST', vag, {cookie: rektor, body: {antal: 5}})).status).toBe(422);
      const {urna: id} = await createTesturna(app, omgang, {grupp: '7D', engangskoder: true});
      const egen = `/api/enheter/exempelskolan/omgangar/${omgang}/urnor/${id}/engangskoder`;
      const headers = {'Idempotency-Key': 'lappar-1'};
      const response = await send(app, 'POST', egen, {cookie: rektor, body: {antal: 2}, headers});
      const {koder} = (await response.json()) as {koder: {kod: string}[]};
      const {db} = databas();
      const kept = JSON.stringify([
        await db.selectFrom('engangskod').selectAll().execute(),
        await db.selectFrom('idempotens').selectAll().execute(),
        await db.selectFrom('logg').selectAll().execute(),
      ]);
      for (const {kod} of koder) expect(kept).not.toContain(kod.replace('-', ''));
    });
  });

  describe('the bucket', () => {
    const hink = {rymmer: 10, perSekund: 0.001};

    test('of a box lets so many through and says when to come again; what has been counted is known all the same', async () => {
      const trang = createTestapp(databas().db, HUVUDMAN, {}, {insamling: {urna: hink, gissning: hink}});
      const egen = await createTesturna(trang, omgang, {grupp: '8E'});
      const formular = await readFormular(trang, egen.kod);
      const poster = await Promise.all(Array.from({length: 14}, () => createSvarspost(formular, {})));
      const svar = await Promise.all(poster.map((body) => send(trang, 'POST', '/api/t/svar', {body})));
      const nekade = svar.filter(({status}) => status === 429);
      expect(nekade).toHaveLength(4);
      expect(Number(nekade[0]?.headers.get('Retry-After'))).toBeGreaterThan(100);
      const raknad = poster[svar.findIndex(({status}) => status === 200)];
      expect(await (await send(trang, 'POST', '/api/t/svar', {body: raknad})).json()).toEqual({redan: true});
      const annan = await createTesturna(trang, omgang, {grupp: '8F'});
      const post = await createSvarspost(await readFormular(trang, annan.kod), {});
      expect((await send(trang, 'POST', '/api/t/svar', {body: post})).status).toBe(200);
    });

    test('of guesses runs out for typed codes and never for the link, nor for those who type rightly', async () => {
      await createTestkommun(databas().db, 'gissning');
      const trang = createTestapp(databas().db, 'gissning', {}, {insamling: {urna: hink, gissning: hink}});
      const egen = await createTesturna(trang, await createTestomgang(trang));
      for (let i = 0; i < 15; i++) await readFormular(trang, egen.kod);
      const gissa = async () => (await send(trang, 'POST', '/api/t/formular', {body: {kod: '00000000'}})).status;
      const svar = await Promise.all(Array.from({length: 14}, gissa));
      expect(svar.sort()).toEqual([...Array(10).fill(404), ...Array(4).fill(429)]);
      const typed = await send(trang, 'POST', '/api/t/formular', {body: {kod: egen.kod}});
      expect([typed.status, typed.headers.has('Retry-After')]).toEqual([429, true]);
      expect((await readFormular(trang, egen.lank.slice(4))).omgang).toContain(egen.urna);
    });
  });

  test('A round takes no answers before its first day nor after its last, whatever its state says', async () => {
    const sen = await createTestomgang(app, {oppnar: '2026-11-25', stanger: '2026-11-26'});
    const egen = await createTesturna(app, sen);
    expect((await send(app, 'POST', '/api/t/formular', {body: {kod: egen.kod}})).status).toBe(410);
    const imorgon = createTestapp(databas().db, HUVUDMAN, {today: () => datum('2026-11-25')});
    const post = await createSvarspost(await readFormular(imorgon, egen.kod), {});
    expect((await send(imorgon, 'POST', '/api/t/svar', {body: post})).status).toBe(200);
    const efter = createTestapp(databas().db, HUVUDMAN, {today: () => datum('2026-11-27')});
    const annan = {
      ...post,
      innehall: ((await createSvarspost(await readFormular(imorgon, egen.kod), {})) as {innehall: string}).innehall,
    };
    expect((await send(efter, 'POST', '/api/t/svar', {body: annan})).status).toBe(410);
    expect((await send(efter, 'POST', '/api/t/svar', {body: post})).status).toBe(200);
  });
});
