import type {Cell} from '../celler.js';
import type {Block} from './coarsen.js';

/** How many of something there are in each cell. */
export type Cellantal = readonly number[];

/** How many there are in some cells together. */
export function sumOf(antal: Cellantal, cells: Block): number {
  let sum = 0;
  for (const cell of cells) sum += antal[cell] ?? 0;
  return sum;
}

/** The scored of each cell, for each dimension. */
export function antalPerDimension(celler: readonly Cell[]): readonly Cellantal[] {
  return (celler[0]?.dimensioner ?? []).map((_, dimension) =>
    celler.map((cell) => cell.dimensioner[dimension]?.summering.antal ?? 0),
  );
}

/** So many have to be left in a pool when any of its small parts is taken away, lest one person can do it alone. */
const MINST_KVAR = 2;

/** Is a pool that lacks any one of its small parts still more than one person? */
export function leavesRest(antal: Cellantal, blocks: readonly Block[], sma: readonly Block[]): boolean {
  const all = sumOf(antal, blocks.flat());
  return sma.every((block) => all - sumOf(antal, block) >= MINST_KVAR);
}
