import {
  type Fragefordelning,
  mergeSummeringar,
  monsterformOf,
  type Publiceradrad,
  type Summering,
  summarizeMonster,
  tomSummering,
  type Utgava,
  type Utgavepost,
} from '../../index.js';
import {PRIMTAL, toRest} from '../rojande/restklass.js';
import {reduceRows} from '../rojande/row-space.js';
import {countSvarande, type Fall} from './fall.test-d.js';

/**
 * Somebody who has every release and can count: makes of each printed figure the sum that it is, and looks for what the sums
 * tell together. Knows nothing of how the releases were made but what stands in them.
 */

/** The cells of a case, and what is in them. Only to judge what has been found. */
export interface Facit {
  /** `unit/group` of each cell. */
  readonly celler: readonly string[];
  /** For each dimension the sums of each cell. */
  readonly summeringar: readonly (readonly Summering[])[];
}

export function facitOf(fall: Fall): Facit {
  const rakningar = countSvarande(fall);
  const celler = [...new Set(rakningar.map(({enhet, grupp}) => `${enhet}/${grupp}`))];
  const summeringar = fall.enkat.dimensioner.map(({id: dimension}) => {
    const form = known(monsterformOf(fall.enkat, dimension));
    return celler.map((cell) => {
      const own = rakningar.find((one) => one.dimension === dimension && `${one.enhet}/${one.grupp}` === cell);
      const result = summarizeMonster(own?.monster ?? {}, form);
      return result.ok ? result.value : tomSummering(form);
    });
  });
  return {celler, summeringar};
}

/** The cells that a post says that its figures are made of. */
export function cellsOf({delar}: Utgavepost, {celler}: Facit): readonly number[] {
  return celler.flatMap((cell, i) => (delar.includes(cell) || delar.includes(cell.replace(/\/.*/, '')) ? [i] : []));
}

/** The sums of a dimension over what a post is made of. */
export function sumPost(post: Utgavepost, dimension: number, facit: Facit): Summering {
  const own = known(facit.summeringar[dimension]);
  return mergeSummeringar(cellsOf(post, facit).map((cell) => known(own[cell])));
}

/** The scored of each cell: the smallest number over the dimensions. */
export function antalOf({celler, summeringar}: Facit): readonly number[] {
  return celler.map((_, cell) => Math.min(...summeringar.map((own) => known(own[cell]).antal)));
}

/** A figure that counts each of some cells once. */
export function radOf(cells: readonly number[]): Publiceradrad {
  return new Map(cells.map((cell) => [cell, 1]));
}

/** Every printed figure of a kind, from every release, as the cells that it adds up. */
export function raderOf(
  utgavor: readonly Utgava[],
  facit: Facit,
  isPrinted: (post: Utgavepost, utgava: Utgava) => boolean,
): readonly Publiceradrad[] {
  return utgavor.flatMap((utgava) =>
    utgava.poster.filter((post) => isPrinted(post, utgava)).map((post) => radOf(cellsOf(post, facit))),
  );
}

/** The distribution of a question in a post, where its shares are exact. */
export function exactFraga(post: Utgavepost, fraga: string): Fragefordelning | undefined {
  return post.dimensioner
    .flatMap(({fragor = []}) => fragor)
    .find((one) => one.fraga === fraga && one.staplar.every(({andel}) => 'varde' in andel));
}

/** Can the sum over these cells be had by adding and subtracting the rows? */
export function isRecoverable(cells: readonly number[], rader: readonly Publiceradrad[], columns: number): boolean {
  const rows = rader.map((rad) => Array.from({length: columns}, (_, cell) => toRest(rad.get(cell) ?? 0)));
  const target = Array.from({length: columns}, (_, cell) => Number(cells.includes(cell)));
  const {rader: reduced, pivoter} = reduceRows(rows, columns);
  for (const [i, pivot] of pivoter.entries()) {
    const times = PRIMTAL - known(target[pivot]);
    for (const [c, value] of known(reduced[i]).entries()) target[c] = (known(target[c]) + times * value) % PRIMTAL;
  }
  return target.every((value) => value === 0);
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It is not there.');
  return value;
}
