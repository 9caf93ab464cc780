import {beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';
import {createFelpost} from './felpost.js';
import type {Loggpost} from './loggpost.js';

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;
  let rader: Loggpost[];
  let rektor: string;

  beforeAll(async () => {
    await createTestkommun(databas().db, 'anropslogg');
    app = createTestapp(databas().db, 'anropslogg', {
      log: (rad) => rader.push(rad),
      files: new Map([
        [
          '/ska/hemligtnamn.js',
          {
            contentType: 'text/javascript',
            cacheControl: 'no-cache',
            bodies: {identity: {etag: '"a"', bytes: new Uint8Array(1)}},
          },
        ],
      ]),
      kalenderdata: () => {
        throw new Error('broken');
      },
    });
    rader = [];
    rektor = await signIn(app, 'rektor', 'exempelskolan');
  });

  beforeEach(() => {
    rader = [];
  });

  const lineOf = async (path: string, init: RequestInit = {}) => {
    await app.request(path, init);
    return rader.map((rad) => (rad.slag === 'anrop' ? `${rad.metod} ${rad.vag} ${rad.status}` : rad.slag));
  };

  describe('the log of requests', () => {
    test('has a line for each, with the pattern of the address and how long it took in whole milliseconds', async () => {
      await app.request('/api/jag', {headers: {Cookie: rektor}});
      expect(rader).toEqual([{slag: 'anrop', metod: 'GET', vag: '/api/jag', status: 200, ms: expect.any(Number)}]);
      expect(Number.isInteger((rader[0] as {ms: number}).ms)).toBe(true);
    });

    test.each([
      ['/api/enheter/exempelskolan/utvecklingsplan/2026-2027', 'GET /api/enheter/:enhet/utvecklingsplan/:lasar 404'],
      ['/api/enheter/exempelskolan/arshjul?enhet=exempelskolan', 'GET /api/enheter/:enhet/arshjul 404'],
      ['/api/riktlinjer/exempelskolan', 'GET /api/riktlinjer/:id 404'],
      ['/exempelskolan/kim.exempelsson@exempel.se', 'GET annat 404'],
      ['/api/exempelskolan', 'GET annat 404'],
      ['/ska/hemligtnamn.js', 'GET annat 200'],
      ['/api/kalender?huvudman=vetlanda&lasar=2026/2027', 'GET /api/kalender 500'],
      [`/api/jag?${'x'.repeat(3000)}`, 'GET annat 414'],
    ])('%s is %s', async (path, line) => {
      expect(await lineOf(path, {headers: {Cookie: rektor}})).toEqual([line]);
    });

    test('does not repeat a method that somebody has made up', async () => {
      expect(await lineOf('/api/jag', {method: 'EXEMPELSKOLAN'})).toEqual(['annan /api/jag 405']);
    });

    test('says nothing of who asked, from where, with what, or about whom', async () => {
      const secret = 'HEMLIGT';
      const headers = {
        Cookie: `${rektor}; annan=${secret}`,
        Authorization: `Bearer ${secret}`,
        'User-Agent': secret,
        Referer: `https://intranatet.exempel.se/${secret}`,
        'X-Forwarded-For': '192.0.2.1',
        'Idempotency-Key': secret,
        'Content-Type': 'application/json',
        'If-Match': '"1"',
      };
      const body = JSON.stringify({namn: secret, innehall: secret});
      const plan = '/api/enheter/exempelskolan/utvecklingsplan/2026-2027';
      await app.request(`${plan}?namn=${secret}`, {headers});
      await app.request(plan, {method: 'PUT', headers, body});
      await app.request(`/api/enheter/${secret}/arshjul`, {headers});
      await app.request(`/logga-in?till=/${secret}`, {headers});
      await app.request('/logga-in/demo', {method: 'POST', headers, body});
      await app.request(`/${secret}`, {method: secret, headers});
      const written = JSON.stringify(rader);
      expect(rader).toHaveLength(6);
      for (const word of [secret, 'exempelskolan', '192.0.2.1', '2026-2027', rektor.slice(4)]) {
        expect(written).not.toContain(word);
      }
      for (const rad of rader) expect(Object.keys(rad)).toEqual(['slag', 'metod', 'vag', 'status', 'ms']);
    });

    test('has no line for a child, only that a hundred more have come', async () => {
      const post = (path: string) =>
        app.request(path, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{"kod":"ABCDE"}'});
      const paths = ['/api/t/svar', '/api/t/ABCDE', '/t/', '/t', '/t/ABCDE'];
      for (let i = 0; i < 99; i++) await post(paths[i % paths.length] ?? '');
      expect(rader).toEqual([]);
      await post('/api/t/svar');
      expect(rader).toEqual([{slag: 'insandningar', antal: 100, fel: 0}]);
    });

    test('has a line for an address that only begins like a child’s', async () => {
      expect(await lineOf('/tillganglighet')).toEqual(['GET annat 404']);
    });
  });
});

describe('what is written of a bug', () => {
  test('is where it was, and not what it says', () => {
    const error = Object.assign(new Error('Key (person)=(kim)\n    at kim.exempelsson (secret) already exists'), {
      code: '23505',
      detail: 'kim.exempelsson',
    });
    const post = createFelpost(error, 'arende');
    expect(post).toMatchObject({slag: 'fel', arende: 'arende', namn: 'Error', kod: '23505'});
    expect(post.var[0]).toMatch(/^at .*anropslogg\.test/);
    expect(JSON.stringify(post)).not.toContain('kim');
  });

  test.each([
    ['a text', 'kim.exempelsson', 'string'],
    ['nothing', undefined, 'undefined'],
    ['an error whose code is a sentence', Object.assign(new RangeError('x'), {code: 'kim exempelsson'}), 'RangeError'],
  ])('is only its kind for %s', (_, error, namn) => {
    const post = createFelpost(error, 'arende');
    expect(post.namn).toBe(namn);
    expect(JSON.stringify(post)).not.toContain('kim');
  });
});
