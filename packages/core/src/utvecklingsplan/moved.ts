/** Of the keys that both orders have: those that must have been moved to get from one to the other; as few as can be. */
export function movedBetween(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const was = new Map(before.map((key, i) => [key, i]));
  const common = after.filter((key) => was.has(key));
  const stayed = longestRise(common.map((key) => was.get(key) ?? 0));
  return new Set(common.filter((_, i) => !stayed.has(i)));
}

/** The indexes of a longest rising part of `numbers` (patience sorting). */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [i, number] of numbers.entries()) {
    const at = firstNotBelow(ends, (end) => (numbers[end] ?? 0) < number);
    previous.push(at === 0 ? -1 : (ends[at - 1] ?? -1));
    ends[at] = i;
  }
  const rise = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) rise.add(i);
  return rise;
}

/** How many of the first items are below, of a list where they all come first. */
function firstNotBelow(list: readonly number[], isBelow: (item: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(list[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
