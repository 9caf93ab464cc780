import {createECDH, type ECDH, webcrypto} from 'node:crypto';
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

/** What opens the round's envelopes. */
export function readPrivatNyckel(del: Serverdel, omgang: string, dold: string): ECDH {
  const jwk = JSON.parse(
    showText(del.hemlighet.keyFor('omgangsnyckel'), dold, horTill(del, omgang)),
  ) as webcrypto.JsonWebKey;
  const nyckel = createECDH('prime256v1');
  nyckel.setPrivateKey(jwk.d ?? '', 'base64url');
  return nyckel;
}

function horTill({huvudman}: Serverdel, omgang: string): string {
  return `omgang ${huvudman} ${omgang}`;
}
