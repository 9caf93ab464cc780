import {beforeAll, describe, expect, test} from 'vitest';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestkommun} from '../test/testserver.js';

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;

  beforeAll(async () => {
    await createTestkommun(databas().db, 'demo');
    app = createTestapp(databas().db, 'demo');
  });

  const choose = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request('/logga-in/demo', {
      method: 'POST',
      headers: {'Content-Type': 'application/x-www-form-urlencoded', ...headers},
      body: new URLSearchParams(form).toString(),
    });

  describe('choosing a role in the demonstration', () => {
    test('signs in and goes on to where the visitor was', async () => {
      const response = await choose({roll: 'rektor', enhet: 'exempelskolan', till: '/utvecklingsplan?lasar=2026/2027'});
      expect([response.status, response.headers.get('Location')]).toEqual([303, '/utvecklingsplan?lasar=2026/2027']);
      const Cookie = response.headers.get('Set-Cookie')?.split(';', 1)[0] ?? '';
      const jag = await app.request('/api/jag', {headers: {Cookie}});
      expect(await jag.json()).toEqual({tilldelningar: [{roll: 'rektor', enhet: 'exempelskolan'}]});
    });

    test.each([
      {roll: 'kung', enhet: 'exempelskolan'},
      {roll: 'rektor', enhet: 'finns-inte'},
      {roll: 'rektor', enhet: 'nedlagda'},
      {roll: 'rektor', enhet: '\0'},
      {roll: '__proto__', enhet: 'exempelskolan'},
      {},
    ])('%j is refused', async (form) => {
      const response = await choose(form as Record<string, string>);
      expect([response.status, response.headers.get('Set-Cookie')]).toEqual([422, null]);
    });

    test('cannot be done by another site', async () => {
      const response = await choose({roll: 'rektor', enhet: 'exempelskolan'}, {Origin: 'https://ond.exempel'});
      expect([response.status, response.headers.get('Set-Cookie')]).toEqual([403, null]);
    });
  });
});
