/**
 * p-values adjusted for being several, so that any false alarm among them is as seldom as one of one (Holm 1979). In the order
 * they were given.
 */
export function adjustHolm(p: readonly number[]): readonly number[] {
  const rising = orderOf(p, (a, b) => a - b);
  return adjust(rising, (value, place) => value * (p.length - place), Math.max);
}

/**
 * p-values adjusted so that of those taken for true changes at most the given share is expected to be false (Benjamini and
 * Hochberg 1995). In the order they were given.
 */
export function adjustBenjaminiHochberg(p: readonly number[]): readonly number[] {
  const falling = orderOf(p, (a, b) => b - a);
  return adjust(falling, (value, place) => (value * p.length) / (p.length - place), Math.min);
}

interface Plats {
  readonly value: number;
  readonly at: number;
}

function orderOf(p: readonly number[], compare: (a: number, b: number) => number): readonly Plats[] {
  return p.map((value, at) => ({value, at})).sort((a, b) => compare(a.value, b.value));
}

/** Adjusts each by its place, and against the one before it, so that none overtakes another. */
function adjust(
  order: readonly Plats[],
  adjustOne: (value: number, place: number) => number,
  choose: (a: number, b: number) => number,
): readonly number[] {
  const adjusted: number[] = [];
  let previous: number | undefined;
  for (const [place, {value, at}] of order.entries()) {
    const one = Math.min(1, adjustOne(value, place));
    previous = previous === undefined ? one : choose(one, previous);
    adjusted[at] = previous;
  }
  return adjusted;
}
