import {beforeAll, describe, expect, test} from 'vitest';
import {saveTilldelning} from '../db/tilldelningar.js';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;
  let administrator: string;

  beforeAll(async () => {
    await createTestkommun(databas().db, 'roller');
    app = createTestapp(databas().db, 'roller');
    administrator = await signIn(app, 'administrator', 'kommunen');
  });

  const send = (method: string, path: string, cookie = administrator) =>
    app.request(`/api/roller${path}`, {method, headers: {Cookie: cookie}});
  const list = async () => ((await (await send('GET', '')).json()) as {roller: unknown[]}).roller;

  describe('a role', () => {
    test('is given, listed without a name, and taken back', async () => {
      expect(await list()).toEqual([]);
      expect((await send('PUT', '/person-1/rektor/exempelskolan')).status).toBe(204);
      expect((await send('PUT', '/person-1/rektor/exempelskolan')).status).toBe(204);
      expect(await list()).toEqual([{person: 'person-1', roll: 'rektor', enhet: 'exempelskolan'}]);
      expect((await send('DELETE', '/person-1/rektor/exempelskolan')).status).toBe(204);
      expect(await list()).toEqual([]);
    });

    test('that is taken back ends the sign-ins of that person at once', async () => {
      const person = 'demo-rektor-exempelskolan';
      await send('PUT', `/${person}/rektor/exempelskolan`);
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      expect((await app.request('/api/jag', {headers: {Cookie: rektor}})).status).toBe(200);
      await send('DELETE', `/${person}/rektor/exempelskolan`);
      expect((await app.request('/api/jag', {headers: {Cookie: rektor}})).status).toBe(401);
    });

    test.each([
      ['/person-1/kung/exempelskolan', /någon av/],
      ['/person-1/rektor/borta', /finns inte/],
      ['/person-1/rektor/nedlagda', /finns inte/],
      ['/a%20b/rektor/exempelskolan', /utan mellanslag/],
      ['/a%E2%80%AEb/rektor/exempelskolan', /utan mellanslag/],
      [`/${'x'.repeat(201)}/rektor/exempelskolan`, /200 tecken/],
    ])('at %s is refused in words', async (path, words) => {
      const response = await send('PUT', path);
      expect([response.status, ((await response.json()) as {detail: string}).detail]).toEqual([
        422,
        expect.stringMatching(words),
      ]);
    });

    test('in a unit that has ended can still be taken back', async () => {
      const av = {person: 'p', roll: 'administrator'} as const;
      await saveTilldelning(databas().db, 'roller', 'person-2', {roll: 'rektor', enhet: 'nedlagda'}, av);
      expect((await send('DELETE', '/person-2/rektor/nedlagda')).status).toBe(204);
    });

    test('of the last administrator is not taken back, whoever does so at once', async () => {
      await send('PUT', '/admin-1/administrator/kommunen');
      await send('PUT', '/admin-2/administrator/kommunen');
      const both = await Promise.all([
        send('DELETE', '/admin-1/administrator/kommunen'),
        send('DELETE', '/admin-2/administrator/kommunen'),
      ]);
      expect(both.map(({status}) => status).sort()).toEqual([204, 422]);
      expect(await list()).toHaveLength(1);
    });

    test('is for an administrator to give', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      expect((await send('PUT', '/person-1/administrator/kommunen', rektor)).status).toBe(403);
      expect((await send('GET', '', rektor)).status).toBe(403);
    });
  });

  describe('the log', () => {
    const read = async (query: string) => {
      const response = await app.request(`/api/logg${query}`, {headers: {Cookie: administrator}});
      return (await response.json()) as {rader: {nummer: string; handelse: string; foremal: string}[]; nasta?: string};
    };

    test('tells who gave and took which role, the latest first, a page at a time', async () => {
      const alla = (await read('')).rader;
      expect(alla.map(({handelse}) => handelse)).toContain('roll/tagen');
      const first = await read('?antal=2');
      expect(first.rader).toEqual(alla.slice(0, 2));
      const second = await read(`${first.nasta ?? ''}&antal=2`);
      expect(second.rader).toEqual(alla.slice(2, 4));
      expect((await read(`?fore=${alla.at(-1)?.nummer ?? ''}`)).nasta).toBeUndefined();
    });

    test('is for an administrator, and its pages have bounds', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      expect((await app.request('/api/logg', {headers: {Cookie: rektor}})).status).toBe(403);
      const many = await app.request('/api/logg?antal=100000', {headers: {Cookie: administrator}});
      expect(many.status).toBe(400);
    });
  });
});
