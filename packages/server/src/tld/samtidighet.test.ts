import {exempelenkatGrundskola} from '@vetlanda/ska-core/tld';
import type {Hono} from 'hono';
import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type OppenDatabas, openDatabas} from '../node/open-databas.js';
import {createPostgresDatabas} from '../test/each-databas.js';
import {
  createSvarspost,
  createTestomgang,
  createTesturna,
  readFormular,
  send,
  svarOf,
  type Testformular,
} from '../test/testomgang.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';

const enkat = exempelenkatGrundskola;
const HUVUDMAN = 'samtidighet';
/** As fast as they come: what is tried here is the counting. */
const vidOppen = {insamling: {urna: {rymmer: 1e6, perSekund: 1e6}, gissning: {rymmer: 300, perSekund: 1}}};

describe('several processes on one PostgreSQL', () => {
  let databaser: readonly OppenDatabas[];
  let appar: readonly Hono[];

  beforeAll(async () => {
    const url = await createPostgresDatabas();
    databaser = [await openDatabas({url}), await openDatabas({url})];
    appar = databaser.map(({db}) => createTestapp(db, HUVUDMAN, {}, vidOppen));
    await createTestkommun(db(), HUVUDMAN);
  });

  afterAll(() => Promise.all(databaser.map(({close}) => close())));

  const db = () => databaser[0]!.db;
  const app = (i = 0) => appar[i % appar.length]!;

  const createPoster = (formular: readonly Testformular[], antal: number) =>
    Promise.all(
      Array.from({length: antal}, (_, i) => {
        const ett = formular[i % formular.length]!;
        return createSvarspost(ett, svarOf(enkat, 1 + (i % 4)));
      }),
    );

  /** Sixteen at a time, as devices do: what one waits for does not stand in a queue of hundreds. */
  const inTurns = async <T, U>(alla: readonly T[], each: (one: T, i: number) => Promise<U>): Promise<readonly U[]> => {
    const svar: U[] = [];
    const kvar = [...alla.entries()];
    const work = async () => {
      for (let next = kvar.shift(); next !== undefined; next = kvar.shift())
        svar[next[0]] = await each(next[1], next[0]);
    };
    await Promise.all(Array.from({length: 16}, work));
    return svar;
  };

  const createUrnor = async (omgang: string, antal: number) => {
    const urnor = [];
    for (let i = 0; i < antal; i++) urnor.push(await createTesturna(app(i), omgang, {grupp: `grupp ${i}`}));
    return Promise.all(urnor.map(({kod}, i) => readFormular(app(i), kod)));
  };

  const totalsOf = async (omgang: string) => {
    const {rows} = await sql<{antal: number}>`
      select sum(antal)::int as antal from rakning where omgang = ${omgang} group by dimension
    `.execute(db());
    return rows.map(({antal}) => antal);
  };

  test('count every answer once, when each is sent to both at the same moment', async () => {
    const omgang = await createTestomgang(app());
    const poster = await createPoster(await createUrnor(omgang, 3), 200);
    const svar = await Promise.all(
      poster.flatMap((body) =>
        appar.map(async (one) => (await (await send(one, 'POST', '/api/t/svar', {body})).json()) as {redan: boolean}),
      ),
    );
    expect(svar.filter(({redan}) => redan === false)).toHaveLength(200);
    expect(svar.filter(({redan}) => redan === true)).toHaveLength(200);
    const admin = await signIn(app(), 'administrator', 'kommunen');
    await send(app(), 'POST', `/api/omgangar/${omgang}/stang`, {cookie: admin});
    expect(await totalsOf(omgang)).toEqual([200, 200, 200]);
  });

  test('close in the middle of a burst: what was acknowledged is in the totals, and what was refused is not', async () => {
    for (let varv = 0; varv < 4; varv++) {
      const omgang = await createTestomgang(app());
      const annan = await createTestomgang(app());
      const poster = await createPoster(await createUrnor(omgang, 3), 240);
      const andra = await createPoster(await createUrnor(annan, 2), 60);
      const admin = await signIn(app(), 'administrator', 'kommunen');
      let skickade = 0;
      const stanger: Promise<Response>[] = [];
      const ovriga: Promise<string>[] = [];
      const svara = async (body: object, i: number) => {
        const {status} = await send(app(i), 'POST', '/api/t/svar', {body});
        skickade++;
        if (skickade === 60) {
          // Another round opens meanwhile, which makes a table where theirs is.
          ovriga.push(createTestomgang(app(), {namn: 'En omgång som öppnar (exempel)'}));
          for (const one of appar) {
            stanger.push(Promise.resolve(send(one, 'POST', `/api/omgangar/${omgang}/stang`, {cookie: admin})));
          }
        }
        return status;
      };
      const [statusar, andras] = await Promise.all([
        inTurns(poster, svara),
        inTurns(andra, async (body, i) => (await send(app(i), 'POST', '/api/t/svar', {body})).status),
      ]);
      await Promise.all(ovriga);
      for (const svar of await Promise.all(stanger)) expect(svar.status).toBe(200);
      expect(new Set(statusar)).toEqual(new Set([200, 410]));
      const mottagna = statusar.filter((status) => status === 200).length;
      expect(await totalsOf(omgang)).toEqual([mottagna, mottagna, mottagna]);
      expect(andras).toEqual(Array(60).fill(200));
      const igen = await inTurns(poster, async (body, i) => (await send(app(i), 'POST', '/api/t/svar', {body})).status);
      expect(igen).toEqual(statusar);
      await send(app(), 'POST', `/api/omgangar/${annan}/stang`, {cookie: admin});
      expect(await totalsOf(annan)).toEqual([60, 60, 60]);
    }
  });

  test('lose connections in the middle of a burst, and count every answer once when it is sent again', async () => {
    const omgang = await createTestomgang(app());
    const poster = await createPoster(await createUrnor(omgang, 3), 300);
    let klar = false;
    const vakt = await openDatabas({url: await addressOf()});
    const kill = async () => {
      let dodade = 0;
      while (!klar) {
        const {rows} = await sql`
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and random() < 0.3
        `.execute(vakt.db);
        dodade += rows.length;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return dodade;
    };
    const dod = kill();
    let nekade = 0;
    const counted = await Promise.all(
      poster.map(async (body, i) => {
        for (;;) {
          const response = await send(app(i), 'POST', '/api/t/svar', {body});
          if (response.status === 200) return (await response.json()) as {redan: boolean};
          expect(response.status).toBe(500);
          nekade++;
        }
      }),
    );
    klar = true;
    expect(await dod).toBeGreaterThan(10);
    expect(nekade).toBeGreaterThan(0);
    await vakt.close();
    expect(counted).toHaveLength(300);
    const admin = await signIn(app(), 'administrator', 'kommunen');
    await send(app(), 'POST', `/api/omgangar/${omgang}/stang`, {cookie: admin});
    expect(await totalsOf(omgang)).toEqual([300, 300, 300]);
  });

  const addressOf = async (): Promise<string> => {
    const {rows} = await sql<{db: string; port: number}>`
      select current_database() as db, inet_server_port() as port
    `.execute(db());
    return `postgres://ska:exempel@127.0.0.1:${rows[0]?.port}/${rows[0]?.db}`;
  };
});
