/**
 * Cells put together in blocks: the number of each cell's block, from 0, or `UTANFOR`. A cell is the answers of one group in
 * one unit, and a block is an atom: what is published is computed from whole blocks.
 */
export type Partition = readonly number[];

/** A cell in no block: its answers are in no figure. */
export const UTANFOR = -1;

/** What partitions have been asked for: every part of the municipality asks for those of the same ones. */
const remembered = new WeakMap<Partition, readonly (readonly number[])[]>();

/** The cells of each block, in order. */
export function blocksOf(partition: Partition): readonly (readonly number[])[] {
  const known = remembered.get(partition) ?? collectBlocks(partition);
  remembered.set(partition, known);
  return known;
}

function collectBlocks(partition: Partition): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  for (const [cell, block] of partition.entries()) {
    if (block === UTANFOR) continue;
    const cells = blocks[block] ?? [];
    cells.push(cell);
    blocks[block] = cells;
  }
  return blocks;
}

/** The partition of `antal` cells with these blocks; what is in none of them is left out. */
export function partitionOf(blocks: readonly (readonly number[])[], antal: number): Partition {
  const partition = Array.from({length: antal}, () => UTANFOR);
  for (const [block, cells] of blocks.entries()) for (const cell of cells) partition[cell] = block;
  return partition;
}

/** Every cell a block of its own: what all other partitions are coarser than. */
export function finestPartition(antal: number): Partition {
  return Array.from({length: antal}, (_, cell) => cell);
}

/**
 * The finest blocks that are whole blocks of every partition given: cells that any of them holds together are together. A
 * block with a cell that any of them leaves out is left out whole, for else what was left out could be had by subtraction.
 */
export function joinPartitions(partitions: readonly Partition[], antal: number): readonly (readonly number[])[] {
  const root = Array.from({length: antal}, (_, cell) => cell);
  const find = (cell: number): number => {
    let at = cell;
    while (root[at] !== at) {
      const next = root[at] ?? at;
      root[at] = root[next] ?? next;
      at = next;
    }
    return at;
  };
  const outside = new Set<number>();
  for (const partition of partitions) {
    for (const [first = 0, ...rest] of blocksOf(partition)) {
      for (const cell of rest) root[find(cell)] = find(first);
    }
    for (const [cell, block] of partition.entries()) if (block === UTANFOR) outside.add(cell);
  }
  const left = new Set([...outside].map(find));
  const blocks = new Map<number, number[]>();
  for (let cell = 0; cell < antal; cell++) {
    const at = find(cell);
    if (left.has(at)) continue;
    const cells = blocks.get(at) ?? [];
    cells.push(cell);
    blocks.set(at, cells);
  }
  return [...blocks.values()];
}
