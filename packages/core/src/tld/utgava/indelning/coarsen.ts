import {joinPartitions, type Partition, partitionOf} from './partition.js';

/** What the cells are parts of: a municipality with its areas and units. */
export interface Cellplats {
  /** The parent of each node; the root, node 0, is its own. A parent stands before its children. */
  readonly foralder: readonly number[];
  /** The nearest node of each cell that is a unit or above one. */
  readonly plats: readonly number[];
}

/** How blocks are put together until each of them may be shown. */
export interface Indelningsregel {
  /** What it must be coarser than. */
  readonly over: readonly Partition[];
  /** May these cells be a block by themselves? */
  readonly fits: (cells: readonly number[]) => boolean;
  /** May these blocks be pooled? `sma` are those of them that do not fit by themselves. */
  readonly poolFits: (blocks: readonly Block[], sma: readonly Block[]) => boolean;
  /** How many answered, to let pools and then the smallest join first; and what tells equals apart. */
  readonly storlek: (cells: readonly number[]) => number;
  readonly namn: (cells: readonly number[]) => string;
  /**
   * What becomes of those of a node that are too small together. `hel`: others that fit join them, in the end all, so that
   * the node stays whole; `fyll`: others that fit join them if that helps; `upp`: the node above tries.
   */
  readonly vid: (node: number) => 'hel' | 'fyll' | 'upp';
}

export type Block = readonly number[];

/**
 * The coarser partition: blocks that do not fit are pooled with others that do not, as far down in the tree as can be, and
 * left out where nothing helps. It is made of whole blocks of those that it is over, and never picks up what they left out.
 */
export function coarsen(regel: Indelningsregel, {foralder, plats}: Cellplats): Partition {
  const antal = plats.length;
  const standing = new Map<number, Block[]>();
  const small = new Map<number, Block[]>();
  for (const block of joinPartitions(regel.over, antal)) {
    push(regel.fits(block) ? standing : small, nodeOf(block, {foralder, plats}), block);
  }
  for (let node = foralder.length - 1; node >= 0; node--) {
    const here = standing.get(node) ?? [];
    const {klara, kvar} = settle(here, small.get(node) ?? [], node, {...regel, isPool: isPoolIn(plats)});
    standing.delete(node);
    small.delete(node);
    if (node === 0) return partitionOf(inOrder(klara), antal);
    const up = foralder[node] ?? 0;
    for (const block of klara) push(standing, up, block);
    for (const block of kvar) push(small, up, block);
  }
  return partitionOf([], antal);
}

interface Utfall {
  readonly klara: readonly Block[];
  readonly kvar: readonly Block[];
}

/** What stands within a node when its small blocks have been pooled, and what is left of them. */
function settle(standing: readonly Block[], sma: readonly Block[], node: number, regel: Steg): Utfall {
  if (sma.length === 0) return {klara: standing, kvar: []};
  if (regel.poolFits(sma, sma)) return {klara: [...standing, sma.flat()], kvar: []};
  const vid = regel.vid(node);
  if (vid === 'upp') return {klara: standing, kvar: sma};
  const rest = [...standing].sort(byLoss(regel));
  const pool = [...sma];
  while (rest.length > 0) {
    pool.push(...rest.splice(0, 1));
    if (rest.length > 0 && regel.poolFits(pool, sma)) return {klara: [...rest, pool.flat()], kvar: []};
  }
  const all = pool.flat();
  if (regel.fits(all)) return {klara: [all], kvar: []};
  return vid === 'hel' ? {klara: [], kvar: [all]} : {klara: standing, kvar: sma};
}

interface Steg extends Indelningsregel {
  readonly isPool: (block: Block) => boolean;
}

/** Those first that lose the least by joining others: what is several units already, then the smallest; equals by name. */
function byLoss({storlek, namn, isPool}: Steg): (a: Block, b: Block) => number {
  return (a, b) => Number(isPool(b)) - Number(isPool(a)) || storlek(a) - storlek(b) || (namn(a) < namn(b) ? -1 : 1);
}

function isPoolIn(plats: readonly number[]): (block: Block) => boolean {
  return (block) => block.some((cell) => plats[cell] !== plats[block[0] ?? 0]);
}

/** The lowest node that all cells of a block are in. */
export function nodeOf(block: Block, {foralder, plats}: Cellplats): number {
  let common = plats[block[0] ?? 0] ?? 0;
  for (const cell of block) {
    let other = plats[cell] ?? 0;
    // A parent has a lower number than its children: the higher of the two is not an ancestor of the other.
    while (other !== common) {
      if (other > common) other = foralder[other] ?? 0;
      else common = foralder[common] ?? 0;
    }
  }
  return common;
}

/** Blocks by their first cell, each with its cells in order: the same numbers however they came about. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => [...block].sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

function push(map: Map<number, Block[]>, node: number, block: Block): void {
  const blocks = map.get(node) ?? [];
  blocks.push(block);
  map.set(node, blocks);
}
