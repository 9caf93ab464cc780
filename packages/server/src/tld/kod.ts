import {randomInt} from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that nothing can be taken for something else. */
const TECKEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many characters a code has, the last one a check character. */
export const KODLANGD = {urna: 6, engangskod: 8} as const;

/** A new code at random. */
export function createKod(slag: keyof typeof KODLANGD): string {
  const tecken = Array.from({length: KODLANGD[slag] - 1}, () => TECKEN.charAt(randomInt(TECKEN.length))).join('');
  return tecken + kontrolltecken(tecken);
}

/**
 * The code as it was made, from how somebody has typed it: in any case, with spaces or hyphens, O for 0, and I or L for 1.
 * Undefined where it is none of these lengths or the check character does not fit: a slip of the finger, most often.
 */
export function readKod(text: string): string | undefined {
  const kod = normalize(text);
  if (!isLangd(kod.length) || [...kod].some((tecken) => !TECKEN.includes(tecken))) return undefined;
  return kontrolltecken(kod.slice(0, -1)) === kod.at(-1) ? kod : undefined;
}

/** The characters as they are counted. */
export function normalize(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** Five bits a character, of as many whole bytes as are given. */
export function toTecken(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => TECKEN.charAt(Number.parseInt(five, 2))).join('');
}

function isLangd(langd: number): boolean {
  return langd === KODLANGD.urna || langd === KODLANGD.engangskod;
}

/**
 * A sum over the field of 32 elements with a weight of its own for every place: one wrong character is always noticed, and
 * so are two that have changed places.
 */
function kontrolltecken(tecken: string): string {
  let sum = 0;
  for (const one of tecken) sum = double(sum ^ TECKEN.indexOf(one));
  return TECKEN.charAt(sum);
}

/** Times x, modulo x⁵ + x² + 1, which is primitive. */
function double(value: number): number {
  return value & 16 ? (value << 1) ^ 0b10_0101 : value << 1;
}
