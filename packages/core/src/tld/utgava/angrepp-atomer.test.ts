import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findRojanden, monsterformOf, summarizeMonster, type Utgava, type Utgavepost} from '../index.js';
import {cellsOf, type Facit, facitOf, raderOf, radOf} from './testning/angripare.test-d.js';
import {aFall, aGrund, aSkattning, type Fall, release, someTrosklar, talOf} from './testning/fall.test-d.js';

const seeds = fc.integer({min: 0, max: 2 ** 31 - 1});
const RUNS = {numRuns: 80};

/** A municipality, its releases under thresholds and an estimator at random, and what is in it. */
function attacked(seed: number) {
  const fall = aFall(seed);
  const tal = talOf(seed + 1);
  const trosklar = someTrosklar(tal);
  const osakerhet = fall.organisation.every(({slag, inbjudna}) => slag !== 'enhet' || inbjudna !== undefined)
    ? (['process', 'andlig'] as const)[tal(2)]!
    : 'process';
  const utgavor = release(aGrund(fall, {trosklar, skattning: aSkattning(tal, fall), osakerhet}));
  return {fall, trosklar, utgavor, facit: facitOf(fall)};
}

const isShown = ({dimensioner}: Utgavepost) => dimensioner.length > 0;
const hasDetalj = ({dimensioner}: Utgavepost) => dimensioner.some(({detalj}) => detalj !== undefined);

/** What the cells of printed figures fall into when every set is cut by every other: the finest that figures tell apart. */
function cutFigures(utgavor: readonly Utgava[], facit: Facit, isPrinted: (post: Utgavepost) => boolean) {
  const lots = new Map<string, number[]>();
  const figures = raderOf(utgavor, facit, isPrinted);
  for (const cell of facit.celler.keys()) {
    const name = figures.map((rad) => Number(rad.has(cell))).join('');
    if (name.includes('1')) lots.set(name, [...(lots.get(name) ?? []), cell]);
  }
  return [...lots.values()];
}

/** How many scored there are in some cells, in the dimension that has the fewest. */
function fewest(cells: readonly number[], {summeringar}: Facit): number {
  return Math.min(...summeringar.map((own) => sum(cells.map((cell) => own[cell]!.antal))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

describe('what is printed', () => {
  test('is made of atoms that hold enough in every dimension, also of what another audience sees', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {utgavor, facit} = attacked(seed);
        for (const [i, {k, detaljFran}] of utgavor.entries()) {
          const seen = utgavor.slice(i);
          for (const atom of cutFigures(seen, facit, isShown)) expect(fewest(atom, facit)).toBeGreaterThanOrEqual(k);
          for (const atom of cutFigures(seen, facit, hasDetalj)) {
            expect(fewest(atom, facit)).toBeGreaterThanOrEqual(detaljFran);
          }
        }
      }),
      RUNS,
    );
  });

  test('holds no figure inside another that differs from it by too few', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {utgavor, facit, trosklar} = attacked(seed);
        const figures = utgavor.flatMap(({poster}) => poster.filter(isShown).map((post) => cellsOf(post, facit)));
        for (const outer of figures) {
          for (const inner of figures) {
            const rest = outer.filter((cell) => !inner.includes(cell));
            if (rest.length === 0 || inner.some((cell) => !outer.includes(cell))) continue;
            for (const own of facit.summeringar) {
              const between = sum(rest.map((cell) => own[cell]!.antal));
              if (between > 0) expect(between).toBeGreaterThanOrEqual(trosklar.rektor.index);
            }
          }
        }
      }),
      RUNS,
    );
  });

  test('tells nobody in a hidden unit what a single one outside it answered, though they know all of their own', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {utgavor, facit} = attacked(seed);
        const rader = raderOf(utgavor, facit, isShown);
        const hidden = utgavor[0]!.poster.filter(({slag, visning}) => slag === 'enhet' && visning === 'dold');
        for (const {id} of hidden) {
          const own = cellsOf({...hidden[0]!, delar: [id]}, facit);
          for (const summeringar of facit.summeringar) {
            const antal = summeringar.map((summering) => summering.antal);
            const known = [...rader, ...own.map((cell) => radOf([cell]))];
            const found = findRojanden({rader: known, antal, minst: 2}).filter((set) =>
              set.every((cell) => !own.includes(cell)),
            );
            expect(found.map((set) => set.map((cell) => facit.celler[cell]))).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  test('leaves the number in each part with an index alone open, whatever its parents and the others tell', () => {
    let narrowed = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const {utgavor, facit, trosklar} = attacked(seed);
        const atoms = cutFigures(utgavor, facit, isShown);
        for (const d of facit.summeringar.keys()) {
          const exact = utgavor.flatMap(({poster}) =>
            poster.flatMap((post) => {
              const antal = post.dimensioner[d]?.detalj?.antal;
              return antal === undefined ? [] : [{atoms: atomsIn(cellsOf(post, facit), atoms), antal}];
            }),
          );
          const open = boundAtoms(atoms.length, trosklar.rektor.index, exact);
          const alone = utgavor[0]!.poster.filter(({visning}) => visning === 'index');
          for (const post of alone) {
            const own = atomsIn(cellsOf(post, facit), atoms);
            if (own.length !== 1) continue;
            const {least, most} = open[own[0]!]!;
            if (most < Number.POSITIVE_INFINITY) narrowed += 1;
            expect(most - least, `${post.id}: ${least}–${most}`).toBeGreaterThanOrEqual(4);
          }
        }
      }),
      RUNS,
    );
    expect(narrowed).toBeGreaterThan(10);
  });
});

/** The atoms that some cells are made of. */
function atomsIn(cells: readonly number[], atoms: readonly (readonly number[])[]): readonly number[] {
  return atoms.flatMap((atom, i) => (cells.includes(atom[0]!) ? [i] : []));
}

interface Exact {
  readonly atoms: readonly number[];
  readonly antal: number;
}

/**
 * What is left of how many each atom can hold, when every exact number and every difference of two is taken for a sum of them:
 * each atom has at least the threshold, and at most what the least of the others leaves.
 */
function boundAtoms(antal: number, k: number, exact: readonly Exact[]) {
  const open = Array.from({length: antal}, () => ({least: k, most: Number.POSITIVE_INFINITY}));
  const inner = exact.flatMap((outer) =>
    exact
      .filter((one) => one.atoms.length < outer.atoms.length && one.atoms.every((atom) => outer.atoms.includes(atom)))
      .map((one) => ({
        atoms: outer.atoms.filter((atom) => !one.atoms.includes(atom)),
        antal: outer.antal - one.antal,
      })),
  );
  for (let round = 0; round < 10; round++) {
    for (const {atoms, antal: all} of [...exact, ...inner]) {
      for (const atom of atoms) {
        const others = atoms.filter((one) => one !== atom).map((one) => open[one]!);
        const own = open[atom]!;
        own.most = Math.min(own.most, all - sum(others.map(({least}) => least)));
        own.least = Math.max(own.least, all - sum(others.map(({most}) => most)));
      }
    }
  }
  return open;
}

/** How many of those that a post counts have the score that most have, and how many have any. */
function countAgreeing(post: Utgavepost, d: number, fall: Fall) {
  const form = monsterformOf(fall.enkat, fall.enkat.dimensioner[d]!.id)!;
  const poang = new Map<number, number>();
  for (const {enhet, grupp, monster} of fall.svarande) {
    if (!post.delar.includes(enhet) && !post.delar.includes(`${enhet}/${grupp}`)) continue;
    const result = summarizeMonster({[monster[d]!]: 1}, form);
    if (!result.ok || result.value.antal === 0) continue;
    poang.set(result.value.summa, (poang.get(result.value.summa) ?? 0) + 1);
  }
  return {most: Math.max(...poang.values()), all: sum([...poang.values()])};
}

describe('what small groups agree in', () => {
  test('has no detail: the only one who answered otherwise would know what every other answered', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {fall, utgavor} = attacked(seed);
        for (const {poster, fullFran} of utgavor) {
          for (const post of poster) {
            for (const [d, {detalj}] of post.dimensioner.entries()) {
              const {most, all} = countAgreeing(post, d, fall);
              if (post.visning === 'full') expect(all).toBeGreaterThanOrEqual(fullFran);
              if (detalj !== undefined && all < fullFran) expect(most).toBeLessThan(all - 1);
            }
          }
        }
      }),
      RUNS,
    );
  });

  test('is told as beyond a limit or not at all: no exact share of one in ten or fewer, of one in twenty from twenty', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {utgavor} = attacked(seed);
        for (const {poster, fullFran, detaljFran} of utgavor) {
          for (const {dimensioner} of poster) {
            for (const {index, detalj, fragor = []} of dimensioner) {
              if (detalj === undefined) {
                if ('varde' in index) expect(Number.isInteger(index.varde)).toBe(true);
                expect(fragor).toEqual([]);
                continue;
              }
              expect(detalj.antal).toBeGreaterThanOrEqual(detaljFran);
              for (const {antal, staplar} of fragor) {
                const few = antal < fullFran ? 1 / 10 : 1 / 20;
                if (antal < fullFran) expect(staplar).toHaveLength(2);
                for (const {andel} of staplar) {
                  if (!('varde' in andel)) continue;
                  expect(andel.varde).toBeGreaterThan(few);
                  expect(andel.varde).toBeLessThan(1 - few);
                }
              }
            }
          }
        }
      }),
      RUNS,
    );
  });
});
