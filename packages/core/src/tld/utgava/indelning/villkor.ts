import type {Cell} from '../celler.js';
import type {Trosklar} from '../troskel.js';
import type {Block} from './coarsen.js';
import type {Partition} from './partition.js';
import {antalPerDimension, leavesRest, sumOf} from './summor.js';

/** What some cells may show together, by how many have scores in them and how alike those are. */
export interface Villkor {
  readonly hasIndex: (cells: Block) => boolean;
  readonly hasDetalj: (cells: Block) => boolean;
  readonly hasFull: (cells: Block) => boolean;
  /** Is a pool that lacks any one of its small parts still more than one person, in every dimension? */
  readonly leavesRest: (blocks: readonly Block[], sma: readonly Block[]) => boolean;
  /** Does the number in some cells leave those of its parts open, the blocks of `index`? */
  readonly hasRoom: (cells: Block, index: Partition) => boolean;
  /** The smallest number of scored over the dimensions. */
  readonly storlek: (cells: Block) => number;
}

/** How many more than the threshold a part with an index alone can always have: five numbers that it may be. */
const MINST_RUM = 4;

/** The conditions of an audience. */
export function createVillkor(celler: readonly Cell[], {index, detalj, full}: Trosklar): Villkor {
  const antal = antalPerDimension(celler);
  const atLeast = (least: number, cells: Block): boolean => antal.every((one) => sumOf(one, cells) >= least);
  const differs = (cells: Block): boolean =>
    antal.every((one, dimension) => sumOf(one, cells) >= full || !isNearlyUnanimous(celler, cells, dimension));
  return {
    hasIndex: (cells) => atLeast(index, cells),
    hasDetalj: (cells) => atLeast(detalj, cells) && differs(cells),
    hasFull: (cells) => atLeast(full, cells),
    leavesRest: (blocks, sma) => antal.every((one) => leavesRest(one, blocks, sma)),
    // A part with an index alone shows no number, and two of exactly five would be told by their ten: each part can be
    // anything from the threshold of the index up to that of detail.
    hasRoom: (cells, parts) => {
      const manga = new Set(cells.map((cell) => parts[cell])).size;
      return atLeast(index * manga + Math.max(MINST_RUM, detalj - index - 1), cells);
    },
    storlek: (cells) => Math.min(...antal.map((one) => sumOf(one, cells))),
  };
}

/**
 * Did all, or all but one, get the same score? The one who answered otherwise would know what each of the others answered.
 */
function isNearlyUnanimous(celler: readonly Cell[], cells: Block, dimension: number): boolean {
  const poang = new Map<number, number>();
  let people = 0;
  let most = 0;
  for (const cell of cells) {
    for (const [one, antal] of celler[cell]?.dimensioner[dimension]?.poang ?? []) {
      const sum = (poang.get(one) ?? 0) + antal;
      poang.set(one, sum);
      people += antal;
      most = Math.max(most, sum);
    }
  }
  return most >= people - 1;
}
