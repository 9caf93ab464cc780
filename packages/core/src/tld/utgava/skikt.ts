import {mergeSummeringar} from '../rakning/merge-summeringar.js';
import type {Summering} from '../rakning/rakning.js';
import type {Cell} from './celler.js';
import type {Trad} from './trad.js';
import type {Skattning} from './utgava.js';

/** A unit, or several that are shown together: what the estimator puts together to an area or a municipality. */
export interface Skikt {
  readonly celler: readonly number[];
  /** How many were asked in it, where known. */
  readonly inbjudna?: number;
  /** What it weighs where the invited decide: of a part of a unit, its share of them by those who answered. */
  readonly vikt: number;
}

/** Blocks of cells as strata: those of the same unit are one. */
export function createSkikt(
  blocks: readonly (readonly number[])[],
  celler: readonly Cell[],
  trad: Trad,
): readonly Skikt[] {
  const skikt = new Map<string, number[]>();
  for (const [i, block] of blocks.entries()) {
    const units = new Set(block.map((cell) => celler[cell]?.enhet));
    const key = units.size === 1 ? `enhet ${[...units].join()}` : `block ${i}`;
    const cells = skikt.get(key) ?? [];
    cells.push(...block);
    skikt.set(key, cells);
  }
  return [...skikt.values()].map((cells) => {
    const inbjudna = countInbjudna(cells, celler, trad);
    const vikt = weighCeller(cells, celler, trad);
    return {celler: cells, vikt, ...(inbjudna === undefined ? {} : {inbjudna})};
  });
}

/** How many were asked in these cells: whole units by what the unit says, parts of one by its groups. Undefined where unknown. */
export function countInbjudna(cells: readonly number[], celler: readonly Cell[], trad: Trad): number | undefined {
  return sumKnown(
    splitEnheter(cells, celler).flatMap(({enhet, here, all}) =>
      here.length === all.length
        ? [trad[enhet]?.inbjudna]
        : here.map((cell) => trad[celler[cell]?.nod ?? enhet]?.inbjudna),
    ),
  );
}

function weighCeller(cells: readonly number[], celler: readonly Cell[], trad: Trad): number {
  return splitEnheter(cells, celler).reduce((sum, {enhet, here, all}) => {
    const inbjudna = trad[enhet]?.inbjudna ?? 0;
    return (
      sum + (here.length === all.length ? inbjudna : (inbjudna * answersOf(here, celler)) / answersOf(all, celler))
    );
  }, 0);
}

interface Enhetsdel {
  readonly enhet: number;
  /** Those of its cells that are meant, and all that it has. */
  readonly here: readonly number[];
  readonly all: readonly number[];
}

function splitEnheter(cells: readonly number[], celler: readonly Cell[]): readonly Enhetsdel[] {
  const units = new Map<number, number[]>();
  for (const cell of cells) {
    const enhet = celler[cell]?.enhet ?? 0;
    const here = units.get(enhet) ?? [];
    here.push(cell);
    units.set(enhet, here);
  }
  return [...units].map(([enhet, here]) => ({enhet, here, all: cellsOfEnhet(here[0] ?? 0, enhet, celler)}));
}

/** The cells of a unit stand together: found from one of them. */
function cellsOfEnhet(cell: number, enhet: number, celler: readonly Cell[]): readonly number[] {
  let first = cell;
  while (celler[first - 1]?.enhet === enhet) first -= 1;
  const cells: number[] = [];
  for (let at = first; celler[at]?.enhet === enhet; at++) cells.push(at);
  return cells;
}

function answersOf(cells: readonly number[], celler: readonly Cell[]): number {
  return cells.reduce((sum, cell) => {
    const dimensioner = celler[cell]?.dimensioner ?? [];
    return sum + Math.max(...dimensioner.map(({summering}) => summering.antalAlla));
  }, 0);
}

/** The sums of a dimension in a cell. */
export function summeringOf(celler: readonly Cell[], cell: number, dimension: number): Summering {
  const summering = celler[cell]?.dimensioner[dimension]?.summering;
  if (summering === undefined) throw new RangeError(`There is no cell ${cell} with a dimension ${dimension}.`);
  return summering;
}

/** The sums of a dimension over cells. */
export function sumCeller(cells: readonly number[], celler: readonly Cell[], dimension: number): Summering {
  return mergeSummeringar(cells.map((cell) => summeringOf(celler, cell, dimension)));
}

/** Shares of the strata in a figure of them all: numbers with the sum 1. `egna` is how many the figure of each counts. */
export function vikterOf(skikt: readonly Skikt[], egna: readonly number[], skattning: Skattning): readonly number[] {
  const weights = skikt.map(({vikt}, i) => {
    if (skattning === 'enhetsmedel') return 1;
    return skattning === 'viktad' ? vikt : (egna[i] ?? 0);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

function sumKnown(numbers: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}
