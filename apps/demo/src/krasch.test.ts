import {type Enkat, packInsandning, type Utgava} from '@vetlanda/ska-core/tld';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {createPostgres, type Postgres, type Process, startProcess} from './test/krasch.js';

/** A round of the example is open on that day. */
const IDAG = '2026-10-12';
const OMGANG = 'exempeltld2610';
const SKOLA = 'exempelskolan';
/** As many as a box takes at once: nobody has to wait for the bucket. */
const BARN = 60;
const KLIENTER = 12;

let postgres: Postgres;
const processer = new Set<Process>();
/** Where requests are sent, in turn. */
let oppna: readonly Process[] = [];
/** Requests that were not acknowledged: broken off, or answered with a problem. */
let avbrutna = 0;

beforeAll(async () => {
  postgres = await createPostgres();
  oppna = await Promise.all([start(), start()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([...processer].map((one) => one.kill()));
  await postgres.close();
});

async function start(): Promise<Process> {
  const hemlighet = 'exempel-hemlighet-for-proven-0123456789';
  const one = await startProcess({DATABASE_URL: postgres.url, SKA_HEMLIGHET: hemlighet, SKA_IDAG: IDAG});
  processer.add(one);
  return one;
}

async function post(server: Process, path: string, body: object, cookie = ''): Promise<Response> {
  const headers = {'Content-Type': 'application/json', Cookie: cookie};
  return fetch(server.url + path, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(5_000),
  });
}

async function signIn(roll: string, enhet: string): Promise<string> {
  const body = new URLSearchParams({roll, enhet});
  const response = await fetch(`${first().url}/logga-in/demo`, {method: 'POST', body, redirect: 'manual'});
  return response.headers.get('Set-Cookie')?.split(';', 1)[0] ?? '';
}

function first(): Process {
  const [one] = oppna;
  if (one === undefined) throw new Error('No process is left.');
  return one;
}

/** What the children of a new group are to send, each one once. */
async function createPoster(grupp: string): Promise<readonly object[]> {
  const vag = `/api/enheter/${SKOLA}/omgangar/${OMGANG}/urnor`;
  const made = await post(first(), vag, {grupp, inbjudna: BARN}, await signIn('rektor', SKOLA));
  const {kod} = (await made.json()) as {kod: string};
  const formular = await post(first(), '/api/t/formular', {kod});
  const {omgang, enkat} = (await formular.json()) as {omgang: string; enkat: Enkat};
  return Array.from({length: BARN}, (_, i) => {
    const svar = Object.fromEntries(enkat.fragor.map(({id}, nr) => [id, 1 + ((i + nr) % 4)]));
    const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
    return {omgang, form: 'klartext', innehall: packInsandning(enkat, svar, nonce)};
  });
}

/** Sends it to one process after the other, again and again, until one says that it is received: as the form does. */
async function sendUntilReceived(svar: object, nr: number): Promise<{readonly redan: boolean}> {
  for (let i = nr; ; i++) {
    const server = oppna[i % oppna.length] ?? first();
    const response = await post(server, '/api/t/svar', svar).catch(() => undefined);
    if (response?.status === 200) return (await response.json()) as {redan: boolean};
    if (response !== undefined && response.status < 500 && response.status !== 429) {
      throw new Error(`Refused: ${response.status} ${await response.text()}`);
    }
    avbrutna++;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** All children at once from some devices, with something that happens when so many have been received. */
async function sendAll(
  poster: readonly object[],
  {efter, hander}: {readonly efter: number; readonly hander: () => Promise<void>},
): Promise<void> {
  const kvar = poster.entries();
  avbrutna = 0;
  let mottagna = 0;
  let handelse: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    for (const [nr, svar] of kvar) {
      await sendUntilReceived(svar, nr);
      mottagna++;
      if (mottagna === efter) handelse = hander();
    }
  };
  await Promise.all(Array.from({length: KLIENTER}, work));
  await handelse;
  // Otherwise nothing happened in the middle of anything.
  expect(avbrutna).toBeGreaterThan(0);
}

/** Whether the server knows each one as received already. */
async function sendAgain(poster: readonly object[]): Promise<readonly boolean[]> {
  return Promise.all(poster.map(async (svar, i) => (await sendUntilReceived(svar, i)).redan));
}

describe('what is acknowledged while children answer', () => {
  let foljd: readonly object[] = [];
  let krasch: readonly object[] = [];

  test('is kept when one of two server processes is killed', async () => {
    foljd = await createPoster('Klass 4');
    await sendAll(foljd, {
      efter: 15,
      hander: () => first().kill(),
    });
    oppna = oppna.slice(1);
    expect(await sendAgain(foljd)).toEqual(foljd.map(() => true));
  }, 120_000);

  test('is kept when the database is killed and started again, and the server goes on by itself', async () => {
    oppna = [...oppna, await start()];
    krasch = await createPoster('Klass 5');
    await sendAll(krasch, {
      efter: 15,
      hander: async () => {
        await postgres.kill();
        await postgres.start();
      },
    });
    expect(await sendAgain(krasch)).toEqual(krasch.map(() => true));
  }, 120_000);

  test('is counted once each in the release, and none twice', async () => {
    await post(first(), `/api/omgangar/${OMGANG}/stang`, {}, await signIn('administrator', 'exempelkoping'));
    const headers = {Cookie: await signIn('rektor', SKOLA)};
    const response = await fetch(`${first().url}/api/enheter/${SKOLA}/utgavor?antal=1`, {headers});
    const {utgavor} = (await response.json()) as {utgavor: readonly Utgava[]};
    const antal = new Map(utgavor[0]?.poster.map((one) => [one.namn, one.antal]));
    const alla = foljd.length + krasch.length;
    expect(alla).toBe(2 * BARN);
    expect(antal.get('Exempelskolan')).toEqual({fran: alla, till: alla});
    for (const grupp of ['Klass 4', 'Klass 5'])
      expect([grupp, antal.get(grupp)]).toEqual([grupp, {fran: BARN, till: BARN}]);
  });
});
