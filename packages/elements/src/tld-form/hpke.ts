/**
 * Hybrid public key encryption as in RFC 9180, one message in base mode, with the suite that every browser has the parts
 * of: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. A server can open it with any library that follows the RFC.
 */
const KURVA = {name: 'ECDH', namedCurve: 'P-256'} as const;
const KEM = bytes('KEM\0\x10');
const SVIT = bytes('HPKE\0\x10\0\x01\0\x01');
const TOM = new Uint8Array();
/** A public key in the message: an uncompressed point of P-256, bytes. */
const PUNKT = 65;

type Bytes = Uint8Array<ArrayBuffer>;

/** What both sides must agree on: what the message is for, and what is bound to it without being hidden. */
interface Sammanhang {
  readonly info: Bytes;
  readonly aad?: Bytes;
}

/** Seals for who has the private key: the sender's one-time public key, and after it the hidden text and its tag. */
export async function sealBase(
  mottagare: CryptoKey,
  text: Bytes,
  {info, aad = TOM}: Sammanhang,
  avsandare?: CryptoKeyPair,
): Promise<Bytes> {
  const par = avsandare ?? (await crypto.subtle.generateKey(KURVA, false, ['deriveBits']));
  const enc = await pointOf(par.publicKey);
  const {key, iv} = await deriveKey(par.privateKey, mottagare, join(enc, await pointOf(mottagare)), info);
  const dolt = await crypto.subtle.encrypt({name: 'AES-GCM', iv, additionalData: aad}, key, text);
  return join(enc, new Uint8Array(dolt));
}

/** Opens what `sealBase` sealed. Rejects when it has been changed, or was meant for somebody else. */
export async function openBase(
  {privateKey, publicKey}: CryptoKeyPair,
  kuvert: Bytes,
  {info, aad = TOM}: Sammanhang,
): Promise<Bytes> {
  const enc = kuvert.slice(0, PUNKT);
  const avsandare = await crypto.subtle.importKey('raw', enc, KURVA, true, []);
  const {key, iv} = await deriveKey(privateKey, avsandare, join(enc, await pointOf(publicKey)), info);
  const text = await crypto.subtle.decrypt({name: 'AES-GCM', iv, additionalData: aad}, key, kuvert.slice(PUNKT));
  return new Uint8Array(text);
}

/** The text as bytes. */
export function bytes(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Sections 4.1 (the shared secret) and 5.1 (the key schedule, base mode) of the RFC, for the first and only message. */
async function deriveKey(
  egen: CryptoKey,
  annan: CryptoKey,
  kemContext: Bytes,
  info: Bytes,
): Promise<{readonly key: CryptoKey; readonly iv: Bytes}> {
  const dh = new Uint8Array(await crypto.subtle.deriveBits({name: 'ECDH', public: annan}, egen, 256));
  const gemensam = await expand(KEM, await extract(KEM, TOM, 'eae_prk', dh), 'shared_secret', kemContext, 32);
  const schema = join(
    new Uint8Array(1),
    await extract(SVIT, TOM, 'psk_id_hash', TOM),
    await extract(SVIT, TOM, 'info_hash', info),
  );
  const hemlighet = await extract(SVIT, gemensam, 'secret', TOM);
  const nyckel = await expand(SVIT, hemlighet, 'key', schema, 16);
  return {
    key: await crypto.subtle.importKey('raw', nyckel, 'AES-GCM', false, ['encrypt', 'decrypt']),
    iv: await expand(SVIT, hemlighet, 'base_nonce', schema, 12),
  };
}

function extract(svit: Bytes, salt: Bytes, etikett: string, ikm: Bytes): Promise<Bytes> {
  // No salt is the same as zeros (RFC 5869), and an empty key is refused.
  return hmac(salt.length === 0 ? new Uint8Array(32) : salt, join(bytes('HPKE-v1'), svit, bytes(etikett), ikm));
}

/** Nothing longer than one block of SHA-256, 32 bytes, is asked for. */
async function expand(svit: Bytes, prk: Bytes, etikett: string, info: Bytes, langd: number): Promise<Bytes> {
  const ikm = join(new Uint8Array([0, langd]), bytes('HPKE-v1'), svit, bytes(etikett), info, new Uint8Array([1]));
  return (await hmac(prk, ikm)).slice(0, langd);
}

async function hmac(nyckel: Bytes, data: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', nyckel, {name: 'HMAC', hash: 'SHA-256'}, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, data));
}

async function pointOf(key: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key));
}

function join(...parts: readonly Bytes[]): Bytes {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}
