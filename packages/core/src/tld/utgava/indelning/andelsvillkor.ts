import type {Cell} from '../celler.js';
import {EN_AV, isAlike} from '../lika.js';
import type {Trosklar} from '../troskel.js';
import type {Block, Indelningsregel} from './coarsen.js';
import {type Andelsmatt, countAndel} from './matt.js';
import {leavesRest, sumOf} from './summor.js';

/** When a share may be told exactly, by itself and together with others. */
export type Andelsvillkor = Pick<Indelningsregel, 'fits' | 'poolFits'>;

/** The conditions of each measure: of enough answers, and not of a small group that nearly all answered alike. */
export function createAndelsvillkor(
  celler: readonly Cell[],
  matt: readonly Andelsmatt[],
  trosklar: Trosklar,
): readonly Andelsvillkor[] {
  const own = matt.map((one) => createOwn(celler, one, trosklar));
  return matt.map((one, i) => {
    // On a scale of two steps the index is the mean of the questions' shares: of all of them but one it would tell the last.
    const together =
      one.antalSteg === 2 && one.fraga !== undefined
        ? own.filter((_, j) => matt[j]?.dimension === one.dimension && matt[j]?.fraga !== undefined)
        : own.slice(i, i + 1);
    return {
      fits: (cells) => together.every(({fits}) => fits(cells)),
      poolFits: (blocks, sma) => together.every(({poolFits}) => poolFits(blocks, sma)),
    };
  });
}

/** When a full distribution of a question may be told: of enough answers to it. */
export function createFordelningsvillkor(celler: readonly Cell[], matt: Andelsmatt, {full}: Trosklar): Andelsvillkor {
  const giltiga = celler.map((cell) => countAndel(cell, matt).giltiga);
  const fits = (cells: Block): boolean => sumOf(giltiga, cells) >= full;
  return {fits, poolFits: (blocks, sma) => fits(blocks.flat()) && leavesRest(giltiga, blocks, sma)};
}

function createOwn(celler: readonly Cell[], matt: Andelsmatt, {index, full}: Trosklar): Andelsvillkor {
  const counts = celler.map((cell) => countAndel(cell, matt));
  const antal = counts.map((count) => count.antal);
  const positiva = counts.map((count) => count.positiva);
  const giltiga = counts.map((count) => count.giltiga);
  const fits = (cells: Block): boolean => {
    const people = sumOf(antal, cells);
    if (people < index) return false;
    return people >= full || !isAlike(sumOf(positiva, cells), sumOf(giltiga, cells), EN_AV.grov);
  };
  return {fits, poolFits: (blocks, sma) => fits(blocks.flat()) && leavesRest(antal, blocks, sma)};
}
