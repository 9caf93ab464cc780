import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findRojanden} from '../index.js';
import {
  antalOf,
  cellsOf,
  exactFraga,
  facitOf,
  isRecoverable,
  raderOf,
  radOf,
  sumPost,
} from './testning/angripare.test-d.js';
import {aFall, aGrund, release, someTrosklar, talOf} from './testning/fall.test-d.js';

const seeds = fc.integer({min: 0, max: 2 ** 31 - 1});
const RUNS = {numRuns: 60};

/** A municipality, its releases to all audiences under thresholds at random, and what is in it. */
function attacked(seed: number) {
  const fall = aFall(seed);
  const trosklar = someTrosklar(talOf(seed + 1));
  const utgavor = release(aGrund(fall, {trosklar, skattning: 'sammanlagd'}));
  const facit = facitOf(fall);
  return {fall, trosklar, utgavor, facit, antal: antalOf(facit)};
}

describe('an attacker who has every release', () => {
  test('finds no sum of scores of fewer than k in any combination of what is printed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {utgavor, facit, trosklar} = attacked(seed);
        const rader = raderOf(utgavor, facit, ({dimensioner}) => dimensioner.length > 0);
        for (const own of facit.summeringar) {
          const scored = own.map((summering) => summering.antal);
          expect(findRojanden({rader, antal: scored, minst: trosklar.rektor.index})).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('finds nothing of a part that is hidden, not even in a dimension that enough have answered', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {utgavor, facit, antal, trosklar} = attacked(seed);
        for (const own of facit.summeringar) {
          const answered = (cell: number) => own[cell]!.antal > 0;
          const rader = raderOf(utgavor, facit, ({dimensioner}) => dimensioner.length > 0).map((rad) =>
            radOf([...rad.keys()].filter(answered)),
          );
          for (const [cell, scored] of antal.entries()) {
            if (scored >= trosklar.rektor.index || !answered(cell)) continue;
            const name = facit.celler[cell]!;
            const alone = facit.celler.filter((one) => one.startsWith(name.replace(/\/.*/, '/'))).length === 1;
            if (!alone && !utgavor[0]!.poster.some(({id, visning}) => id === name && visning === 'dold')) continue;
            expect(isRecoverable([cell], rader, antal.length), name).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  test('finds no spread, and no count of a question, of fewer than the threshold of detail', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {utgavor, facit, trosklar} = attacked(seed);
        const rader = raderOf(utgavor, facit, ({dimensioner}) => dimensioner.some(({detalj}) => detalj !== undefined));
        for (const own of facit.summeringar) {
          const scored = own.map((summering) => summering.antal);
          expect(findRojanden({rader, antal: scored, minst: trosklar.rektor.detalj})).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('finds no full distribution of fewer than its threshold', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {fall, utgavor, facit, trosklar} = attacked(seed);
        for (const [d, {id}] of fall.enkat.dimensioner.entries()) {
          const scored = facit.summeringar[d]!.map((summering) => summering.antal);
          for (const [q, fraga] of fall.enkat.fragor.filter(({dimension}) => dimension === id).entries()) {
            const full = raderOf(
              utgavor,
              facit,
              (post, {fullFran}) =>
                (exactFraga(post, fraga.id)?.antal ?? 0) >= fullFran &&
                post.visning === 'full' &&
                exactFraga(post, fraga.id)!.staplar.length > 2,
            );
            const answered = facit.summeringar[d]!.map(({fragor}) =>
              fragor[q]!.steg.reduce((sum, one) => sum + one, 0),
            );
            expect(findRojanden({rader: full, antal: scored, minst: trosklar.rektor.full})).toEqual([]);
            expect(findRojanden({rader: full, antal: answered, minst: trosklar.rektor.full})).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  test('finds no share of positive of fewer than k answers, also with that of the whole dimension', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {fall, utgavor, facit, trosklar} = attacked(seed);
        for (const [d, {id}] of fall.enkat.dimensioner.entries()) {
          const fragor = fall.enkat.fragor.filter(({dimension}) => dimension === id);
          const cells = facit.celler.length;
          const steg = fall.enkat.skalor[0]!.steg.length;
          const at = (cell: number, q: number) => q * cells + cell;
          const answered = fragor.flatMap((_, q) =>
            facit.summeringar[d]!.map((own) => own.fragor[q]!.steg.reduce((sum, one) => sum + one, 0)),
          );
          const rader = utgavor.flatMap(({poster}) =>
            poster.flatMap((post) => {
              const own = cellsOf(post, facit);
              const single = fragor.flatMap((fraga, q) =>
                exactFraga(post, fraga.id) === undefined ? [] : [radOf(own.map((cell) => at(cell, q)))],
              );
              const share = post.dimensioner[d]?.detalj?.andelPositiva?.giltiga;
              const all = own.flatMap((cell) => fragor.map((_, q) => at(cell, q)));
              // On two steps the index is the share of positive, but for what is missing: it is taken for that here.
              const index = fragor.length > 1 && steg === 2 && post.dimensioner[d]?.detalj !== undefined;
              return index || (share !== undefined && 'varde' in share) ? [...single, radOf(all)] : single;
            }),
          );
          expect(findRojanden({rader, antal: answered, minst: trosklar.rektor.index})).toEqual([]);
          // Nor that of a small part that nearly all agree in, and that is only said to lie beyond a limit.
          const grupper = new Map(
            utgavor.flatMap(({poster}) => poster.map((post) => [post.delar.join(), cellsOf(post, facit)] as const)),
          );
          for (const own of [...grupper.values(), ...facit.celler.map((_, cell) => [cell])]) {
            for (const [q, fraga] of fragor.entries()) {
              const steg = own.map((cell) => facit.summeringar[d]![cell]!.fragor[q]!.steg);
              const giltiga = steg.flat().reduce((sum, one) => sum + one, 0);
              const positivFran = fall.enkat.skalor[0]!.positivFran;
              const positiva = steg.flatMap((one) => one.slice(positivFran - 1)).reduce((sum, one) => sum + one, 0);
              const alike = Math.min(positiva, giltiga - positiva) * 10 <= giltiga;
              if (giltiga === 0 || giltiga >= trosklar.rektor.full || !alike) continue;
              const target = own.map((cell) => at(cell, q)).filter((column) => answered[column]! > 0);
              expect(
                isRecoverable(
                  target,
                  rader.map((rad) => new Map([...rad].filter(([column]) => answered[column]! > 0))),
                  answered.length,
                ),
                `${fraga.id} in ${own.map((cell) => facit.celler[cell]).join()}`,
              ).toBe(false);
            }
          }
        }
      }),
      RUNS,
    );
  });

  test('is told the same figures as the answers of what a post says that it counts', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {utgavor, facit} = attacked(seed);
        for (const {poster, k, detaljFran} of utgavor) {
          for (const post of poster) {
            for (const [d, {index, detalj}] of post.dimensioner.entries()) {
              const sum = sumPost(post, d, facit);
              const mean = (100 * sum.summa) / (sum.enhet * sum.antal);
              expect(sum.antal).toBeGreaterThanOrEqual(detalj === undefined ? k : detaljFran);
              if ('varde' in index) expect(Math.abs(index.varde - mean)).toBeLessThanOrEqual(0.5 + 1e-9);
              if ('over' in index) expect(mean).toBeGreaterThanOrEqual(index.over);
              if ('under' in index) expect(mean).toBeLessThanOrEqual(index.under);
              if (detalj === undefined) continue;
              expect(detalj.antal).toBe(sum.antal);
              expect(detalj.index).toBeCloseTo(mean, 9);
            }
            if (post.antal === undefined) continue;
            const least = Math.min(...facit.summeringar.map((_, d) => sumPost(post, d, facit).antal));
            expect(least).toBeGreaterThanOrEqual(post.antal.fran);
            expect(least).toBeLessThanOrEqual(post.antal.till);
          }
        }
      }),
      RUNS,
    );
  });
});
