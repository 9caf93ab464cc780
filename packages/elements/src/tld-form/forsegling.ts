import {fromBase64url, toBase64url} from './base64url.js';
import {bytes, openBase, sealBase} from './hpke.js';

/** What the sealing is for, so that nothing sealed for something else can be taken for a child's answers. */
const INFO = bytes('ska-tld-svar 1');
const KURVA = {name: 'ECDH', namedCurve: 'P-256'} as const;

/**
 * The public key of a round, read from its JWK: what answers are sealed with, and nothing is opened with. Rejects with a
 * TypeError when it is something else, also when it is the private key: that one must never reach a form.
 */
export async function readPublikNyckel(jwk: JsonWebKey): Promise<CryptoKey> {
  if (jwk.d !== undefined) throw new TypeError('The key of a round must be its public key: leave out "d".');
  const {kty = '', crv = '', x = '', y = ''} = jwk;
  try {
    return await crypto.subtle.importKey('jwk', {kty, crv, x, y}, KURVA, true, []);
  } catch (cause) {
    throw new TypeError('The key of a round must be the JWK of a public key on P-256.', {cause});
  }
}

/**
 * Seals what a child sends, as base64url. All have the same length, since `packInsandning` gives all the same. Only who
 * has the round's private key can open it: not this device, not the next child, not the network.
 */
export async function sealInsandning(insandning: string, nyckel: CryptoKey): Promise<string> {
  return toBase64url(await sealBase(nyckel, bytes(insandning), {info: INFO}));
}

/** Opens it again, for who receives. Rejects when it has been changed, or was sealed for another round. */
export async function openInsandning(kuvert: string, nycklar: CryptoKeyPair): Promise<string> {
  return new TextDecoder().decode(await openBase(nycklar, fromBase64url(kuvert), {info: INFO}));
}
