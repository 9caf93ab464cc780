import {createCipheriv, createDecipheriv, randomBytes} from 'node:crypto';

/** AES-256-GCM: a nonce of 96 bits, at random, and a tag of 128. Bytes. */
const NONCE = 12;
const TAGG = 16;

/** Hides a text with a key of the server's, bound to what it belongs to; base64url. */
export function hideText(key: Buffer, text: string, horTill: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(horTill));
  const dolt = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, dolt, cipher.getAuthTag()]).toString('base64url');
}

/** Shows it again. Throws where it has been changed, belongs to something else, or the server's secret is another. */
export function showText(key: Buffer, dold: string, horTill: string): string {
  const bytes = Buffer.from(dold, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), {authTagLength: TAGG});
  decipher.setAAD(Buffer.from(horTill)).setAuthTag(bytes.subarray(-TAGG));
  return decipher.update(bytes.subarray(NONCE, -TAGG), undefined, 'utf8') + decipher.final('utf8');
}
