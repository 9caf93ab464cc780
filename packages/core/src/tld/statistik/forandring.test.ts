import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {FYRA} from '../rakning/testenkat.test-d.js';
import {cliffDeltaOf, cliffIntervall, effektstorlekOf, mannWhitneyP} from './cliff-delta.js';
import type {Intervall} from './intervall.js';
import {adjustBenjaminiHochberg, adjustHolm} from './justera.js';
import {shrinkIndex} from './krymp.js';
import {andelsskillnadOf} from './newcombe.js';
import {type Poangantal, poangantalOf} from './poangantal.js';
import {isUnchanged, type Matt, mattOf, minstaForandringOf, skillnadOf, skillnadsintervall} from './welch.js';

const toAntal = (counts: Readonly<Record<number, number>>): readonly Poangantal[] =>
  Object.entries(counts).map(([poang, antal]) => ({poang: Number(poang), antal}));

/** Index and error of scores, worked out the plain way. */
function toMatt(scores: readonly Poangantal[]): Matt {
  const all = scores.flatMap(({poang, antal}) => Array.from({length: antal}, () => poang));
  const index = all.reduce((sum, one) => sum + one, 0) / all.length;
  const varians = all.reduce((sum, one) => sum + (one - index) ** 2, 0) / (all.length - 1);
  return mattOf({antal: all.length, index, varians});
}

const scoresOf = (list: readonly number[]): readonly Poangantal[] => list.map((poang) => ({poang, antal: 1}));

function expectIntervall(got: Intervall | undefined, lagst: number, hogst: number, decimaler = 7): void {
  expect(got?.[0]).toBeCloseTo(lagst, decimaler);
  expect(got?.[1]).toBeCloseTo(hogst, decimaler);
}

/** V4. */
const OKT = toAntal({0: 1, 25: 2, 50: 5, 75: 7, 100: 3});
const APR = toAntal({25: 1, 50: 3, 75: 8, 100: 8});
/** Seven and five scores, with fractions of points. */
const A = scoresOf([12.5, 37.5, 100, 100, 62.5, 75, 0]);
const B = scoresOf([50, 50, 62.5, 87.5, 100]);

describe('vector V4, change by Welch', () => {
  const skillnad = skillnadOf(toMatt(OKT), toMatt(APR))!;

  test('has the difference, error, degrees of freedom and p of the specification', () => {
    expect(toMatt(OKT).index).toBe(62.5);
    expect(toMatt(APR).index).toBe(78.75);
    expect(skillnad.skillnad).toBe(16.25);
    expect(skillnad.medelfel).toBeCloseTo(8.1118330902, 9);
    expect(skillnad.frihetsgrader).toBeCloseTo(32.4896959626, 9);
    expect(skillnad.p).toBeCloseTo(0.0535511419291768, 12);
  });

  test('has its intervals', () => {
    expectIntervall(skillnadsintervall(skillnad), -0.2635016, 32.7635016);
    expectIntervall(skillnadsintervall(skillnad, 0.9), 2.5156268, 29.9843732);
  });

  test('agrees with another library on other scores', () => {
    const other = skillnadOf(toMatt(A), toMatt(B))!;
    expect(other.p).toBeCloseTo(0.44138795056848595, 12);
    expect(other.frihetsgrader).toBeCloseTo(9.673155428817267, 10);
    expectIntervall(skillnadsintervall(other), -26.186485106207797, 55.47219939192209, 10);
  });

  test('is mirrored where the rounds are', () => {
    const back = skillnadOf(toMatt(APR), toMatt(OKT))!;
    expect(back).toEqual({...skillnad, skillnad: -16.25});
    expectIntervall(skillnadsintervall(back), -32.7635016, 0.2635016);
  });

  test('is judged by one round where the other has no spread, and not at all where neither has', () => {
    const alike = {antal: 10, index: 50, medelfel: 0};
    expect(skillnadOf(alike, toMatt(APR))?.frihetsgrader).toBeCloseTo(19, 10);
    expect(skillnadOf(alike, {...alike, index: 60})).toBeUndefined();
    expect(skillnadOf({...alike, medelfel: undefined}, toMatt(APR))).toBeUndefined();
    expect(skillnadOf(toMatt(OKT), {...alike, medelfel: undefined})).toBeUndefined();
  });

  test('takes degrees of freedom that are said: none to end them for a figure of many units', () => {
    const many = {antal: 900, index: 60, medelfel: 1, frihetsgrader: Number.POSITIVE_INFINITY};
    expect(skillnadOf(many, {...many, index: 63})?.frihetsgrader).toBe(Number.POSITIVE_INFINITY);
    expect(skillnadOf(many, {...many, index: 63})?.p).toBeCloseTo(0.033894853524689274, 12);
  });
});

describe('vector V4, Cliff', () => {
  const cliff = cliffDeltaOf(OKT, APR)!;

  test('has the δ and variance of the specification', () => {
    expect(cliff.delta).toBeCloseTo(125 / 360, 15);
    expect(cliff.varians).toBeCloseTo(0.0280796115, 10);
    expect(cliff.sannolikhetHogre).toBeCloseTo((125 / 360 + 1) / 2, 15);
    expect([cliff.antalFore, cliff.antalEfter]).toEqual([18, 20]);
  });

  test('has its intervals, by the normal distribution and by t', () => {
    expectIntervall(cliffIntervall(cliff, {frihetsgrader: Number.POSITIVE_INFINITY}), -0.0029965, 0.6215703);
    expectIntervall(cliffIntervall(cliff), -0.0151306, 0.6289609);
    expectIntervall(cliffIntervall(cliff, {frihetsgrader: 36}), -0.0151306, 0.6289609);
    const narrow = cliffIntervall(cliff, {konfidens: 0.5})!;
    expect(narrow[1] - narrow[0]).toBeLessThan(0.3);
  });

  test("has Mann and Whitney's p", () => {
    expect(mannWhitneyP(OKT, APR)).toBeCloseTo(0.054770723254409216, 12);
    expect(mannWhitneyP(APR, OKT)).toBeCloseTo(0.054770723254409216, 12);
    expect(mannWhitneyP(A, B)).toBeCloseTo(0.6224429010644494, 12);
  });

  test('agrees with comparing every pair, on other scores', () => {
    const other = cliffDeltaOf(A, B)!;
    expect(other.delta).toBeCloseTo(0.17142857142857143, 14);
    expect(other.varians).toBeCloseTo(0.11986394557823131, 14);
    expectIntervall(cliffIntervall(other), -0.5045862582220579, 0.7171325020990558, 12);
    // October inside and outside April: both sums over i and j count, each with the other's n.
    const lopsided = cliffDeltaOf(toAntal({0: 1, 100: 1}), toAntal({50: 1, 60: 1}))!;
    expect(lopsided).toMatchObject({delta: 0, varians: 1});
  });

  test('has a variance that never falls below its floor', () => {
    const apart = cliffDeltaOf(toAntal({0: 3, 10: 1}), toAntal({10: 1, 20: 3}))!;
    expect(apart.varians).toBeGreaterThanOrEqual((1 - apart.delta ** 2) / 15);
    const oneTie = cliffDeltaOf(toAntal({0: 9, 10: 1}), toAntal({10: 1, 20: 9}))!;
    expect(oneTie.delta).toBeCloseTo(0.99, 14);
    expect(oneTie.varians).toBeCloseTo(Math.max((1 - 0.99 ** 2) / 99, 0), 14);
  });

  test('has no interval where every pair falls the same way, or one alone answered', () => {
    const apart = cliffDeltaOf(toAntal({0: 3}), toAntal({10: 3}))!;
    expect(apart.delta).toBe(1);
    expect(cliffIntervall(apart)).toBeUndefined();
    expect(cliffIntervall(cliffDeltaOf(toAntal({10: 3}), toAntal({0: 3}))!)).toBeUndefined();
    const alone = cliffDeltaOf(toAntal({0: 1}), toAntal({0: 2, 10: 3}))!;
    expect(alone).toMatchObject({delta: 0.6, varians: undefined});
    expect(cliffIntervall(alone)).toBeUndefined();
    expect(cliffDeltaOf(toAntal({0: 2, 10: 3}), toAntal({0: 1}))?.varians).toBeUndefined();
    expect(cliffDeltaOf([], APR)).toBeUndefined();
    expect(cliffDeltaOf(OKT, [])).toBeUndefined();
    expect(mannWhitneyP([], APR)).toBeUndefined();
    expect(mannWhitneyP(toAntal({50: 3}), toAntal({50: 4}))).toBeUndefined();
  });

  test('mirrors itself, and is 2U/n₁n₂ − 1', () => {
    const scores = fc.array(fc.integer({min: 0, max: 8}), {minLength: 2, maxLength: 12});
    fc.assert(
      fc.property(scores, scores, (fore, efter) => {
        const [there, back] = [
          cliffDeltaOf(scoresOf(fore), scoresOf(efter))!,
          cliffDeltaOf(scoresOf(efter), scoresOf(fore))!,
        ];
        expect(there.delta).toBeCloseTo(-back.delta, 14);
        expect(there.varians).toBeCloseTo(back.varians!, 12);
        const u = fore
          .flatMap((a) => efter.map((b) => (b > a ? 1 : b === a ? 0.5 : 0)))
          .reduce<number>((sum, one) => sum + one, 0);
        expect(there.delta).toBeCloseTo((2 * u) / (fore.length * efter.length) - 1, 13);
        expect(cliffDeltaOf(scoresOf([...fore].reverse()), scoresOf(efter))?.delta).toBeCloseTo(there.delta, 14);
        const intervall = cliffIntervall(there);
        if (intervall === undefined) return;
        expect(intervall[0]).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(intervall[1]).toBeLessThanOrEqual(1 + 1e-12);
        expect(intervall[0]).toBeLessThanOrEqual(there.delta + 1e-12);
        expect(intervall[1]).toBeGreaterThanOrEqual(there.delta - 1e-12);
      }),
    );
  });

  test.each([
    [0, 'forsumbar'],
    [-0.1469, 'forsumbar'],
    [0.147, 'liten'],
    [-0.3299, 'liten'],
    [0.33, 'mattlig'],
    [0.4739, 'mattlig'],
    [-0.474, 'stor'],
    [1, 'stor'],
  ])('of %d is %s', (delta, ord) => {
    expect(effektstorlekOf(delta)).toBe(ord);
  });

  test('takes the scores of counted patterns, without those that have none', () => {
    // 4 4 3 4 and 4 4 4 4 twice, and 9 9 0 1 without a score; 1 1 1 1 is 259.
    expect(poangantalOf({1000: 1, 1036: 2, 251: 7, 259: 3}, FYRA)).toEqual([
      {poang: 0, antal: 3},
      {poang: 33 * (100 / 36), antal: 1},
      {poang: 100, antal: 2},
    ]);
    // Two patterns with the same mean are one score.
    expect(poangantalOf({[4 + 4 * 6]: 1, [4 + 4 * 6 + 4 * 36]: 2}, FYRA)).toEqual([{poang: 100, antal: 3}]);
  });
});

describe('vector V5, the difference between shares', () => {
  test.each([
    [10, 18, 16, 20, 0.2444444, -0.0491617, 0.4933167],
    [48, 80, 56, 70, 0.2, 0.0524315, 0.3338727],
    [3, 12, 0, 10, -0.25, -0.5323053, 0.0708804],
  ])('from %i of %i to %i of %i', (before, n1, after, n2, d, lagst, hogst) => {
    const result = andelsskillnadOf({traffar: before, antal: n1}, {traffar: after, antal: n2});
    expect(result?.skillnad).toBeCloseTo(d, 7);
    expectIntervall(result?.intervall, lagst, hogst);
  });

  test.each([
    [9, 15, 10, 12, -0.11289044712231883, 0.5037960477382837],
    [0, 12, 0, 10, -0.24249400665524096, 0.27753279986288926],
    [0, 7, 5, 5, 0.4393529903596999, 1],
  ])('agrees with another library from %i of %i to %i of %i', (before, n1, after, n2, lagst, hogst) => {
    const result = andelsskillnadOf({traffar: before, antal: n1}, {traffar: after, antal: n2});
    expectIntervall(result?.intervall, lagst, hogst, 12);
  });

  test('is none where a round has no answers', () => {
    expect(andelsskillnadOf({traffar: 0, antal: 0}, {traffar: 1, antal: 2})).toBeUndefined();
    expect(andelsskillnadOf({traffar: 1, antal: 2}, {traffar: 0, antal: 0})).toBeUndefined();
  });

  test('narrows as less is asked of it', () => {
    const wide = andelsskillnadOf({traffar: 10, antal: 18}, {traffar: 16, antal: 20})!.intervall;
    const narrow = andelsskillnadOf({traffar: 10, antal: 18}, {traffar: 16, antal: 20}, 0.8)!.intervall;
    expect(narrow[0]).toBeGreaterThan(wide[0]);
    expect(narrow[1]).toBeLessThan(wide[1]);
  });
});

describe('what is surely no change', () => {
  const one = {skillnad: 0.8, medelfel: 1.6, frihetsgrader: 250, p: 0.6};

  test('has its 90 % interval inside the limit, as in the specification', () => {
    expectIntervall(skillnadsintervall(one, 0.9), -1.84155, 3.44155, 5);
    expect(isUnchanged(one, 5)).toBe(true);
  });

  test('is not so where either end passes the limit', () => {
    expect(isUnchanged(one, 3.4)).toBe(false);
    expect(isUnchanged({...one, skillnad: -0.8}, 3.4)).toBe(false);
    expect(isUnchanged({...one, skillnad: -0.8}, 3.45)).toBe(true);
    expect(isUnchanged({...one, skillnad: 20}, 5)).toBe(false);
    expect(isUnchanged({...one, skillnad: -20}, 5)).toBe(false);
  });
});

describe('the smallest change that could have been seen', () => {
  test.each([
    [18, 20, 23.4],
    [60, 60, 12.9],
    [300, 300, 5.7],
  ])('with %i and %i answers and a spread of 25', (n1, n2, minst) => {
    const medelfel = 25 * Math.sqrt(1 / n1 + 1 / n2);
    expect(minstaForandringOf({medelfel, frihetsgrader: n1 + n2 - 2})).toBeCloseTo(minst, 1);
  });

  test('is larger where it is to be found more often', () => {
    const one = {medelfel: 4, frihetsgrader: 30};
    expect(minstaForandringOf(one, 0.9)).toBeGreaterThan(minstaForandringOf(one));
    expect(minstaForandringOf(one, 0.5)).toBeCloseTo(4 * 2.0422724563012378, 10);
  });
});

describe('vector V6, many comparisons', () => {
  test('by Holm', () => {
    const adjusted = adjustHolm([0.004, 0.03, 0.041]);
    for (const [i, p] of [0.012, 0.06, 0.06].entries()) expect(adjusted[i]).toBeCloseTo(p, 12);
    const others = adjustHolm([0.03, 0.2, 0.01, 0.04]);
    for (const [i, p] of [0.09, 0.2, 0.04, 0.09].entries()) expect(others[i]).toBeCloseTo(p, 12);
  });

  test('by Benjamini and Hochberg', () => {
    const adjusted = adjustBenjaminiHochberg([0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]);
    const expected = [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.1057143, 0.216, 0.216, 0.216];
    for (const [i, p] of expected.entries()) expect(adjusted[i]).toBeCloseTo(p, 7);
    const others = adjustBenjaminiHochberg([0.03, 0.2, 0.01, 0.04]);
    for (const [i, p] of [0.05333333, 0.2, 0.04, 0.05333333].entries()) expect(others[i]).toBeCloseTo(p, 8);
  });

  test('never passes 1, and leaves none and one alone', () => {
    expect(adjustHolm([0.9, 0.8])).toEqual([1, 1]);
    expect(adjustBenjaminiHochberg([0.9, 0.8])).toEqual([0.9, 0.9]);
    for (const adjust of [adjustHolm, adjustBenjaminiHochberg]) {
      expect(adjust([])).toEqual([]);
      expect(adjust([0.02])).toEqual([0.02]);
    }
  });

  test('keeps the order of the values, is never below them, and follows where they are moved', () => {
    const values = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(values, (p) => {
        for (const adjust of [adjustHolm, adjustBenjaminiHochberg]) {
          const adjusted = adjust(p);
          expect([...adjust([...p].reverse())].reverse()).toEqual(adjusted);
          for (const [i, one] of p.entries()) {
            expect(adjusted[i]).toBeGreaterThanOrEqual(one - 1e-15);
            expect(adjusted[i]).toBeLessThanOrEqual(1);
            for (const [j, other] of p.entries())
              if (one < other) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
          }
        }
      }),
    );
  });
});

describe('vector V9, figures drawn together', () => {
  const enheter = [
    [62, 6],
    [70, 4],
    [75, 3],
    [81, 5],
    [55, 9],
  ].map(([index = 0, medelfel = 0]) => ({index, medelfel}));

  test('has the means, weights and figures of the specification', () => {
    const {medelUtanSkillnad, q, varians, medel, vikter, index} = shrinkIndex(enheter)!;
    expect(medelUtanSkillnad).toBeCloseTo(72.3179662, 7);
    expect(q).toBeCloseTo(10.8100258, 7);
    expect(varians).toBeCloseTo(37.88901, 7);
    expect(medel).toBeCloseTo(70.606043, 6);
    for (const [i, b] of [0.5127828, 0.7030935, 0.8080574, 0.6024743, 0.3186923].entries())
      expect(vikter[i]).toBeCloseTo(b, 7);
    for (const [i, y] of [66.19301, 70.17994, 74.15661, 76.86813, 65.63252].entries())
      expect(index[i]).toBeCloseTo(y, 5);
  });

  test('agrees with another library on other figures', () => {
    const others = [
      {index: 41, medelfel: 3},
      {index: 77, medelfel: 4},
      {index: 66, medelfel: 2},
      {index: 52, medelfel: 5},
    ];
    const {medelUtanSkillnad, q, varians, medel} = shrinkIndex(others)!;
    expect(varians).toBeCloseTo(229.75490196078405, 9);
    expect(q).toBeCloseTo(69.69637507489506, 10);
    expect(medelUtanSkillnad).toBeCloseTo(60.28340323547034, 10);
    expect(medel).toBeCloseTo(59.019506315253395, 10);
  });

  test('gives all units the common figure where they differ by no more than chance', () => {
    const even = [
      {index: 60, medelfel: 5},
      {index: 62, medelfel: 5},
    ];
    expect(shrinkIndex(even)).toMatchObject({varians: 0, vikter: [0, 0], index: [61, 61], medel: 61});
    expect(shrinkIndex([{index: 60, medelfel: 5}])).toMatchObject({varians: 0, index: [60]});
  });

  test('is not done with no units, or with one that has no spread', () => {
    expect(shrinkIndex([])).toBeUndefined();
    expect(shrinkIndex([...enheter, {index: 100, medelfel: 0}])).toBeUndefined();
    expect(shrinkIndex([...enheter, {index: 100, medelfel: Number.NaN}])).toBeUndefined();
  });

  test('never carries a figure past the common one, nor away from it', () => {
    const units = fc.array(
      fc.record({
        index: fc.double({min: 0, max: 100, noNaN: true}),
        medelfel: fc.double({min: 0.5, max: 30, noNaN: true}),
      }),
      {minLength: 1, maxLength: 12},
    );
    fc.assert(
      fc.property(units, (all) => {
        const {medel, index} = shrinkIndex(all)!;
        for (const [i, {index: raw}] of all.entries()) {
          expect(index[i]).toBeGreaterThanOrEqual(Math.min(raw, medel) - 1e-9);
          expect(index[i]).toBeLessThanOrEqual(Math.max(raw, medel) + 1e-9);
        }
      }),
    );
  });
});
