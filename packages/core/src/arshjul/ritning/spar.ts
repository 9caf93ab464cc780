/** A span on a ring in day numbers, end exclusive. */
export interface Spann {
  readonly fran: number;
  readonly till: number;
}

/**
 * Gives every span the first lane that is free: spans in one lane never overlap. Expects spans sorted by start.
 * Returns one lane number per span and the number of lanes. O(n · lanes).
 */
export function assignSpar(spann: readonly Spann[]): {readonly spar: readonly number[]; readonly antal: number} {
  const lastEnd: number[] = [];
  const spar = spann.map(({fran, till}) => {
    let i = lastEnd.findIndex((end) => end <= fran);
    if (i < 0) i = lastEnd.length;
    lastEnd[i] = till;
    return i;
  });
  return {spar, antal: lastEnd.length};
}
