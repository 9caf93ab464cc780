import type {Fragesummering, Summering} from './rakning.js';

/** The fields that are sums over people. */
const SUMMOR = [
  'antal',
  'antalAlla',
  'summa',
  'kvadratsumma',
  'positiva',
  'giltiga',
  'positivaKvadrat',
  'positivaGiltiga',
  'giltigaKvadrat',
] as const satisfies readonly (keyof Summering)[];

/**
 * Several summaries as one: what all their answers together would have given, in any order. Throws a RangeError where there
 * are none, where they are of different questions, and past the numbers that are exact.
 */
export function mergeSummeringar(summeringar: readonly Summering[]): Summering {
  const [first, ...rest] = summeringar;
  if (first === undefined) throw new RangeError('There is no sum of no summaries: begin with tomSummering.');
  return rest.reduce(addSummering, first);
}

function addSummering(a: Summering, b: Summering): Summering {
  if (a.enhet !== b.enhet) throw new RangeError(`Scores in steps of 1/${a.enhet} and 1/${b.enhet} cannot be added.`);
  const sums = Object.fromEntries(SUMMOR.map((key) => [key, add(a[key], b[key])])) as Pick<
    Summering,
    (typeof SUMMOR)[number]
  >;
  return {...sums, enhet: a.enhet, fragor: addPairs(a.fragor, b.fragor, addFraga)};
}

function addFraga(a: Fragesummering, b: Fragesummering): Fragesummering {
  return {
    steg: addPairs(a.steg, b.steg, add),
    vetEj: add(a.vetEj, b.vetEj),
    saknas: add(a.saknas, b.saknas),
  };
}

function addPairs<T>(a: readonly T[], b: readonly T[], addOne: (a: T, b: T) => T): readonly T[] {
  if (a.length !== b.length) throw new RangeError(`Answers to ${a.length} and ${b.length} cannot be added.`);
  return a.map((one, i) => addOne(one, b[i] as T));
}

function add(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`${a} + ${b} is no whole number that can be kept exactly.`);
  return sum;
}
