import {exempelplan} from '@vetlanda/ska-core/utvecklingsplan';
import {beforeAll, describe, expect, test} from 'vitest';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';

const PLAN = '/api/enheter/exempelskolan/utvecklingsplan/2026-2027';
const plan = {...exempelplan, lasar: '2026/2027'};

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;
  let rektor: string;

  beforeAll(async () => {
    await createTestkommun(databas().db, 'plan');
    app = createTestapp(databas().db, 'plan');
    rektor = await signIn(app, 'rektor', 'exempelskolan');
  });

  const put = (body: unknown, headers: Record<string, string>) =>
    app.request(PLAN, {
      method: 'PUT',
      headers: {'Content-Type': 'application/json', Cookie: rektor, ...headers},
      body: JSON.stringify(body),
    });

  describe('a plan', () => {
    test('is saved and read back letter for letter, and the ETag counts its saves', async () => {
      expect((await app.request(PLAN, {headers: {Cookie: rektor}})).status).toBe(404);
      const first = await put(plan, {'If-None-Match': '*'});
      expect([first.status, first.headers.get('ETag')]).toEqual([204, '"1"']);
      const read = await app.request(PLAN, {headers: {Cookie: rektor}});
      expect(read.headers.get('ETag')).toBe('"1"');
      expect(await read.text()).toBe(JSON.stringify(plan));
    });

    test('that somebody else has saved since is a conflict, with both versions in the answer', async () => {
      const theirs = {...plan, enhet: {namn: 'Deras exempelskola'}};
      expect((await put(theirs, {'If-Match': '"1"'})).status).toBe(204);
      const mine = {...plan, enhet: {namn: 'Min exempelskola'}};
      const response = await put(mine, {'If-Match': '"1"'});
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({
        type: '/problem/konflikt',
        revision: 2,
        sparat: {enhet: {namn: 'Deras exempelskola'}},
        ditt: {enhet: {namn: 'Min exempelskola'}},
      });
    });

    test('is not written over by somebody who has not read it', async () => {
      expect((await put(plan, {})).status).toBe(428);
      expect((await put(plan, {'If-None-Match': '*'})).status).toBe(409);
    });

    test('keeps every version', async () => {
      const list = await app.request(`${PLAN}/versioner?antal=1`, {headers: {Cookie: rektor}});
      expect(await list.json()).toMatchObject({versioner: [{revision: 2, roll: 'rektor'}], nasta: '?fore=2'});
      const first = await app.request(`${PLAN}/versioner/1`, {headers: {Cookie: rektor}});
      expect(await first.json()).toEqual(JSON.parse(JSON.stringify(plan)));
    });

    test('that no program can read is refused in words, and nothing changes', async () => {
      const response = await put({...plan, schemaVersion: 'ett'}, {'If-Match': '"2"'});
      expect(response.status).toBe(422);
      const {avvikelser} = (await response.json()) as {avvikelser: {mening: string}[]};
      expect(avvikelser[0]?.mening).toMatch(/version/i);
      expect((await app.request(PLAN, {headers: {Cookie: rektor}})).headers.get('ETag')).toBe('"2"');
    });

    test('of another unit is out of reach, and so is everything without a sign-in', async () => {
      const foreign = await signIn(app, 'rektor', 'grannskolan');
      expect((await app.request(PLAN, {headers: {Cookie: foreign}})).status).toBe(403);
      expect((await app.request(PLAN)).status).toBe(401);
    });

    test('is not saved on behalf of another site', async () => {
      const response = await put(plan, {'If-Match': '"2"', Origin: 'https://nagon.annan.exempel'});
      expect(response.status).toBe(403);
    });
  });

  describe('what a unit writes about its results', () => {
    const ANALYS = '/api/enheter/exempelskolan/tld-analys/2026-2027';
    const text = {omgang: 'oktober', del: 'exempelskolan', analys: 'Varför är det så?', aterkoppling: ''};
    const send = (innehall: unknown, cookie: string) =>
      app.request(ANALYS, {
        method: 'PUT',
        headers: {'Content-Type': 'application/json', Cookie: cookie, 'If-None-Match': '*'},
        body: JSON.stringify(innehall),
      });

    test('is the rektor’s to write and huvudman’s to read', async () => {
      const huvudman = await signIn(app, 'huvudman', 'kommunen');
      const analys = {schemaVersion: 1, texter: [text]};
      expect((await send(analys, huvudman)).status).toBe(403);
      expect((await send({schemaVersion: 1, texter: [{...text, namn: 'Ett namn'}]}, rektor)).status).toBe(422);
      expect((await send(analys, rektor)).status).toBe(204);
      expect(await (await app.request(ANALYS, {headers: {Cookie: huvudman}})).json()).toEqual(analys);
    });
  });
});
