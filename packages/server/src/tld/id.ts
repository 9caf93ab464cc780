import {randomBytes} from 'node:crypto';
import {toTecken} from './kod.js';

/** 125 bits at random, as 25 small letters and digits: nobody can guess it, and it names nothing and no time. */
export function createId(): string {
  return toTecken(randomBytes(16)).toLowerCase();
}
