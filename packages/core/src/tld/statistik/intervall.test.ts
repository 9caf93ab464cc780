import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  encodeMonster,
  type Monsterform,
  mergeSummeringar,
  type Summering,
  summarizeMonster,
  tomSummering,
} from '../index.js';
import {countMonster, FYRA, toSvar, V1} from '../rakning/testenkat.test-d.js';
import {andelarOf, andelsmedelfelOf, frageandelarOf} from './andelar.js';
import {andelsintervall, wilsonintervall} from './andelsintervall.js';
import {indexintervallOf} from './indexintervall.js';
import type {Intervall} from './intervall.js';
import {medelfelOf, type Poangmatt, poangmattOf, spridningOf} from './poangmatt.js';

function summarize(
  rows: readonly (readonly number[])[],
  form: Monsterform = FYRA,
  omfattning: 'alla' | 'med-poang' = 'med-poang',
): Summering {
  const result = summarizeMonster(countMonster(rows.map((row) => encodeMonster(toSvar(row), form) ?? -1)), form, {
    omfattning,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

function mattOf(rows: readonly (readonly number[])[], form: Monsterform = FYRA): Poangmatt {
  const matt = poangmattOf(summarize(rows, form));
  if (matt === undefined) throw new Error('Nobody has a score.');
  return matt;
}

function expectIntervall(got: Intervall | undefined, lagst: number, hogst: number, decimaler = 5): void {
  expect(got?.[0]).toBeCloseTo(lagst, decimaler);
  expect(got?.[1]).toBeCloseTo(hogst, decimaler);
}

/** All at one score: the highest where nothing else is said. */
const alike = (antal: number, index = 100): Poangmatt => ({antal, index, varians: antal < 2 ? undefined : 0});

describe('the figures of vector V1', () => {
  test('are those of the specification', () => {
    const matt = mattOf(V1);
    expect(matt.antal).toBe(9);
    expect(matt.index).toBeCloseTo(68.8271604938, 10);
    expect(matt.index).toBe(5575 / 81);
    expect(matt.varians).toBeCloseTo(960.219478738, 9);
    expect(spridningOf(matt)).toBeCloseTo(30.9874083902, 10);
    expect(medelfelOf(matt)).toBeCloseTo(30.9874083902 / 3, 9);
  });

  test('are not the mean of the questions', () => {
    expect(mattOf(V1).index).not.toBeCloseTo(68.8988095, 3);
  });

  test('have the shares of each question, over all rows', () => {
    const {fragor} = summarize(V1, FYRA, 'alla');
    const shares = fragor.map((fraga) => frageandelarOf(fraga, 3));
    const percent = (share: number | undefined) => Math.round((share ?? Number.NaN) * 100_000) / 1000;
    expect(shares.map(({giltiga}) => percent(giltiga))).toEqual([66.667, 75, 85.714, 66.667]);
    expect(shares.map(({medVetEj}) => percent(medVetEj))).toEqual([60, 60, 85.714, 60]);
    expect(shares.map(({vetEj}) => percent(vetEj))).toEqual([10, 20, 0, 10]);
  });

  test('have the share of the dimension with an error that knows that answers of one child go together', () => {
    const summering = summarize(V1);
    expect(andelarOf(summering).giltiga).toBe(0.75);
    expect(andelarOf(summering).medVetEj).toBe(24 / 34);
    expect(andelarOf(summering).vetEj).toBe(2 / 34);
    expect(100 * (andelsmedelfelOf(summering) ?? 0)).toBeCloseTo(12.99672, 5);
    expect(100 * Math.sqrt((0.75 * 0.25) / 32)).toBeCloseTo(7.65466, 5);
  });
});

describe('vector V2, the interval of the index', () => {
  const matt = mattOf(V1);

  test('of a process has no end to its population', () => {
    const {intervall, mojligt, flerAnInbjudna} = indexintervallOf(matt);
    expectIntervall(intervall, 45.00813, 92.64619);
    expect(mojligt).toBeUndefined();
    expect(flerAnInbjudna).toBe(false);
  });

  test.each([
    [20, 51.16249, 85.97222, 30.97222, 85.97222],
    [12, 56.91765, 76.62037, 51.62037, 76.62037],
    [9, 68.82716, 68.82716, 68.82716, 68.82716],
  ])('of %i that were asked narrows, and stays within what is possible', (inbjudna, lagst, hogst, least, most) => {
    const {intervall, mojligt} = indexintervallOf(matt, {inbjudna});
    expectIntervall(intervall, lagst, hogst);
    expectIntervall(mojligt, least, most);
  });

  test.each([
    [5, 47.81762],
    [8, 63.05834],
    [10, 69.15029],
    [20, 83.15665],
  ])('of %i that all have the highest score has a lower limit all the same', (antal, lagst) => {
    expectIntervall(indexintervallOf(alike(antal)).intervall, lagst, 100);
    expectIntervall(indexintervallOf(alike(antal, 0)).intervall, 0, 100 - lagst);
  });
});

describe('the interval of an index', () => {
  test('is not told where all are alike inside the scale, or one alone has answered', () => {
    expect(indexintervallOf(alike(8, 50)).intervall).toBeUndefined();
    expect(indexintervallOf(alike(1)).intervall).toBeUndefined();
    expect(indexintervallOf(alike(8, 50), {inbjudna: 10})).toMatchObject({intervall: undefined, mojligt: [40, 60]});
    expect(indexintervallOf(alike(1, 50), {inbjudna: 1}).intervall).toEqual([50, 50]);
  });

  test('stays within what is possible also where all have the highest score', () => {
    expectIntervall(indexintervallOf(alike(8), {inbjudna: 10}).intervall, 80, 100);
    expectIntervall(indexintervallOf(alike(8), {inbjudna: 100}).intervall, 63.05834, 100);
  });

  test('is that of a process, with a word of warning, where more have answered than were asked', () => {
    const matt = mattOf(V1);
    const {intervall, mojligt, flerAnInbjudna} = indexintervallOf(matt, {inbjudna: 8});
    expect(flerAnInbjudna).toBe(true);
    expect(mojligt).toBeUndefined();
    expect(intervall).toEqual(indexintervallOf(matt).intervall);
    expect(indexintervallOf(matt, {inbjudna: 9}).flerAnInbjudna).toBe(false);
  });

  test('is as sure as was asked for', () => {
    const matt = mattOf(V1);
    expectIntervall(
      indexintervallOf(matt, {konfidens: 0.9}).intervall,
      68.8271604938 - 1.8595480375 * 10.3291361301,
      68.8271604938 + 1.8595480375 * 10.3291361301,
    );
    for (const konfidens of [0, 1, -1, Number.NaN])
      expect(() => indexintervallOf(matt, {konfidens})).toThrow(RangeError);
  });

  test('holds the index, within the scale and within what is possible, whatever was answered', () => {
    const form = fc.record({
      antalFragor: fc.integer({min: 1, max: 6}),
      antalSteg: fc.integer({min: 2, max: 7}),
      positivFran: fc.constant(2),
    });
    const rows = form.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.array(
          fc.array(fc.integer({min: 0, max: one.antalSteg}), {minLength: one.antalFragor, maxLength: one.antalFragor}),
          {minLength: 1, maxLength: 25},
        ),
      ),
    );
    fc.assert(
      fc.property(rows, fc.integer({min: 0, max: 60}), ([one, all], more) => {
        const matt = poangmattOf(summarize(all, one));
        if (matt === undefined) return;
        const process = indexintervallOf(matt).intervall;
        const {intervall, mojligt} = indexintervallOf(matt, {inbjudna: matt.antal + more});
        for (const [lagst, hogst] of [process, intervall, mojligt].filter((each) => each !== undefined)) {
          expect(lagst).toBeGreaterThanOrEqual(0);
          expect(lagst).toBeLessThanOrEqual(matt.index);
          expect(hogst).toBeGreaterThanOrEqual(matt.index);
          expect(hogst).toBeLessThanOrEqual(100);
        }
        if (intervall === undefined || mojligt === undefined) return;
        expect(intervall[0]).toBeGreaterThanOrEqual(mojligt[0]);
        expect(intervall[1]).toBeLessThanOrEqual(mojligt[1]);
      }),
    );
  });
});

describe('every figure of a dimension', () => {
  test('is the same, to its last bit, in whatever order and parts the answers were counted', () => {
    const rows = fc.array(fc.array(fc.constantFrom(0, 1, 2, 3, 4, 9), {minLength: 4, maxLength: 4}), {
      minLength: 1,
      maxLength: 30,
    });
    const figuresOf = (summering: Summering) => {
      const matt = poangmattOf(summering);
      return {
        matt,
        andelar: andelarOf(summering),
        andelsmedelfel: andelsmedelfelOf(summering),
        intervall: matt && indexintervallOf(matt, {inbjudna: 40}),
      };
    };
    fc.assert(
      fc.property(rows, fc.nat(30), (all, cut) => {
        const parts = [all.slice(cut), all.slice(0, cut)].map((part) => summarize([...part].reverse()));
        expect(figuresOf(mergeSummeringar(parts))).toEqual(figuresOf(summarize(all)));
      }),
    );
  });
});

describe('figures of nobody', () => {
  test('are none, never nought', () => {
    const tom = tomSummering(FYRA);
    expect(poangmattOf(tom)).toBeUndefined();
    expect(andelarOf(tom)).toEqual({giltiga: undefined, medVetEj: undefined, vetEj: undefined});
    expect(andelsmedelfelOf(tom)).toBeUndefined();
    expect(frageandelarOf({steg: [0, 0, 0, 0], vetEj: 3, saknas: 2}, 3)).toEqual({
      giltiga: undefined,
      medVetEj: 0,
      vetEj: 1,
    });
  });

  test('of one alone have no spread', () => {
    const matt = mattOf([[4, 4, 4, 1]]);
    expect(matt).toEqual({antal: 1, index: 75, varians: undefined});
    expect(spridningOf(matt)).toBeUndefined();
    expect(medelfelOf(matt)).toBeUndefined();
    expect(andelsmedelfelOf(summarize([[4, 4, 4, 1]]))).toBeUndefined();
    expect(
      andelsmedelfelOf(
        summarize([
          [4, 4, 4, 1],
          [4, 4, 4, 1],
        ]),
      ),
    ).toBe(0);
  });

  test('of ten million are exact where doubles would lose the variance', () => {
    const sums = {
      ...tomSummering(FYRA),
      antal: 9_999_999,
      summa: 9_999_999 * 36 - 1,
      kvadratsumma: 9_999_999 * 1296 - 71,
    };
    // One has 35 of 36, all others 36: (n − 1)/n² × (100/36)² × n/(n − 1).
    expect(poangmattOf(sums)?.varians).toBeCloseTo((100 / 36) ** 2 / 9_999_999, 18);
  });
});

describe('vector V3, the interval of a share', () => {
  test.each([
    [7, 10, 39.6778, 89.2209],
    [0, 8, 0, 32.4408],
    [8, 8, 67.5592, 100],
    [18, 22, 61.4834, 92.6931],
    [1, 5, 3.6224, 62.4465],
  ])('of %i of %i in a process', (traffar, antal, lagst, hogst) => {
    const [low, high] = wilsonintervall(traffar, antal);
    expectIntervall([100 * low, 100 * high], lagst, hogst, 4);
  });

  test.each([
    [7, 10, 12, 58.3333, 75],
    [0, 8, 11, 0, 18.1818],
    [8, 8, 11, 81.8182, 100],
    [18, 22, 25, 76, 84],
    [10, 20, 200, 28.5, 71.5],
    [150, 200, 260, 71.9231, 77.6923],
  ])('of %i of %i among %i', (traffar, antal, inbjudna, lagst, hogst) => {
    const [low, high] = andelsintervall({traffar, antal, inbjudna});
    expectIntervall([100 * low, 100 * high], lagst, hogst, 4);
  });

  /** Counted apart from this code, in whole numbers without end. */
  test.each([
    [3, 7, 30, 4, 23],
    [1, 5, 500, 3, 357],
    [5, 5, 6, 5, 6],
    [40, 50, 499, 335, 446],
    [0, 0, 4, 0, 4],
    [2, 9, 9, 2, 2],
  ])('of %i of %i among %i is from %i to %i of them', (traffar, antal, inbjudna, lagst, hogst) => {
    expect(andelsintervall({traffar, antal, inbjudna})).toEqual([lagst / inbjudna, hogst / inbjudna]);
  });

  test('is as sure as was asked for', () => {
    expect(andelsintervall({traffar: 3, antal: 7, inbjudna: 30}, 0.9)).toEqual([5 / 30, 22 / 30]);
    expectIntervall(wilsonintervall(5, 5, 0.9), 0.6488834992348986, 1, 12);
    expectIntervall(wilsonintervall(33, 41, 0.99), 0.6085355604692727, 0.9162897626419367, 12);
  });

  test('of no answers is the whole scale', () => {
    expect(wilsonintervall(0, 0)).toEqual([0, 1]);
    expect(andelsintervall({traffar: 0, antal: 0, inbjudna: 0})).toEqual([0, 1]);
    expect(andelsintervall({traffar: 0, antal: 0, inbjudna: 600})).toEqual([0, 1]);
  });

  test('goes over into the shortcut for large numbers without a step, within what is possible', () => {
    const exact = andelsintervall({traffar: 60, antal: 100, inbjudna: 500});
    const shortcut = andelsintervall({traffar: 60, antal: 100, inbjudna: 501});
    expectIntervall(shortcut, exact[0], exact[1], 2);
    expect(andelsintervall({traffar: 599, antal: 600, inbjudna: 601})[1]).toBe(600 / 601);
    expect(andelsintervall({traffar: 1, antal: 600, inbjudna: 601})[0]).toBe(1 / 601);
    expect(andelsintervall({traffar: 5, antal: 600, inbjudna: 600})).toEqual([5 / 600, 5 / 600]);
  });

  test('is not worked out for what is no count', () => {
    for (const [traffar, antal, inbjudna] of [
      [-1, 5, 9],
      [6, 5, 9],
      [1, 5, 4],
      [0.5, 5, 9],
      [1, Number.NaN, 9],
    ] as const) {
      expect(() => andelsintervall({traffar, antal, inbjudna})).toThrow(RangeError);
    }
    expect(() => wilsonintervall(3, 2)).toThrow('3 of 2 among 2 cannot be.');
  });

  test('holds the share, and among those asked it is no wider than what is possible', () => {
    const counts = fc
      .tuple(fc.nat(60), fc.nat(60), fc.nat(700))
      .map(([traffar, more, silent]) => ({traffar, antal: traffar + more, inbjudna: traffar + more + silent}));
    fc.assert(
      fc.property(counts, ({traffar, antal, inbjudna}) => {
        if (antal === 0) return;
        const andel = traffar / antal;
        const [low, high] = wilsonintervall(traffar, antal);
        expect(low).toBeLessThanOrEqual(andel);
        expect(high).toBeGreaterThanOrEqual(andel);
        const [lagst, hogst] = andelsintervall({traffar, antal, inbjudna});
        expect(lagst).toBeGreaterThanOrEqual(traffar / inbjudna - 1e-12);
        expect(hogst).toBeLessThanOrEqual((traffar + inbjudna - antal) / inbjudna + 1e-12);
        expect(lagst).toBeLessThanOrEqual(hogst);
        const mirrored = andelsintervall({traffar: antal - traffar, antal, inbjudna});
        expectIntervall(mirrored, 1 - hogst, 1 - lagst, 12);
      }),
    );
  });
});
