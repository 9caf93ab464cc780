import type {Indelning} from './indelning/indela.js';
import {blocksOf, type Partition, UTANFOR} from './indelning/partition.js';

/** What a figure of a part of the municipality counts: the blocks wholly within the part, and nothing else. */
export type Urval = readonly (readonly number[])[];

/** What a part shows, and which cells all of its figures count. */
export type Postval =
  | {readonly visning: 'dold' | 'inga-svar'}
  | {readonly visning: 'index' | 'detalj' | 'full'; readonly urval: Urval};

/**
 * The most that a part may show. Where there is detail of some of it, its index too counts those alone: two figures of two
 * groups under one name would not be understood, and their difference would be a third figure.
 */
export function choosePostval(cells: readonly number[], indelning: Indelning): Postval {
  if (cells.length === 0) return {visning: 'inga-svar'};
  const detalj = blocksWithin(cells, indelning.detalj);
  if (detalj.length > 0) {
    const full = isSameUrval(detalj, blocksWithin(cells, indelning.full));
    return {visning: full ? 'full' : 'detalj', urval: detalj};
  }
  const index = blocksWithin(cells, indelning.index);
  return index.length === 0 ? {visning: 'dold'} : {visning: 'index', urval: index};
}

/** The blocks of a partition that lie wholly within some cells. */
export function blocksWithin(cells: readonly number[], partition: Partition): Urval {
  const within = new Set(cells);
  const blocks = blocksOf(partition);
  const touched = new Set(cells.map((cell) => partition[cell] ?? UTANFOR));
  return [...touched].flatMap((at) => {
    const block = blocks[at];
    return block?.every((cell) => within.has(cell)) ? [block] : [];
  });
}

/** Are the cells of two selections the same? */
export function isSameUrval(a: Urval, b: Urval): boolean {
  const cells = new Set(a.flat());
  const others = b.flat();
  return cells.size === others.length && others.every((cell) => cells.has(cell));
}
