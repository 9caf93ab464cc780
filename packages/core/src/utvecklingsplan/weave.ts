/**
 * `list` with what only `other` has: each put after its nearest left neighbour in `other` that `list` has, first when
 * there is none. What `list` has keeps its order.
 */
export function weave(list: readonly string[], other: readonly string[]): readonly string[] {
  const there = new Set(list);
  const first: string[] = [];
  const after = new Map<string, string[]>();
  let bucket = first;
  for (const key of other) {
    if (there.has(key)) {
      bucket = after.get(key) ?? [];
      after.set(key, bucket);
    } else bucket.push(key);
  }
  return [...first, ...list.flatMap((key) => [key, ...(after.get(key) ?? [])])];
}
