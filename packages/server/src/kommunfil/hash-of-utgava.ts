import {createHash} from 'node:crypto';

/** What is kept beside a release: SHA-256 of its text, hexadecimal. */
export function hashOfUtgava(innehall: string): string {
  return createHash('sha256').update(innehall).digest('hex');
}
