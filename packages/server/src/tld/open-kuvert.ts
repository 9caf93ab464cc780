import type {webcrypto} from 'node:crypto';
import {Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256} from '@hpke/core';
import {INSANDNING_LANGD} from '@vetlanda/ska-core/tld';

/** RFC 9180 in base mode with what every browser has the parts of; the same as the form's. */
const svit = new CipherSuite({kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm()});

/** What the sealing is for; the same as the form's. */
const INFO = new TextEncoder().encode('ska-tld-svar 1');
/** The sender's one-time public key, and the tag. Bytes. */
const PUNKT = 65;
const TAGG = 16;

/** How long every envelope is, in characters of base64url: they are alike. */
export const KUVERTLANGD = Math.ceil(((PUNKT + INSANDNING_LANGD + TAGG) * 4) / 3);

/** Opens what a form has sealed; undefined where it has been changed, or was sealed for another round. */
export async function openKuvert(kuvert: string, nycklar: webcrypto.CryptoKeyPair): Promise<string | undefined> {
  if (kuvert.length !== KUVERTLANGD || !/^[\w-]+$/.test(kuvert)) return undefined;
  const bytes = Uint8Array.from(Buffer.from(kuvert, 'base64url'));
  try {
    const text = await svit.open(
      {recipientKey: nycklar, enc: bytes.slice(0, PUNKT).buffer, info: INFO.buffer},
      bytes.slice(PUNKT).buffer,
    );
    return new TextDecoder('utf-8', {fatal: true}).decode(text);
  } catch {
    return undefined;
  }
}
