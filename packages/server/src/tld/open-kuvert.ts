import type {ECDH} from 'node:crypto';
import {INSANDNING_LANGD} from '@vetlanda/ska-core/tld';
import {openBase, PUNKT, TAGG} from './hpke.js';

/** What the sealing is for; the same as the form's. */
const INFO = Buffer.from('ska-tld-svar 1');

/** How long every envelope is, in characters of base64url: they are alike. */
export const KUVERTLANGD = Math.ceil(((PUNKT + INSANDNING_LANGD + TAGG) * 4) / 3);

/** Opens what a form has sealed; undefined where it has been changed, or was sealed for another round. */
export function openKuvert(kuvert: string, nyckel: ECDH): string | undefined {
  if (kuvert.length !== KUVERTLANGD || !/^[\w-]+$/.test(kuvert)) return undefined;
  try {
    const text = openBase(nyckel, Buffer.from(kuvert, 'base64url'), {info: INFO});
    return new TextDecoder('utf-8', {fatal: true}).decode(text);
  } catch {
    return undefined;
  }
}
