import {createHmac} from 'node:crypto';
import type {Serverdel} from '../dependencies.js';
import {isSame, macOf} from '../inloggning/hemlighet.js';
import {KODLANGD, normalize, readKod, toTecken} from './kod.js';

type Hemlig = Pick<Serverdel, 'hemlighet'>;

/** What is kept of a code: without the server's secret it cannot be tried out. */
export function kodmacOf({hemlighet}: Hemlig, kod: string): string {
  return macOf(hemlighet.keyFor('kod'), `kod ${kod}`);
}

/** What a sending's number is kept as. */
export function noncemacOf({hemlighet}: Hemlig, omgang: string, nonce: string): string {
  return macOf(hemlighet.keyFor('nonce'), `nonce ${omgang} ${nonce}`);
}

/** What the sending itself is kept as, so that it is known again after its round has closed and nobody can open it. */
export function avtryckOf({hemlighet}: Hemlig, omgang: string, innehall: string): string {
  return macOf(hemlighet.keyFor('nonce'), `sandning ${omgang} ${innehall}`);
}

/**
 * The code as it stands in a link and a QR code, where nobody has to type it: with forty bits more that nobody can guess.
 * A flood of guesses stops those who type the short code, and never those who follow the link.
 */
export function lankkodOf(hemlig: Hemlig, kod: string): string {
  return kod + styrkaOf(hemlig, kod);
}

/** A code that somebody has given, and whether it can be a guess. */
export interface Givenkod {
  readonly kod: string;
  readonly styrkt: boolean;
}

/** Reads a code, typed or from a link. */
export function readGivenkod(hemlig: Hemlig, text: string): Givenkod | undefined {
  const given = normalize(text.slice(0, 40));
  const kort = readKod(given);
  if (kort !== undefined) return {kod: kort, styrkt: false};
  const kod = readKod(given.slice(0, KODLANGD.urna));
  if (kod === undefined || !isSame(given.slice(KODLANGD.urna), styrkaOf(hemlig, kod))) return undefined;
  return {kod, styrkt: true};
}

function styrkaOf({hemlighet}: Hemlig, kod: string): string {
  const mac = createHmac('sha256', hemlighet.keyFor('kod')).update(`lank ${kod}`).digest();
  return toTecken(mac.subarray(0, 5));
}
