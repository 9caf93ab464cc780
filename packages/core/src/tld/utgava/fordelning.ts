import {isFew, protectAndel} from './lika.js';
import type {Stapel} from './utgava.js';

/** The bars of a distribution before any of them is protected: shares of the steps from the least, 0–1, together 1. */
interface Andelsstapel {
  readonly fran: number;
  readonly till: number;
  readonly andel: number;
}

/** Not positive and positive: all that is told of few answers. None where the scale has nothing but positive steps. */
export function createGrovFordelning(andelar: readonly number[], positivFran: number, enAv: number): readonly Stapel[] {
  if (positivFran < 2) return [];
  return protect([bar(andelar, 1, positivFran - 1), bar(andelar, positivFran, andelar.length)], enAv);
}

/**
 * Every step by itself, but what at most one in `enAv` chose is put together with the smaller of its neighbours: said to be
 * few while the others are told exactly, it could be subtracted.
 */
export function createFullFordelning(andelar: readonly number[], enAv: number): readonly Stapel[] {
  let staplar = andelar.map((_, i) => bar(andelar, i + 1, i + 1));
  for (;;) {
    const few = staplar.findIndex(({andel}) => isFew(andel, enAv));
    if (few === -1 || staplar.length <= 2) return protect(staplar, enAv);
    const before = staplar[few - 1];
    const after = staplar[few + 1];
    const left = after === undefined || (before !== undefined && before.andel <= after.andel);
    const first = left ? few - 1 : few;
    const joined = bar(andelar, staplar[first]?.fran ?? 1, staplar[first + 1]?.till ?? andelar.length);
    staplar = [...staplar.slice(0, first), joined, ...staplar.slice(first + 2)];
  }
}

/** Of two bars each is what the other is not, so they are protected together. */
function protect(staplar: readonly Andelsstapel[], enAv: number): readonly Stapel[] {
  return staplar.map(({fran, till, andel}) => ({fran, till, andel: protectAndel(andel, enAv)}));
}

function bar(andelar: readonly number[], fran: number, till: number): Andelsstapel {
  return {fran, till, andel: andelar.slice(fran - 1, till).reduce((sum, andel) => sum + andel, 0)};
}
