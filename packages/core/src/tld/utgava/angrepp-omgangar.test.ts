import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {datum} from '../../kalender/index.js';
import {
  compareUtgavor,
  createUtgavor,
  FORVALDA_TROSKLAR,
  findRojanden,
  type Publiceradrad,
  type Utgava,
} from '../index.js';
import {cellsOf, type Facit, facitOf} from './testning/angripare.test-d.js';
import {
  aFall,
  aGrund,
  aSkattning,
  type Fall,
  OMGANG,
  release,
  someTrosklar,
  type Tal,
  talOf,
} from './testning/fall.test-d.js';

const seeds = fc.integer({min: 0, max: 2 ** 31 - 1});

/** What may happen to the units of a municipality from one round to the next. */
const HANDELSER = ['merge', 'divide', 'move', 'rename'] as const;

/** The municipality a round later: units have become one, been divided by their groups, moved or renamed; and all answer anew. */
function reorganised(fall: Fall, seed: number): Fall {
  const tal = talOf(seed);
  let next: Fall = {
    ...fall,
    svarande: fall.svarande
      .filter(() => tal(10) > 0)
      .map((one) => ({...one, monster: fall.svarande[tal(fall.svarande.length)]!.monster})),
  };
  for (let i = 0; i < 1 + tal(3); i++) next = happen(next, HANDELSER[tal(HANDELSER.length)]!, tal);
  return next;
}

function happen(fall: Fall, handelse: (typeof HANDELSER)[number], tal: Tal): Fall {
  const enheter = fall.organisation.filter(({slag}) => slag === 'enhet');
  const [from, to] = [enheter[tal(enheter.length)], enheter[tal(enheter.length)]];
  // A unit that nobody answered in is gone when it is divided; so may the last one be.
  if (from === undefined || to === undefined) return fall;
  if (handelse === 'move') {
    const over = fall.organisation.filter(({slag}) => slag === 'kommun' || slag === 'omrade');
    const foralder = over[tal(over.length)]!.id;
    return {...fall, organisation: fall.organisation.map((del) => (del === from ? {...del, foralder} : del))};
  }
  const becomes = (grupp: string): string => {
    if (handelse === 'merge') return to.id;
    return handelse === 'divide' && grupp !== '' ? `${from.id}-${grupp}` : `${from.id}-ny`;
  };
  const svarande = fall.svarande.map((one) => (one.enhet === from.id ? {...one, enhet: becomes(one.grupp)} : one));
  const kept = fall.organisation.filter((del) => del !== from && del.foralder !== from.id);
  if (handelse === 'merge' && from === to) return fall;
  const known = new Set(kept.map(({id}) => id));
  const born = [...new Set(svarande.map(({enhet}) => enhet))].filter((id) => !known.has(id));
  const nya = born.map((id) => ({id, namn: id, slag: 'enhet' as const, foralder: from.foralder!, inbjudna: 99}));
  return {...fall, svarande, organisation: [...kept, ...nya]};
}

/** Every figure of every release, over the cells of all rounds together: those of a round have numbers of their own. */
function figures(rounds: readonly {readonly utgavor: readonly Utgava[]; readonly facit: Facit}[], detalj: boolean) {
  let first = 0;
  const rader: Publiceradrad[] = [];
  for (const {utgavor, facit} of rounds) {
    for (const post of utgavor.flatMap(({poster}) => poster)) {
      const shown = detalj ? post.dimensioner.some((one) => one.detalj !== undefined) : post.dimensioner.length > 0;
      if (shown) rader.push(new Map(cellsOf(post, facit).map((cell) => [first + cell, 1])));
    }
    first += facit.celler.length;
  }
  return rader;
}

describe('three rounds', () => {
  test('of units that were divided, put together and moved tell nothing together, though thresholds were lowered too', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const least = FORVALDA_TROSKLAR.rektor;
        let tidigare: readonly Utgava[] = [];
        let fall = aFall(seed);
        const rounds = [0, 1, 2].map((nr) => {
          if (nr > 0) fall = reorganised(fall, seed + nr);
          const trosklar = someTrosklar(talOf(seed + 10 * nr));
          const omgang = {...OMGANG, id: `omgang-${nr}`};
          const utgavor = release(aGrund(fall, {omgang, tidigare, trosklar, skattning: 'sammanlagd'}));
          tidigare = [...tidigare, ...utgavor];
          return {utgavor, facit: facitOf(fall)};
        });
        for (const d of fall.enkat.dimensioner.keys()) {
          const antal = rounds.flatMap(({facit}) => facit.summeringar[d]!.map((own) => own.antal));
          expect(findRojanden({rader: figures(rounds, false), antal, minst: least.index})).toEqual([]);
          expect(findRojanden({rader: figures(rounds, true), antal, minst: least.detalj})).toEqual([]);
        }
      }),
      {numRuns: 40},
    );
  });

  test('are compared by figures of parts that are shown in both, and by no others', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const fall = aFall(seed);
        const [fore] = release(aGrund(fall));
        const [efter] = release(
          aGrund(reorganised(fall, seed), {omgang: {...OMGANG, id: 'april'}, datum: datum('2026-12-01')}),
        );
        const shown = (utgava: Utgava) =>
          new Set(
            utgava.poster.filter(({visning}) => visning === 'detalj' || visning === 'full').flatMap(({delar}) => delar),
          );
        const [before, after] = [shown(fore!), shown(efter!)];
        for (const {hinder, delar, dimensioner} of compareUtgavor(fore!, efter!).poster) {
          if (hinder !== undefined) expect([delar, dimensioner]).toEqual([[], []]);
          for (const one of dimensioner) {
            if (one.bedomning.utfall === 'for-fa-svar') continue;
            for (const del of delar) expect(before.has(del) && after.has(del)).toBe(true);
            expect(one.fore?.antal).toBeGreaterThanOrEqual(10);
            expect(one.efter?.antal).toBeGreaterThanOrEqual(10);
          }
        }
      }),
      {numRuns: 60},
    );
  });
});

describe('one who answers late', () => {
  test('is in no release: the round is not released again, whoever and wherever it was', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const fall = aFall(seed);
        fc.pre(fall.svarande.length > 0);
        const tidigare = release(aGrund(fall));
        const late = fall.svarande[seed % fall.svarande.length]!;
        const result = createUtgavor(aGrund({...fall, svarande: [...fall.svarande, late]}, {tidigare}));
        expect(result.ok ? [] : result.errors.map(({kod}) => kod)).toEqual(['utgava/finns']);
      }),
      {numRuns: 40},
    );
  });
});

describe('what the estimators print', () => {
  test('tells no sum of fewer than k either, with the weights that it is printed with', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const fall = aFall(seed);
        const tal = talOf(seed + 3);
        const trosklar = someTrosklar(tal);
        const skattning = aSkattning(tal, fall);
        const facit = facitOf(fall);
        const utgavor = release(aGrund(fall, {trosklar, skattning}));
        for (const d of fall.enkat.dimensioner.keys()) {
          const antal = facit.summeringar[d]!.map((own) => own.antal);
          const rader = utgavor.flatMap((utgava) =>
            utgava.poster
              .filter(({dimensioner}) => dimensioner.length > 0)
              .flatMap((post) => [
                weighted(post, utgava, fall, facit, d),
                new Map(cellsOf(post, facit).map((cell) => [cell, 1])),
              ]),
          );
          expect(findRojanden({rader, antal, minst: trosklar.rektor.index})).toEqual([]);
        }
      }),
      {numRuns: 60},
    );
  });
});

/**
 * A total as its estimator weighs it: each unit that shows itself by its own weight, the rest, which are only there together,
 * as one. In whole numbers, for the weights are fractions: times the answers of every unit.
 */
function weighted(
  post: Utgava['poster'][number],
  {skattning, poster}: Utgava,
  fall: Fall,
  facit: Facit,
  d: number,
): Publiceradrad {
  const cells = cellsOf(post, facit);
  const own = poster.filter(
    ({slag, visning, delar}) =>
      slag === 'enhet' && visning === post.visning && delar.every((del) => post.delar.includes(del)),
  );
  const lots = own.map((unit) => cellsOf(unit, facit)).filter((lot) => lot.length > 0);
  const rest = cells.filter((cell) => !lots.flat().includes(cell));
  const parts = rest.length === 0 ? lots : [...lots, rest];
  const sizes = parts.map((part) => part.reduce((sum, cell) => sum + facit.summeringar[d]![cell]!.antal, 0));
  const rad = new Map<number, number>();
  for (const [i, part] of parts.entries()) {
    const inbjudna = [...new Set(part.map((cell) => facit.celler[cell]!.replace(/\/.*/, '')))].reduce(
      (sum, enhet) => sum + (fall.organisation.find(({id, slag}) => id === enhet && slag === 'enhet')?.inbjudna ?? 1),
      0,
    );
    const weight = skattning === 'viktad' ? inbjudna : skattning === 'enhetsmedel' ? 1 : sizes[i]!;
    // weight / size, times all sizes, as a remainder: small enough numbers to be exact.
    const scale = sizes.reduce((product, size, j) => (j === i ? product : (product * size) % 67_108_859), weight);
    for (const cell of part) rad.set(cell, scale);
  }
  return rad;
}
