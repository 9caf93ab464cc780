import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findRojanden, type Publiceradrad} from './find-rojanden.js';
import {invertRest, PRIMTAL, toRest} from './restklass.js';
import {reduceRows} from './row-space.js';

/** Figures as the cells that they count, told by number: `[0, 1]` is the sum of the first two. */
function rader(...sums: readonly (readonly number[])[]): readonly Publiceradrad[] {
  return sums.map((cells) => new Map(cells.map((cell) => [cell, 1])));
}

describe('what can be computed from what is published', () => {
  test('is a small part beside the others of a total (V8)', () => {
    // A 12, B 4, C 9, D 15, E 7: the municipality and all units but B.
    const antal = [12, 4, 9, 15, 7];
    const naive = rader([0, 1, 2, 3, 4], [0], [2], [3], [4]);
    expect(findRojanden({rader: naive, antal, minst: 5})).toEqual([[1]]);
    // With E hidden too, only the two of them together.
    const safe = rader([0, 1, 2, 3, 4], [0], [2], [3]);
    expect(findRojanden({rader: safe, antal, minst: 5})).toEqual([]);
    expect(findRojanden({rader: safe, antal, minst: 12})).toEqual([[1, 4], [2]]);
  });

  test.each([
    // Cells Ag, Ab, Bg, Bb: unit A or B, group g or b. All margins and the total are published (V8b).
    ['Ab', [0, 2, 3], [[1]]],
    ['Ab and Ag', [2, 3], [[0], [1]]],
    ['Ab and Bb', [0, 2], [[1], [3]]],
    ['Ab, Ag and Bg', [3], [[0], [1], [2]]],
    ['all four', [], []],
  ])('is, where %s is hidden in a table of two by two, exactly what can be', (_, visible, expected) => {
    const margins = rader([0, 1], [2, 3], [0, 2], [1, 3], [0, 1, 2, 3]);
    const antal = [0, 1, 2, 3].map((cell) => (visible.includes(cell) ? 20 : 3));
    expect(findRojanden({rader: [...margins, ...rader(...visible.map((cell) => [cell]))], antal, minst: 5})).toEqual(
      expected,
    );
  });

  test('is one who answered late, between two figures of the same part', () => {
    // The answers before, and one more.
    expect(findRojanden({rader: rader([0], [0, 1]), antal: [12, 1], minst: 5})).toEqual([[1]]);
  });

  test('is a round, from that of the läsår and the other round', () => {
    expect(findRojanden({rader: rader([0], [0, 1]), antal: [12, 3], minst: 5})).toEqual([[1]]);
  });

  test('is a small remainder of two estimators of the same units', () => {
    const antal = [12, 4, 9];
    const pooled: Publiceradrad = new Map([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    const weighted: Publiceradrad = new Map([
      [0, 14],
      [1, 18],
      [2, 20],
    ]);
    expect(findRojanden({rader: [pooled, weighted], antal, minst: 5})).toEqual([]);
    expect(findRojanden({rader: [pooled, weighted, ...rader([0])], antal, minst: 5})).toEqual([[1]]);
  });

  test('is no figure of cells that nobody has answered in, nor of those that no figure counts', () => {
    expect(findRojanden({rader: rader([0, 1]), antal: [12, 0], minst: 5})).toEqual([]);
    expect(findRojanden({rader: rader([0]), antal: [12, 3], minst: 5})).toEqual([]);
    expect(findRojanden({rader: [new Map([[0, 0]])], antal: [3], minst: 5})).toEqual([]);
    expect(findRojanden({rader: [], antal: [3], minst: 5})).toEqual([]);
  });

  test('begins at one under the threshold', () => {
    expect(findRojanden({rader: rader([0]), antal: [4], minst: 5})).toEqual([[0]]);
    expect(findRojanden({rader: rader([0]), antal: [5], minst: 5})).toEqual([]);
    expect(findRojanden({rader: rader([0, 1]), antal: [2, 2], minst: 5})).toEqual([[0, 1]]);
    expect(findRojanden({rader: rader([0, 1]), antal: [2, 3], minst: 5})).toEqual([]);
  });

  test('is found in any number of cells, however the figures are mixed', () => {
    // Two disjoint parts, and within the first a difference of three cells of one each.
    const rows = [
      new Map([
        [0, 3],
        [1, 5],
        [2, 2],
        [3, 7],
      ]),
      new Map([
        [0, 3],
        [4, 1],
      ]),
      new Map([[4, 1]]),
    ];
    expect(findRojanden({rader: rows, antal: [30, 1, 1, 1, 9], minst: 5})).toEqual([[1, 2, 3]]);
    expect(findRojanden({rader: rows.slice(0, 2), antal: [30, 1, 1, 1, 9], minst: 5})).toEqual([]);
  });

  test('is the smallest sets alone', () => {
    expect(findRojanden({rader: rader([0], [1], [0, 1]), antal: [1, 2], minst: 5})).toEqual([[0], [1]]);
  });

  test('is what trying every set of cells finds', () => {
    const cells = 5;
    const row = fc.array(fc.integer({min: -2, max: 2}), {minLength: cells, maxLength: cells});
    fc.assert(
      fc.property(
        fc.array(row, {maxLength: 5}),
        fc.array(fc.nat(6), {minLength: cells, maxLength: cells}),
        (rows, antal) => {
          const published = rows.map((own) => new Map(own.map((times, cell) => [cell, times])));
          const found = findRojanden({rader: published, antal, minst: 5});
          expect([...found].map(String).sort()).toEqual(tryAll(rows, antal, 5).map(String).sort());
        },
      ),
      {numRuns: 300},
    );
  });
});

/** Every smallest set of under `minst` people that some combination of the rows is about alone, by rank. */
function tryAll(
  rows: readonly (readonly number[])[],
  antal: readonly number[],
  minst: number,
): readonly (readonly number[])[] {
  const answered = antal.map((n) => n > 0);
  const cleared = rows.map((row) => row.map((times, cell) => (answered[cell] ? times : 0)));
  const rankOf = (keep: (cell: number) => boolean) =>
    reduceRows(
      cleared.map((row) => row.map((times, cell) => (keep(cell) ? toRest(times) : 0))),
      antal.length,
    ).pivoter.length;
  const found: number[][] = [];
  for (let set = 1; set < 2 ** antal.length; set++) {
    const cells = antal.flatMap((_, cell) => ((set >> cell) & 1 ? [cell] : []));
    if (cells.some((cell) => !answered[cell])) continue;
    if (cells.reduce((sum, cell) => sum + antal[cell]!, 0) >= minst) continue;
    // Some combination vanishes outside the set just when the rank falls when the set is taken away.
    if (rankOf(() => true) > rankOf((cell) => !cells.includes(cell))) found.push(cells);
  }
  return found.filter(
    (set) => !found.some((other) => other.length < set.length && other.every((cell) => set.includes(cell))),
  );
}

describe('remainders', () => {
  test('of a prime have each an inverse', () => {
    for (let i = 2; i * i <= PRIMTAL; i++) if (PRIMTAL % i === 0) throw new Error(`${i} divides it.`);
    fc.assert(
      fc.property(fc.integer({min: 1, max: PRIMTAL - 1}), (rest) => {
        expect((rest * invertRest(rest)) % PRIMTAL).toBe(1);
      }),
    );
    expect(toRest(-1)).toBe(PRIMTAL - 1);
    expect(toRest(PRIMTAL + 3)).toBe(3);
  });

  test('of rows are cleared to a 1 alone in its column for each that is independent', () => {
    const {rader: reduced, pivoter} = reduceRows(
      [
        [0, 2, 4],
        [0, 1, 2],
        [3, 0, 6],
      ],
      3,
    );
    expect(reduced).toEqual([
      [1, 0, 2],
      [0, 1, 2],
    ]);
    expect(pivoter).toEqual([0, 1]);
  });
});
