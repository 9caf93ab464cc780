import {exempelenkatLagstadium, INSANDNING_LANGD} from '@vetlanda/ska-core/tld';
import {describe, expect, test} from 'vitest';
import {openInsandning, readPublikNyckel, sealInsandning} from './forsegling.js';
import {openBase, sealBase} from './hpke.js';
import {createInsandning} from './paket.js';

const KURVA = {name: 'ECDH', namedCurve: 'P-256'} as const;

function hex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (one) => Number.parseInt(one, 16));
}

function toHex(data: Uint8Array): string {
  return [...data].map((one) => one.toString(16).padStart(2, '0')).join('');
}

/** A pair of keys from its numbers. */
async function pairOf(privat: string, publik: string): Promise<CryptoKeyPair> {
  const base64url = (text: string): string =>
    btoa(String.fromCharCode(...hex(text)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  const jwk = {kty: 'EC', crv: 'P-256', x: base64url(publik.slice(2, 66)), y: base64url(publik.slice(66))};
  return {
    publicKey: await crypto.subtle.importKey('jwk', jwk, KURVA, true, []),
    privateKey: await crypto.subtle.importKey('jwk', {...jwk, d: base64url(privat)}, KURVA, true, ['deriveBits']),
  };
}

/** RFC 9180, appendix A.3.1: base mode with this suite, the first message. */
const RFC = {
  avsandare: [
    '4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb',
    '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  ],
  mottagare: [
    'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2',
    '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  ],
  info: hex('4f6465206f6e2061204772656369616e2055726e'),
  aad: hex('436f756e742d30'),
  text: hex('4265617574792069732074727574682c20747275746820626561757479'),
  dolt: '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
} as const;

test('seals as the RFC has it, and opens what the RFC has sealed', async () => {
  const {info, aad, text} = RFC;
  const mottagare = await pairOf(...RFC.mottagare);
  const kuvert = await sealBase(mottagare.publicKey, text, {info, aad}, await pairOf(...RFC.avsandare));
  expect(toHex(kuvert)).toBe(RFC.avsandare[1] + RFC.dolt);
  expect(await openBase(mottagare, kuvert, {info, aad})).toEqual(text);
});

describe("a child's answers", () => {
  const createKeys = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(KURVA, true, ['deriveBits']);

  test('are the same length sealed, whatever was answered, and never the same twice', async () => {
    const {publicKey} = await createKeys();
    const enkat = exempelenkatLagstadium;
    const alla = Object.fromEntries(enkat.fragor.map(({id}) => [id, 4]));
    const insandningar = [createInsandning(enkat, {}), createInsandning(enkat, alla), createInsandning(enkat, alla)];
    expect(insandningar.map(({length}) => length)).toEqual(Array(3).fill(INSANDNING_LANGD));
    const kuvert = await Promise.all(insandningar.map((one) => sealInsandning(one, publicKey)));
    expect(new Set(kuvert.map(({length}) => length)).size).toBe(1);
    expect(new Set(kuvert).size).toBe(3);
  });

  test('can be opened by who has the private key, and by nobody else', async () => {
    const nycklar = await createKeys();
    const jwk = await crypto.subtle.exportKey('jwk', nycklar.publicKey);
    const insandning = createInsandning(exempelenkatLagstadium, {});
    const kuvert = await sealInsandning(insandning, await readPublikNyckel(jwk));
    expect(await openInsandning(kuvert, nycklar)).toBe(insandning);
    await expect(createKeys().then((other) => openInsandning(kuvert, other))).rejects.toThrow();
  });

  test('cannot be changed under way', async () => {
    const nycklar = await createKeys();
    const kuvert = await sealInsandning(createInsandning(exempelenkatLagstadium, {}), nycklar.publicKey);
    const changed = `${kuvert.slice(0, 200)}${kuvert[200] === 'A' ? 'B' : 'A'}${kuvert.slice(201)}`;
    await expect(openInsandning(changed, nycklar)).rejects.toThrow();
  });
});

describe('the key of a round', () => {
  test('may not be the private one', async () => {
    const {privateKey} = await crypto.subtle.generateKey(KURVA, true, ['deriveBits']);
    const jwk = await crypto.subtle.exportKey('jwk', privateKey);
    await expect(readPublikNyckel(jwk)).rejects.toThrow('public key');
  });

  test.each([{}, {kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA'}, {kty: 'RSA', n: 'AQAB', e: 'AQAB'}])(
    'is refused when it is something else: %o',
    async (jwk) => {
      await expect(readPublikNyckel(jwk)).rejects.toThrow(TypeError);
    },
  );
});
