import {movedBetween} from './moved.js';
import {weave} from './weave.js';

/**
 * The order of a list that two have changed. Moves from either side are taken; when both have moved the same, mine
 * stands and it is told. What either has added comes after its left neighbour.
 */
export function mergeOrdning(
  bas: readonly string[],
  min: readonly string[],
  deras: readonly string[],
): {readonly keys: readonly string[]; readonly konflikt: boolean} {
  const [inBas, inMin, inDeras] = [new Set(bas), new Set(min), new Set(deras)];
  const inAll = (key: string): boolean => inBas.has(key) && inMin.has(key) && inDeras.has(key);
  const {keys, konflikt} = mergeCommon(bas.filter(inAll), min.filter(inAll), deras.filter(inAll));
  return {keys: weave(weave(keys, min), deras), konflikt};
}

function mergeCommon(
  bas: readonly string[],
  min: readonly string[],
  deras: readonly string[],
): {readonly keys: readonly string[]; readonly konflikt: boolean} {
  if (isSameOrder(deras, bas) || isSameOrder(min, deras)) return {keys: min, konflikt: false};
  if (isSameOrder(min, bas)) return {keys: deras, konflikt: false};
  const [mine, theirs] = [movedBetween(bas, min), movedBetween(bas, deras)];
  if ([...mine].some((key) => theirs.has(key))) return {keys: min, konflikt: true};
  return {
    keys: weave(
      min.filter((key) => !theirs.has(key)),
      deras,
    ),
    konflikt: false,
  };
}

function isSameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i]);
}

/** Follow-ups that both have written come last, by date; each side's in the order they were written. */
export function mergeLogg(
  keys: readonly string[],
  min: readonly string[],
  deras: readonly string[],
  datumOf: (key: string) => string,
): readonly string[] {
  if (min.length === 0 || deras.length === 0) return keys;
  const added = new Set([...min, ...deras]);
  const tail: string[] = [];
  let next = 0;
  for (const key of min) {
    for (; next < deras.length && datumOf(deras[next] ?? '') < datumOf(key); next += 1) tail.push(deras[next] ?? '');
    tail.push(key);
  }
  return [...keys.filter((key) => !added.has(key)), ...tail, ...deras.slice(next)];
}
