import {randomBytes} from 'node:crypto';
import {Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256} from '@hpke/core';
import {type Datum, exempelKalenderdata} from '@vetlanda/ska-core/kalender';
import {vetlanda} from '@vetlanda/ska-core/riktlinje';
import {type Enkat, type Enkatsvar, exempelenkatGrundskola, packInsandning} from '@vetlanda/ska-core/tld';
import {createApp, createHemlighet, fillExempel, type Serverdel} from '@vetlanda/ska-server';
import {type Databasplats, openDatabas} from '@vetlanda/ska-server/node';
import {createDice, type Dice} from './dice.ts';

const IDAG = '2026-11-24' as Datum;
const HUVUDMAN = 'exempel';
const ENKAT: Enkat = exempelenkatGrundskola;
/** As much as comes: what is measured is the counting, not the bucket that holds it back. */
const FRITT = {rymmer: 1e9, perSekund: 1e9};

/** Where the answers of a box go, and what they are sealed with. */
interface Formular {
  readonly omgang: string;
  readonly nyckel: JsonWebKey;
}

/** The server on a database, with a round that is open. */
export interface Insamling {
  readonly formular: readonly Formular[];
  /** Sends to the app as a request of HTTP, in this process. Rejects when it has not been counted. */
  send(post: string): Promise<void>;
  /** The statements that the server has asked since the last time. */
  takeStatements(): readonly Statement[];
  close(): Promise<void>;
}

/** A statement with its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Opens a server and a round with so many boxes. */
export async function openInsamling(plats: Databasplats, antalUrnor: number): Promise<Insamling> {
  const {db, close} = await openDatabas(plats);
  const server: Serverdel = {
    db,
    huvudman: HUVUDMAN,
    hemlighet: createHemlighet('bara-for-matningen-0123456789-0123456789'),
    nu: () => new Date('2026-11-24T10:00:00Z'),
    saker: false,
    inloggning: {slag: 'demo'},
    insamling: {urna: FRITT, gissning: FRITT},
    ursprung: [],
  };
  await fillExempel(server, IDAG);
  const statements: Statement[] = [];
  const executor = db.getExecutor();
  const execute = executor.executeQuery.bind(executor);
  executor.executeQuery = (query) => {
    if (statements.length < 1_000) statements.push({sql: query.sql, parameters: query.parameters});
    return execute(query);
  };
  const app = createApp({
    today: () => IDAG,
    riktlinjer: [vetlanda],
    kalenderdata: (_, lasar) => exempelKalenderdata([lasar]),
    server,
  });
  const ask = async (path: string, body: unknown, cookie = ''): Promise<unknown> => {
    const response = await app.request(path, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', Cookie: cookie},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const kommun = await db.selectFrom('enhet').select('enhet').where('slag', '=', 'kommun').executeTakeFirstOrThrow();
  const cookie = await signIn(app, 'administrator', kommun.enhet);
  const enheter = await listEnheter(app, cookie);
  const {omgang} = (await ask(
    '/api/omgangar',
    {namn: 'Mätning (exempel)', lasar: '2026/2027', enkat: ENKAT, oppnar: IDAG, stanger: '2026-11-30'},
    cookie,
  )) as {omgang: string};
  const formular: Formular[] = [];
  for (let i = 0; i < antalUrnor; i++) {
    const path = `/api/enheter/${enheter[i % enheter.length]}/omgangar/${omgang}/urnor`;
    const {kod} = (await ask(path, {grupp: `grupp ${i}`}, cookie)) as {kod: string};
    formular.push((await ask('/api/t/formular', {kod})) as Formular);
  }
  return {
    formular,
    send: async (post) => {
      await ask('/api/t/svar', post);
    },
    takeStatements: () => statements.splice(0),
    close,
  };
}

type App = ReturnType<typeof createApp>;

async function signIn(app: App, roll: string, enhet: string): Promise<string> {
  const response = await app.request('/logga-in/demo', {method: 'POST', body: new URLSearchParams({roll, enhet})});
  return response.headers.get('Set-Cookie')?.split(';', 1)[0] ?? '';
}

/** The units that there are on the day. */
async function listEnheter(app: App, cookie: string): Promise<readonly string[]> {
  const response = await app.request('/api/organisation', {headers: {Cookie: cookie}});
  const {enheter} = (await response.json()) as {enheter: readonly {readonly id: string; readonly slag: string}[]};
  return enheter.filter(({slag}) => slag === 'enhet').map(({id}) => id);
}

/** What so many children send, sealed as the form seals it. */
export async function createKuvert(formular: readonly Formular[], antal: number, seed: number): Promise<string[]> {
  const poster: string[] = [];
  for (const {omgang, nyckel, text} of createInsandningar(formular, antal, seed)) {
    poster.push(JSON.stringify({omgang, form: 'kuvert', innehall: await seal(text, nyckel)}));
  }
  return poster;
}

/** What a child sends where nothing can be sealed. */
export function* createKlartext(formular: readonly Formular[], antal: number, seed: number): Generator<string> {
  for (const {omgang, text} of createInsandningar(formular, antal, seed)) {
    yield JSON.stringify({omgang, form: 'klartext', innehall: text});
  }
}

function* createInsandningar(formular: readonly Formular[], antal: number, seed: number) {
  const dice = createDice(seed);
  for (let i = 0; i < antal; i++) {
    const plats = formular[dice(formular.length)];
    if (plats === undefined) throw new RangeError('There is no box.');
    const nonce = randomBytes(16).toString('base64url');
    yield {...plats, text: packInsandning(ENKAT, createSvar(dice), nonce)};
  }
}

/** Leaning upwards, as children's answers do. */
function createSvar(dice: Dice): Enkatsvar {
  return Object.fromEntries(
    ENKAT.fragor.map(({id}) => {
      const value = dice(20);
      return [id, value === 0 ? 'vet-ej' : value < 3 ? 1 : value < 6 ? 2 : value < 13 ? 3 : 4];
    }),
  );
}

const svit = new CipherSuite({kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm()});

/** As the form does it. */
async function seal(text: string, jwk: JsonWebKey): Promise<string> {
  const recipientPublicKey = await svit.kem.importKey('jwk', jwk, true);
  const {enc, ct} = await svit.seal({recipientPublicKey, info: bytes('ska-tld-svar 1')}, bytes(text));
  return Buffer.concat([new Uint8Array(enc), new Uint8Array(ct)]).toString('base64url');
}

function bytes(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}
