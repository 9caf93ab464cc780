import {randomBytes, type webcrypto} from 'node:crypto';
import {Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256} from '@hpke/core';
import {type Enkat, type Enkatsvar, exempelenkatGrundskola, packInsandning} from '@vetlanda/ska-core/tld';
import type {Hono} from 'hono';
import {IDAG, signIn} from './testserver.js';

/** What a form is given for a code. */
export interface Testformular {
  readonly omgang: string;
  readonly nyckel: webcrypto.JsonWebKey;
  readonly enkat: Enkat;
}

/** A box as its rektor sees it. */
export interface Testurna {
  readonly urna: string;
  readonly kod: string;
  readonly lank: string;
}

/** Asks as a program does. */
export async function send(
  app: Hono,
  metod: string,
  vag: string,
  {body, cookie, headers = {}}: {readonly body?: unknown; readonly cookie?: string; readonly headers?: object} = {},
): Promise<Response> {
  return app.request(vag, {
    method: metod,
    headers: {
      ...(body === undefined ? {} : {'Content-Type': 'application/json'}),
      ...(cookie === undefined ? {} : {Cookie: cookie}),
      ...headers,
    },
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
  });
}

/** A round that is open today; returns its id. */
export async function createTestomgang(app: Hono, mer: object = {}): Promise<string> {
  const cookie = await signIn(app, 'administrator', 'kommunen');
  const body = {
    namn: 'TLD november 2026',
    lasar: '2026/2027',
    enkat: exempelenkatGrundskola,
    oppnar: IDAG,
    stanger: '2026-11-30',
    ...mer,
  };
  const response = await send(app, 'POST', '/api/omgangar', {body, cookie});
  if (response.status !== 201) throw new Error(`No round: ${await response.text()}`);
  return ((await response.json()) as {omgang: string}).omgang;
}

/** A box of a unit. */
export async function createTesturna(
  app: Hono,
  omgang: string,
  {enhet = 'exempelskolan', ...body}: {readonly enhet?: string; readonly [falt: string]: unknown} = {},
): Promise<Testurna> {
  const cookie = await signIn(app, 'rektor', enhet);
  const response = await send(app, 'POST', `/api/enheter/${enhet}/omgangar/${omgang}/urnor`, {body, cookie});
  if (response.status !== 201) throw new Error(`No box: ${await response.text()}`);
  return (await response.json()) as Testurna;
}

/** What a child's device gets for a code. */
export async function readFormular(app: Hono, kod: string): Promise<Testformular> {
  const response = await send(app, 'POST', '/api/t/formular', {body: {kod}});
  if (response.status !== 200) throw new Error(`No form: ${await response.text()}`);
  return (await response.json()) as Testformular;
}

/** 128 random bits as a form makes them. */
export function createNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** Seals as the form does, by the RFC and with another program than the form's. */
export async function seal(insandning: string, nyckel: webcrypto.JsonWebKey): Promise<string> {
  const svit = new CipherSuite({kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm()});
  const recipientPublicKey = await svit.kem.importKey('jwk', {...nyckel, key_ops: []}, true);
  const info = new TextEncoder().encode('ska-tld-svar 1').buffer;
  const {ct, enc} = await svit.seal({recipientPublicKey, info}, new TextEncoder().encode(insandning).buffer);
  return Buffer.concat([new Uint8Array(enc), new Uint8Array(ct)]).toString('base64url');
}

/** What a form sends for one child. */
export async function createSvarspost(
  {omgang, nyckel, enkat}: Testformular,
  svar: Enkatsvar,
  nonce: string = createNonce(),
): Promise<object> {
  return {omgang, form: 'kuvert', innehall: await seal(packInsandning(enkat, svar, nonce), nyckel)};
}

/** The same answer to every question. */
export function svarOf({fragor}: Enkat, varde: number | 'vet-ej'): Enkatsvar {
  return Object.fromEntries(fragor.map(({id}) => [id, varde]));
}
