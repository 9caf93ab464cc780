import {createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual} from 'node:crypto';

/** What a key is derived for. One key opens one thing. */
type Andamal =
  | 'session'
  | 'kod'
  | 'nonce'
  | 'kodtext'
  | 'omgangsnyckel'
  | 'inloggning'
  | 'id-token'
  | 'vem'
  | 'sakerhetskopia';

/** The server's own secret, and the keys derived from it. Several processes share it, and a backup does not hold it. */
export interface Hemlighet {
  /** 32 bytes for one purpose. */
  keyFor(andamal: Andamal): Buffer;
}

/** The fewest characters of a secret: 32 random bytes as base64url are 43. */
export const KORTAST_HEMLIGHET = 32;

/** Derives the keys with HKDF (RFC 5869). Throws where the secret is too short: it is the operator's to choose. */
export function createHemlighet(text: string): Hemlighet {
  if (text.length < KORTAST_HEMLIGHET) throw new RangeError(`A secret has at least ${KORTAST_HEMLIGHET} characters.`);
  const keys = new Map<Andamal, Buffer>();
  return {
    keyFor(andamal) {
      const known = keys.get(andamal);
      if (known !== undefined) return known;
      const key = Buffer.from(hkdfSync('sha256', text, 'ska', andamal, 32));
      keys.set(andamal, key);
      return key;
    },
  };
}

/** 256 random bits as 43 characters of base64url. */
export function createSlump(): string {
  return randomBytes(32).toString('base64url');
}

/** HMAC-SHA-256, base64url. */
export function macOf(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

/** SHA-256, base64url. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Are they the same? Takes as long whatever they hold. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
