import {createDecipheriv, createHmac, type ECDH} from 'node:crypto';

/**
 * Opening by hybrid public key encryption as in RFC 9180, one message in base mode, with DHKEM(P-256, HKDF-SHA256),
 * HKDF-SHA256 and AES-128-GCM. In Node's own functions that answer at once: the same through Web Cryptography is some
 * twenty jobs in other threads, and took longer than the database did.
 */
const KEM = bytes('KEM\0\x10');
const SVIT = bytes('HPKE\0\x10\0\x01\0\x01');
const VERSION = bytes('HPKE-v1');
const TOM = Buffer.alloc(0);
/** No salt is the same as zeros (RFC 5869). */
const UTAN_SALT = Buffer.alloc(32);
/** A public key in the message: an uncompressed point of P-256. And the tag of AES-GCM. Bytes. */
export const PUNKT = 65;
export const TAGG = 16;

/** What both sides must agree on: what the message is for, and what is bound to it without being hidden. */
interface Sammanhang {
  readonly info: Buffer;
  readonly aad?: Buffer;
}

/**
 * Opens a message: the sender's one-time public key, and after it the hidden text and its tag. Throws when it has been
 * changed, was meant for somebody else, or begins with no point of the curve.
 */
export function openBase(mottagare: ECDH, kuvert: Buffer, {info, aad = TOM}: Sammanhang): Buffer {
  const enc = kuvert.subarray(0, PUNKT);
  const kemContext = Buffer.concat([enc, mottagare.getPublicKey()]);
  const gemensam = expand(
    KEM,
    extract(KEM, TOM, 'eae_prk', mottagare.computeSecret(enc)),
    'shared_secret',
    kemContext,
    32,
  );
  const schema = Buffer.concat([
    Buffer.of(0),
    extract(SVIT, TOM, 'psk_id_hash', TOM),
    extract(SVIT, TOM, 'info_hash', info),
  ]);
  const hemlighet = extract(SVIT, gemensam, 'secret', TOM);
  const key = expand(SVIT, hemlighet, 'key', schema, 16);
  const iv = expand(SVIT, hemlighet, 'base_nonce', schema, 12);
  const decipher = createDecipheriv('aes-128-gcm', key, iv, {authTagLength: TAGG});
  decipher.setAAD(aad).setAuthTag(kuvert.subarray(-TAGG));
  return Buffer.concat([decipher.update(kuvert.subarray(PUNKT, -TAGG)), decipher.final()]);
}

function extract(svit: Buffer, salt: Buffer, etikett: string, ikm: Buffer): Buffer {
  return hmac(salt.length === 0 ? UTAN_SALT : salt, VERSION, svit, bytes(etikett), ikm);
}

/** Nothing longer than one block of SHA-256, 32 bytes, is asked for. */
function expand(svit: Buffer, prk: Buffer, etikett: string, info: Buffer, langd: number): Buffer {
  return hmac(prk, Buffer.of(0, langd), VERSION, svit, bytes(etikett), info, Buffer.of(1)).subarray(0, langd);
}

function hmac(nyckel: Buffer, ...delar: readonly Buffer[]): Buffer {
  const mac = createHmac('sha256', nyckel);
  for (const del of delar) mac.update(del);
  return mac.digest();
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
