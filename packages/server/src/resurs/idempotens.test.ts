import {Hono} from 'hono';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import type {Databas} from '../db/databas.js';
import {mountInloggning} from '../inloggning/mount-inloggning.js';
import {type OppenDatabas, openDatabas} from '../node/open-databas.js';
import {ProblemError} from '../problem/problem-error.js';
import {createErrorHandler} from '../problem/respond.js';
import {eachDatabas} from '../test/each-databas.js';
import {createTestdel, createTestkommun, IDAG, signIn} from '../test/testserver.js';
import {mountResurser} from './mount-resurser.js';
import type {BehorigtAnrop, Resurs} from './resurs.js';

eachDatabas((databas) => {
  let second: OppenDatabas | undefined;
  let apps: Hono[];
  let rektor: string;
  let nu: Date;
  /** How many times something was done, by every process together. */
  let done: number;
  let answer: (anrop: BehorigtAnrop) => Response | Promise<Response>;

  const resurs: Resurs = {
    metod: 'POST',
    vag: '/api/enheter/:enhet/prov',
    gor: 'Provar',
    krav: 'plan/skriv',
    kropp: {typ: 'text/plain', hogst: 100},
    svar: {201: {om: 'Gjort'}},
    answer: (anrop) => answer(anrop),
  };

  const createApi = (db: Databas): Hono => {
    const app = new Hono();
    const del = createTestdel(db, 'idempotens', {nu: () => nu});
    app.onError(createErrorHandler({}));
    mountInloggning(app, del, {today: () => IDAG});
    mountResurser(app, [resurs], del, {
      today: () => IDAG,
      riktlinjer: [{} as never],
      kalenderdata: () => ({}) as never,
    });
    return app;
  };

  beforeAll(async () => {
    nu = new Date('2026-11-24T10:00:00Z');
    const {db, url} = databas();
    await createTestkommun(db, 'idempotens');
    second = url === undefined ? undefined : await openDatabas({url});
    apps = [createApi(db), createApi(second?.db ?? db)];
    rektor = await signIn(createApi(db), 'rektor', 'exempelskolan');
  });

  afterAll(() => second?.close());

  beforeEach(() => {
    nu = new Date('2026-11-24T10:00:00Z');
    done = 0;
    answer = ({c}) => {
      done++;
      return c.json({nummer: done}, 201, {Location: `/prov/${done}`});
    };
  });

  const send = (
    key: string | undefined,
    {kropp = 'samma', process = 0, cookie = rektor, path = 'exempelskolan'} = {},
  ) =>
    (apps[process] as Hono).request(`/api/enheter/${path}/prov`, {
      method: 'POST',
      headers: {
        'Content-Type': 'text/plain',
        Cookie: cookie,
        ...(key === undefined ? {} : {'Idempotency-Key': key}),
      },
      body: kropp,
    });
  const typeOf = async (response: Response) => ((await response.json()) as {type: string}).type;

  /** An answer that waits until the test lets it go. */
  function createGate(): {readonly reached: Promise<void>; open(): void} {
    let open = (): void => {};
    let reach = (): void => {};
    const reached = new Promise<void>((resolve) => {
      reach = resolve;
    });
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    answer = async ({c}) => {
      reach();
      await gate;
      done++;
      return c.json({nummer: done}, 201);
    };
    return {reached, open};
  }

  describe('a key', () => {
    test('gives the same answer again, headers and all, and nothing is done twice', async () => {
      const first = await send('samma');
      const again = await send('samma', {process: 1});
      expect([first.status, again.status, done]).toEqual([201, 201, 1]);
      expect(await again.text()).toBe(await first.text());
      expect(again.headers.get('Location')).toBe('/prov/1');
    });

    test('while it is being done asks others to come back, in this process and in the other', async () => {
      const gate = createGate();
      const first = send('pagar');
      await gate.reached;
      for (const process of [0, 1]) {
        const other = await send('pagar', {process});
        expect([other.status, other.headers.get('Retry-After')]).toEqual([409, '2']);
        expect(await typeOf(other)).toBe('/problem/pagar-redan');
      }
      gate.open();
      expect((await first).status).toBe(201);
      expect((await send('pagar', {process: 1})).status).toBe(201);
      expect(done).toBe(1);
    });

    test('that many send at once is used by one of them', async () => {
      for (let round = 0; round < 5; round++) {
        done = 0;
        const all = await Promise.all(
          Array.from({length: 20}, (_, i) => send(`manga-${round}`, {process: i % apps.length})),
        );
        expect(done).toBe(1);
        expect(all.filter(({status}) => status === 201).length).toBeGreaterThan(0);
        for (const response of all) {
          if (response.status === 201) expect(await response.json()).toEqual({nummer: 1});
          else expect(await typeOf(response)).toBe('/problem/pagar-redan');
        }
      }
    });

    test('with something else is refused, before and after it is answered', async () => {
      const gate = createGate();
      const first = send('annat');
      await gate.reached;
      expect((await send('annat', {kropp: 'nagot annat'})).status).toBe(422);
      gate.open();
      await first;
      expect((await send('annat', {kropp: 'nagot annat', process: 1})).status).toBe(422);
      expect(done).toBe(1);
    });

    test('under which nothing was done can be used again', async () => {
      answer = () => {
        throw new ProblemError('stangd');
      };
      expect((await send('nekad')).status).toBe(410);
      answer = ({c}) => c.text('gick', 201);
      expect((await send('nekad', {process: 1})).status).toBe(201);
    });

    test('under which something broke is not used again, for nobody knows what it had done', async () => {
      answer = () => {
        done++;
        throw new Error('the cable was cut');
      };
      expect((await send('trasig')).status).toBe(500);
      const again = await send('trasig', {process: 1});
      expect([again.status, again.headers.get('Retry-After')]).toEqual([409, null]);
      expect(await typeOf(again)).toBe('/problem/okant-utfall');
      expect(done).toBe(1);
    });

    test('whose process died while answering is not used again either', async () => {
      const gate = createGate();
      const dead = send('dod');
      await gate.reached;
      nu = new Date('2026-11-24T10:01:00Z');
      expect(await typeOf(await send('dod', {process: 1}))).toBe('/problem/okant-utfall');
      gate.open();
      await dead;
      // It lived after all, and has answered: now everybody knows.
      expect((await send('dod', {process: 1})).status).toBe(201);
      expect(done).toBe(1);
    });

    test('is forgotten after a day', async () => {
      await send('gammal');
      nu = new Date('2026-11-25T09:59:59Z');
      rektor = await signIn(apps[0] as Hono, 'rektor', 'exempelskolan');
      await send('gammal');
      expect(done).toBe(1);
      nu = new Date('2026-11-25T10:00:01Z');
      await send('gammal');
      expect(done).toBe(2);
    });

    test('is one person’s, at one address', async () => {
      const both = await signIn(apps[0] as Hono, 'rektor', 'sodra');
      await send('min');
      await send('min', {cookie: both});
      await send('min', {cookie: both, path: 'sodra'});
      expect(done).toBe(3);
    });

    test.each(['', 'å', 'med mellanslag', 'x'.repeat(201)])('%j is none', async (key) => {
      expect((await send(key)).status).toBe(422);
      expect(done).toBe(0);
    });

    test('is not needed', async () => {
      await send(undefined);
      await send(undefined);
      expect(done).toBe(2);
    });
  });
});
