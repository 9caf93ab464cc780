import {normalize} from './normalize.js';

/**
 * What a heading may call its question: the whole of it, the row of a grid in brackets (`Hur ofta? [Jag är trygg]`), and
 * number or code and text apart (`3. Jag är trygg`, `T1: Jag är trygg`).
 */
export function rubriknamnOf(rubrik: string): readonly string[] {
  const [, row] = /\[([^\]]*)\]\s*$/u.exec(rubrik) ?? [];
  const [, code, text] = /^\s*(\p{L}{0,4}\d+\p{L}?\d*)\s*[.:)–-]\s*(.+)$/su.exec(rubrik) ?? [];
  return [rubrik, row, code, text].flatMap((name) => (name === undefined ? [] : [normalize(name)]));
}
