import {hideText, showText} from '../tld/hide-text.js';

/** A sealed line is a multiple of so many characters: its length tells about how much there is, and nothing of a single row. */
const STEG = 16_384;

/** Rows that follow each other, sealed with a key of the server's, and bound to their table. */
export function sealRader(nyckel: Buffer, tabell: string, rader: readonly string[]): string {
  const text = rader.join('\n');
  return hideText(nyckel, text.padEnd(Math.ceil((text.length + 1) / STEG) * STEG), `sakerhetskopia ${tabell}`);
}

/** The rows again; undefined where they were sealed with another key. */
export function openRader(nyckel: Buffer, tabell: string, dold: string): readonly string[] | undefined {
  try {
    return showText(nyckel, dold, `sakerhetskopia ${tabell}`).trimEnd().split('\n');
  } catch {
    return undefined;
  }
}
