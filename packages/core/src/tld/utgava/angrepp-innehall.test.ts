import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {decodeMonster, encodeMonster, monsterformOf, summarizeMonster, type Utgava} from '../index.js';
import {
  aFall,
  aGrund,
  aSkattning,
  type Fall,
  release,
  type Svarande,
  someTrosklar,
  type Tal,
  talOf,
} from './testning/fall.test-d.js';

const seeds = fc.integer({min: 0, max: 2 ** 31 - 1});
const RUNS = {numRuns: 60};

/** What is released with the answers as they are, and what would be if they were others. */
function releaseBoth(seed: number, change: (fall: Fall, utgavor: readonly Utgava[], tal: Tal) => Fall) {
  const fall = aFall(seed);
  const tal = talOf(seed + 2);
  const val = {trosklar: someTrosklar(tal), skattning: aSkattning(tal, fall)};
  const before = release(aGrund(fall, val));
  return {before, after: release(aGrund(change(fall, before, tal), val))};
}

/** The answers with those of each cell that is chosen exchanged, one dimension at a time, within lots that are alike. */
function exchange(fall: Fall, tal: Tal, lotOf: (svarande: Svarande, dimension: number) => string | undefined): Fall {
  const svarande = fall.svarande.map((one) => ({...one, monster: [...one.monster]}));
  for (const d of fall.enkat.dimensioner.keys()) {
    const lots = new Map<string, number[]>();
    for (const [i, one] of svarande.entries()) {
      const lot = lotOf(one, d);
      if (lot !== undefined) lots.set(lot, [...(lots.get(lot) ?? []), i]);
    }
    for (const people of lots.values()) {
      for (let i = people.length - 1; i > 0; i--) {
        const [a, b] = [svarande[people[i]!]!.monster, svarande[people[tal(i + 1)]!]!.monster];
        [a[d], b[d]] = [b[d]!, a[d]!];
      }
    }
  }
  return {...fall, svarande};
}

function hasScore(fall: Fall, monster: number, d: number): boolean {
  return scoreOf(fall, monster, d) !== undefined;
}

function scoreOf(fall: Fall, monster: number, d: number): number | undefined {
  const result = summarizeMonster({[monster]: 1}, monsterformOf(fall.enkat, fall.enkat.dimensioner[d]!.id)!);
  return result.ok && result.value.antal === 1 ? result.value.summa : undefined;
}

const delOf = ({enhet, grupp}: Svarande) => `${enhet}/${grupp}`;

/** The smallest sets of parts that a figure in any release counts: what each cell's answers are only shown together with. */
function atomsOf(fall: Fall, utgavor: readonly Utgava[]): ReadonlyMap<string, string> {
  const celler = [...new Set(fall.svarande.map(delOf))];
  const counted = utgavor.flatMap(({poster}) =>
    poster.map(
      ({delar}) => new Set(celler.filter((cell) => delar.includes(cell) || delar.includes(cell.split('/')[0]!))),
    ),
  );
  return new Map(celler.map((cell) => [cell, counted.map((set) => (set.has(cell) ? 1 : 0)).join('')]));
}

describe('a release', () => {
  test('would be the same whatever had been answered where nothing is shown', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {before, after} = releaseBoth(seed, (fall, utgavor, tal) => {
          const atoms = atomsOf(fall, utgavor);
          const svarande = fall.svarande.map((one) => {
            if (atoms.get(delOf(one))?.includes('1')) return one;
            const monster = one.monster.map((pattern, d) => {
              const form = monsterformOf(fall.enkat, fall.enkat.dimensioner[d]!.id)!;
              if (!hasScore(fall, pattern, d)) return pattern;
              return encodeMonster(
                decodeMonster(pattern, form)!.map((svar) =>
                  typeof svar === 'number' ? 1 + tal(form.antalSteg) : svar,
                ),
                form,
              )!;
            });
            return {...one, monster};
          });
          return {...fall, svarande};
        });
        expect(after).toEqual(before);
      }),
      RUNS,
    );
  });

  test('would be the same whoever had given the answers within an atom', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {before, after} = releaseBoth(seed, (fall, utgavor, tal) => {
          const atoms = atomsOf(fall, utgavor);
          return exchange(fall, tal, (one, d) => `${atoms.get(delOf(one))} ${hasScore(fall, one.monster[d]!, d)}`);
        });
        expect(after).toEqual(before);
      }),
      RUNS,
    );
  });

  test('says nothing of which answers gave a score in a group that shows no detail', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {before, after} = releaseBoth(seed, (fall, utgavor, tal) => {
          const detailed = new Set(
            utgavor.flatMap(({poster}) =>
              poster.filter(({visning}) => visning !== 'index').flatMap(({delar}) => delar),
            ),
          );
          const alone = new Set(
            utgavor.flatMap(({poster}) =>
              poster.filter(({visning, slag}) => visning === 'index' && slag === 'grupp').flatMap(({delar}) => delar),
            ),
          );
          // Groups with an index alone, in units that have detail: exchanged with each other by score, question by question.
          return exchange(fall, tal, (one, d) => {
            const score = scoreOf(fall, one.monster[d]!, d);
            return alone.has(delOf(one)) && !detailed.has(delOf(one)) && detailed.has(one.enhet) && score !== undefined
              ? `${one.enhet} ${score}`
              : undefined;
          });
        });
        expect(after).toEqual(before);
      }),
      RUNS,
    );
  });
});
