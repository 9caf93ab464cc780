import {isFew, protectAndel} from './lika.js';
import type {Stapel} from './utgava.js';

/** The share, 0–1, of the answers with a step that chose one from `fran` to `till`, counted from 1. */
export type Stegandel = (fran: number, till: number) => number;

/** The bars of a distribution before any of them is protected. */
interface Andelsstapel {
  readonly fran: number;
  readonly till: number;
  readonly andel: number;
}

/** What a distribution is made of. */
export interface Fordelningsunderlag {
  readonly antalSteg: number;
  readonly andelOf: Stegandel;
  /** What at most one in so many chose is few. */
  readonly enAv: number;
}

/** Not positive and positive: all that is told of few answers. None where the scale has nothing but positive steps. */
export function createGrovFordelning(
  {antalSteg, andelOf, enAv}: Fordelningsunderlag,
  positivFran: number,
): readonly Stapel[] {
  if (positivFran < 2) return [];
  return protect([bar(1, positivFran - 1, andelOf), bar(positivFran, antalSteg, andelOf)], enAv);
}

/**
 * Every step by itself, but what few chose is put together with the smaller of its neighbours: said to be few while the
 * others are told exactly, it could be subtracted.
 */
export function createFullFordelning({antalSteg, andelOf, enAv}: Fordelningsunderlag): readonly Stapel[] {
  let staplar: readonly Andelsstapel[] = Array.from({length: antalSteg}, (_, i) => bar(i + 1, i + 1, andelOf));
  for (;;) {
    const few = staplar.findIndex(({andel}) => isFew(andel, enAv));
    if (few === -1 || staplar.length <= 2) return protect(staplar, enAv);
    const before = staplar[few - 1];
    const after = staplar[few + 1];
    const left = after === undefined || (before !== undefined && before.andel <= after.andel);
    const first = left ? few - 1 : few;
    const joined = bar(staplar[first]?.fran ?? 1, staplar[first + 1]?.till ?? antalSteg, andelOf);
    staplar = [...staplar.slice(0, first), joined, ...staplar.slice(first + 2)];
  }
}

/** Of two bars each is what the other is not, so both are said to lie beyond a limit or none is. */
function protect(staplar: readonly Andelsstapel[], enAv: number): readonly Stapel[] {
  return staplar.map(({fran, till, andel}) => ({fran, till, andel: protectAndel(andel, enAv)}));
}

function bar(fran: number, till: number, andelOf: Stegandel): Andelsstapel {
  return {fran, till, andel: andelOf(fran, till)};
}
