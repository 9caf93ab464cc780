import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Block, coarsen, type Indelningsregel, nodeOf} from './coarsen.js';
import {blocksOf, finestPartition, joinPartitions, type Partition, partitionOf, UTANFOR} from './partition.js';
import {leavesRest, sumOf} from './summor.js';

/** Cells with these numbers, all in one node; what holds at least k stands. */
function pool(antal: readonly number[], vid: 'hel' | 'fyll' | 'upp', k = 5): readonly Block[] {
  const enough = (cells: Block) => sumOf(antal, cells) >= k;
  const regel: Indelningsregel = {
    over: [finestPartition(antal.length)],
    fits: enough,
    poolFits: (blocks, sma) => enough(blocks.flat()) && leavesRest(antal, blocks, sma),
    storlek: (cells) => sumOf(antal, cells),
    namn: (cells) => String(Math.min(...cells)),
    vid: () => vid,
  };
  return blocksOf(coarsen(regel, {foralder: [0], plats: antal.map(() => 0)}));
}

/** The same, told in numbers: `12, 2+4`. */
function told(antal: readonly number[], vid: 'hel' | 'fyll' | 'upp', k?: number): string {
  return pool(antal, vid, k)
    .map((block) => block.map((cell) => antal[cell]).join('+'))
    .join(', ');
}

describe('groups of a unit, that have to add up to it', () => {
  test.each([
    // The numbers of the specification (d7), with one person's margin.
    [[12, 2, 4, 15], '12, 2+4, 15'],
    [[30, 2, 1, 1], '30+2+1+1'],
    [[20, 3], '20+3'],
    [[4, 4], '4+4'],
    [[6, 1, 4], '6+1+4'],
    [[12, 9], '12, 9'],
    // The smallest that stand join until there are enough.
    [[12, 3, 15], '12+3, 15'],
    [[15, 3, 12], '15, 3+12'],
    [[12, 1, 15, 30], '12+1, 15, 30'],
    [[5, 4, 9], '5+4, 9'],
    [[9, 9, 3], '9+3, 9'],
    // Two of a pool must be left when any small part is taken away.
    [[12, 4, 1], '12+4+1'],
    [[12, 3, 2], '12, 3+2'],
    [[12, 1, 1, 3, 30], '12, 1+1+3, 30'],
    [[5], '5'],
  ])('%j become %s', (antal, expected) => {
    expect(told(antal, 'hel')).toBe(expected);
  });

  test('are nothing at all where even all of them are too few', () => {
    expect(told([2, 2], 'hel')).toBe('');
    expect(told([4], 'hel')).toBe('');
  });
});

describe('units of an area', () => {
  test.each([
    [[12, 2, 4, 15], '12, 2+4, 15'],
    // A healthy one is never taken to hide a small one: that is left out.
    [[12, 4], '12'],
    [[30, 2, 1, 1], '30'],
    [[12, 4, 1], '12'],
    [[4, 4], '4+4'],
    [[2, 2], ''],
  ])('%j become %s', (antal, expected) => {
    expect(told(antal, 'upp')).toBe(expected);
  });
});

describe('what helps only if it can', () => {
  test.each([
    [[12, 4, 30], '12+4, 30'],
    [[12, 4], '12+4'],
    [[2, 2], ''],
  ])('%j become %s', (antal, expected) => {
    expect(told(antal, 'fyll')).toBe(expected);
  });

  test('leaves the others as they were where it cannot', () => {
    const never: Indelningsregel = {
      over: [finestPartition(3)],
      fits: (cells) => cells.length === 1 && cells[0] !== 0,
      poolFits: () => false,
      storlek: () => 1,
      namn: String,
      vid: () => 'fyll',
    };
    expect(coarsen(never, {foralder: [0], plats: [0, 0, 0]})).toEqual([UTANFOR, 0, 1]);
    expect(coarsen({...never, vid: () => 'hel'}, {foralder: [0], plats: [0, 0, 0]})).toEqual([
      UTANFOR,
      UTANFOR,
      UTANFOR,
    ]);
  });

  test('takes a pool before a single unit, for it has no figures of its own to lose', () => {
    const antal = [22, 12, 12, 15];
    const enough = (cells: Block) => sumOf(antal, cells) >= 20;
    const regel: Indelningsregel = {
      over: [finestPartition(4)],
      fits: enough,
      poolFits: (blocks) => enough(blocks.flat()),
      storlek: (cells) => sumOf(antal, cells),
      namn: (cells) => String(cells[0]),
      vid: () => 'fyll',
    };
    // The two twelves of area 1 are a pool of 24; the fifteen stands alone in the municipality beside a unit of 22.
    const platser = {foralder: [0, 0, 0, 1, 1, 0], plats: [2, 3, 4, 5]};
    expect(blocksOf(coarsen(regel, platser))).toEqual([[0], [1, 2, 3]]);
  });
});

describe('small units in a tree', () => {
  const antal = [3, 3, 2, 3, 4];
  const enough = (cells: Block) => sumOf(antal, cells) >= 5;
  const regel: Indelningsregel = {
    over: [finestPartition(5)],
    fits: enough,
    poolFits: (blocks) => enough(blocks.flat()),
    storlek: (cells) => sumOf(antal, cells),
    namn: (cells) => String(cells[0]),
    vid: () => 'upp',
  };

  test('are pooled as far down as can be, and what is left of an area goes with what is left of another', () => {
    // Area 1: 3 and 3; area 2: 2; area 3: 3; at the top: 4.
    expect(blocksOf(coarsen(regel, {foralder: [0, 0, 0, 0], plats: [1, 1, 2, 3, 0]}))).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });

  test('find each other in an area of an area', () => {
    expect(blocksOf(coarsen(regel, {foralder: [0, 0, 1, 1], plats: [2, 3, 1, 0, 0]}))).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });
});

describe('a partition', () => {
  const cells = 6;
  const partition: fc.Arbitrary<Partition> = fc
    .array(fc.integer({min: -1, max: 3}), {minLength: cells, maxLength: cells})
    .map((blocks) => {
      const used = [...new Set(blocks.filter((block) => block !== UTANFOR))];
      return blocks.map((block) => (block === UTANFOR ? UTANFOR : used.indexOf(block)));
    });

  test('is what its blocks make', () => {
    fc.assert(
      fc.property(partition, (one) => {
        expect(partitionOf(blocksOf(one), cells)).toEqual(one);
      }),
    );
    expect(finestPartition(3)).toEqual([0, 1, 2]);
  });

  test('that joins others is made of whole blocks of each, and of none that any of them leaves out', () => {
    fc.assert(
      fc.property(fc.array(partition, {minLength: 1, maxLength: 3}), (partitions) => {
        const joined = joinPartitions(partitions, cells);
        for (const block of joined) {
          for (const one of partitions) {
            const own = new Set(block.map((cell) => one[cell]));
            expect(own.has(UTANFOR)).toBe(false);
            for (const [cell, at] of one.entries()) if (own.has(at)) expect(block).toContain(cell);
          }
        }
        expect(new Set(joined.flat()).size).toBe(joined.flat().length);
        // And it is the finest such: a cell that none leaves out, alone in each, is alone.
        for (let cell = 0; cell < cells; cell++) {
          const alone = partitions.every(
            (one) => one.filter((at) => at === one[cell]).length === 1 && one[cell] !== UTANFOR,
          );
          if (alone) expect(joined.find((block) => block.includes(cell))).toEqual([cell]);
        }
      }),
    );
  });

  test('that joins chains is one block of the chain', () => {
    expect(
      joinPartitions(
        [
          partitionOf(
            [
              [0, 1],
              [2, 3],
            ],
            4,
          ),
          partitionOf([[1, 2], [0], [3]], 4),
        ],
        4,
      ),
    ).toEqual([[0, 1, 2, 3]]);
    expect(
      joinPartitions(
        [
          partitionOf(
            [
              [0, 1],
              [2, 3],
            ],
            4,
          ),
          partitionOf([[1, 2], [3]], 4),
        ],
        4,
      ),
    ).toEqual([]);
  });
});

test('the node of a block is the lowest that all of it is in', () => {
  const platser = {foralder: [0, 0, 1, 1, 0, 4], plats: [2, 3, 5, 0]};
  expect(nodeOf([0], platser)).toBe(2);
  expect(nodeOf([0, 1], platser)).toBe(1);
  expect(nodeOf([1, 0], platser)).toBe(1);
  expect(nodeOf([0, 2], platser)).toBe(0);
  expect(nodeOf([2, 1], platser)).toBe(0);
  expect(nodeOf([2], platser)).toBe(5);
  expect(nodeOf([2, 3], platser)).toBe(0);
});
