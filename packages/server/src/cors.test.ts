import {beforeAll, describe, expect, test} from 'vitest';
import {eachDatabas} from './test/each-databas.js';
import {createTestapp, createTestkommun, signIn} from './test/testserver.js';

const INTRANAT = 'https://intranatet.exempel.se';
const FRAMMANDE = 'https://nagon.annan.exempel';
const PLAN = '/api/enheter/exempelskolan/utvecklingsplan/2026-2027';

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;
  let rektor: string;

  beforeAll(async () => {
    await createTestkommun(databas().db, 'cors');
    app = createTestapp(databas().db, 'cors');
    rektor = await signIn(app, 'rektor', 'exempelskolan');
  });

  describe('a page of another origin', () => {
    const preflight = (origin: string) =>
      app.request(PLAN, {
        method: 'OPTIONS',
        headers: {Origin: origin, 'Access-Control-Request-Method': 'PUT', 'Access-Control-Request-Headers': 'if-match'},
      });

    test('on the list may read and save as its visitor, and sees the revision', async () => {
      const asked = await preflight(INTRANAT);
      expect(asked.status).toBe(204);
      expect(asked.headers.get('Access-Control-Allow-Origin')).toBe(INTRANAT);
      expect(asked.headers.get('Access-Control-Allow-Credentials')).toBe('true');
      expect(asked.headers.get('Access-Control-Allow-Methods')).toContain('PUT');
      expect(asked.headers.get('Access-Control-Allow-Headers')?.toLowerCase()).toContain('if-match');
      const answer = await app.request('/api/jag', {headers: {Origin: INTRANAT, Cookie: rektor}});
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(INTRANAT);
      expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('ETag');
    });

    test('on the list can read why something did not work', async () => {
      for (const path of [PLAN, '/api/finns-inte']) {
        const answer = await app.request(path, {headers: {Origin: INTRANAT}});
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(INTRANAT);
        expect(answer.headers.get('Vary')).toMatch(/Origin/);
      }
    });

    test('that is not on it is told nothing', async () => {
      expect((await preflight(FRAMMANDE)).headers.get('Access-Control-Allow-Origin')).toBeNull();
      const answer = await app.request('/api/jag', {headers: {Origin: FRAMMANDE, Cookie: rektor}});
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    });
  });
});
