import {webcrypto} from 'node:crypto';
import type {Serverdel} from '../dependencies.js';
import {hideText, showText} from './hide-text.js';

const KURVA = {name: 'ECDH', namedCurve: 'P-256'} as const;

/** The pair of keys of a round as it is kept. */
export interface Omgangsnycklar {
  /** What a form seals with: a JWK, JSON. */
  readonly publik: string;
  /** What opens it, hidden with the server's own key. */
  readonly privat: string;
}

/** A new pair for a round. */
export async function createNycklar(del: Serverdel, omgang: string): Promise<Omgangsnycklar> {
  const par = await webcrypto.subtle.generateKey(KURVA, true, ['deriveBits']);
  const {kty, crv, x, y} = await webcrypto.subtle.exportKey('jwk', par.publicKey);
  const privat = JSON.stringify(await webcrypto.subtle.exportKey('jwk', par.privateKey));
  return {
    publik: JSON.stringify({kty, crv, x, y}),
    privat: hideText(del.hemlighet.keyFor('omgangsnyckel'), privat, horTill(del, omgang)),
  };
}

/** The pair, ready to open with. */
export async function readNycklar(
  del: Serverdel,
  omgang: string,
  {publik, privat}: Omgangsnycklar,
): Promise<webcrypto.CryptoKeyPair> {
  const {d} = JSON.parse(
    showText(del.hemlighet.keyFor('omgangsnyckel'), privat, horTill(del, omgang)),
  ) as webcrypto.JsonWebKey;
  const jwk = JSON.parse(publik) as webcrypto.JsonWebKey;
  return {
    publicKey: await webcrypto.subtle.importKey('jwk', jwk, KURVA, true, []),
    privateKey: await webcrypto.subtle.importKey('jwk', {...jwk, ...(d === undefined ? {} : {d})}, KURVA, false, [
      'deriveBits',
    ]),
  };
}

function horTill({huvudman}: Serverdel, omgang: string): string {
  return `omgang ${huvudman} ${omgang}`;
}
