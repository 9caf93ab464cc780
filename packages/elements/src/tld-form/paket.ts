import {type Enkat, type Enkatsvar, packInsandning} from '@vetlanda/ska-core/tld';
import {toBase64url} from './base64url.js';

/** What a child sends, with a number that is in no other sending: the same one sent twice is counted once. */
export function createInsandning(enkat: Enkat, svar: Enkatsvar): string {
  return packInsandning(enkat, svar, toBase64url(crypto.getRandomValues(new Uint8Array(16))));
}

/** Could these answers be sent? Not where the questions do not have them, nor where the questions are too many. */
export function isSandbar(enkat: Enkat, svar: Enkatsvar): boolean {
  try {
    createInsandning(enkat, svar);
    return true;
  } catch {
    return false;
  }
}
