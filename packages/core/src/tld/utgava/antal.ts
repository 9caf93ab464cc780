import type {Postunderlag} from './dimensionspost.js';
import {nodeOf} from './indelning/coarsen.js';
import {blocksOf} from './indelning/partition.js';
import {blocksWithin, type Urval} from './postval.js';
import {createSkikt, summeringOf} from './skikt.js';
import type {Antal} from './utgava.js';

/** How many answered in what has detail: the smallest number of scored over the dimensions, exactly. */
export function countExactly(cells: readonly number[], {celler, dimensioner}: Postunderlag): Antal {
  const antal = Math.min(
    ...dimensioner.map((_, dimension) =>
      cells.reduce((sum, cell) => sum + summeringOf(celler, cell, dimension).antal, 0),
    ),
  );
  return {fran: antal, till: antal};
}

/**
 * How many answered in what has an index alone, so wide that it does not tell why there is no detail. That of several units
 * is the sum of what each of them shows, that of a group what the unit's leaves when every other group has its least.
 */
export function countRoughly(urval: Urval, underlag: Postunderlag): Antal {
  const {celler, trad, indelning, trosklar} = underlag;
  const cells = urval.flat();
  const skikt = createSkikt(urval, celler, trad);
  const plats = {foralder: trad.map(({foralder}) => foralder), plats: celler.map(({enhet}) => enhet)};
  const enhet = nodeOf(cells, plats);
  const all = celler.flatMap((cell, i) => (cell.enhet === enhet ? [i] : []));
  if (all.length <= cells.length) {
    return addAntal(skikt.map((one) => rangeOf(one.celler, underlag)));
  }
  const others = blocksOf(indelning.index).filter(
    (block) => all.includes(block[0] ?? -1) && !block.some((cell) => cells.includes(cell)),
  );
  const most = countOf(all, underlag).till;
  const least = others.reduce((sum, block) => sum + countOf(block, underlag).fran, 0);
  return {fran: trosklar.index, till: most - least};
}

/** What is shown of a unit or a block, exactly where it has detail. */
function countOf(cells: readonly number[], underlag: Postunderlag): Antal {
  const detalj = blocksWithin(cells, underlag.indelning.detalj).flat();
  return detalj.length === cells.length ? countExactly(cells, underlag) : rangeOf(cells, underlag);
}

/** From the threshold of the index up to that of full distributions; past it, up to the next multiple of that. */
function rangeOf(cells: readonly number[], underlag: Postunderlag): Antal {
  const {index, full} = underlag.trosklar;
  const {till} = countExactly(cells, underlag);
  return {fran: index, till: full * (Math.floor(till / full) + 1) - 1};
}

function addAntal(all: readonly Antal[]): Antal {
  return all.reduce((sum, {fran, till}) => ({fran: sum.fran + fran, till: sum.till + till}), {fran: 0, till: 0});
}
