import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {defaultSkattning, kommunskattningOf, type Stratum, sammanvagningsintervall} from './kommunskattning.js';

/** V7: units with n, N, index and spread. */
const V7: readonly Stratum[] = [
  [12, 14, 71.25, 18],
  [4, 6, 45.8333333333, 25],
  [9, 20, 64, 22],
  [15, 15, 80, 15],
  [7, 9, 58, 20],
].map(([antal = 0, inbjudna = 0, index = 0, spridning = 0]) => ({antal, inbjudna, index, varians: spridning ** 2}));

const andlig = {osakerhet: 'andlig'} as const;
const process = {osakerhet: 'process'} as const;

function withoutInbjudna(strata: readonly Stratum[]): readonly Stratum[] {
  return strata.map(({antal, index, varians}) => ({antal, index, varians}));
}

describe('vector V7, the figure of a municipality', () => {
  test('by those asked, with its error and interval', () => {
    const figure = kommunskattningOf(V7, {skattning: 'viktad', ...andlig})!;
    expect(figure.antal).toBe(47);
    expect(figure.index).toBeCloseTo(66.7890625, 8);
    expect(figure.medelfel).toBeCloseTo(1.944712, 7);
    const [lagst = 0, hogst = 0] = sammanvagningsintervall(figure) ?? [];
    expect(lagst).toBeCloseTo(62.9774969, 7);
    expect(hogst).toBeCloseTo(70.6006281, 7);
  });

  test('by all answers together, and by the unit', () => {
    expect(kommunskattningOf(V7, {skattning: 'sammanlagd', ...process})?.index).toBeCloseTo(68.5177305, 7);
    expect(kommunskattningOf(V7, {skattning: 'enhetsmedel', ...process})?.index).toBeCloseTo(63.8166667, 7);
  });

  test('has the error of a sum of independent units, of a process larger than of those asked', () => {
    const errors = (['sammanlagd', 'viktad', 'enhetsmedel'] as const).map((skattning) => {
      const [sure, all] = [
        kommunskattningOf(V7, {skattning, ...andlig}),
        kommunskattningOf(V7, {skattning, ...process}),
      ];
      return [sure?.medelfel ?? 0, all?.medelfel ?? 0];
    });
    // Σ(nᵢ/n)² sᵢ²/nᵢ and its like, worked out by hand.
    expect(errors[0]?.[1]).toBeCloseTo(Math.sqrt(12 * 324 + 4 * 625 + 9 * 484 + 15 * 225 + 7 * 400) / 47, 10);
    expect(errors[1]?.[1]).toBeCloseTo(
      Math.sqrt(
        (14 ** 2 * 324) / 12 + (6 ** 2 * 625) / 4 + (20 ** 2 * 484) / 9 + (15 ** 2 * 225) / 15 + (9 ** 2 * 400) / 7,
      ) / 64,
      10,
    );
    expect(errors[2]?.[1]).toBeCloseTo(Math.sqrt(324 / 12 + 625 / 4 + 484 / 9 + 225 / 15 + 400 / 7) / 5, 10);
    expect(errors[2]?.[0]).toBeCloseTo(
      Math.sqrt(((2 / 14) * 324) / 12 + ((2 / 6) * 625) / 4 + ((11 / 20) * 484) / 9 + ((2 / 9) * 400) / 7) / 5,
      10,
    );
    for (const [sure = 0, all = 0] of errors) expect(sure).toBeLessThan(all);
  });

  test('does not depend on the order of the units', () => {
    const units = fc.array(
      fc.record({
        antal: fc.integer({min: 1, max: 4}),
        more: fc.integer({min: 0, max: 3}),
        index: fc.integer({min: 0, max: 100}),
        varians: fc.integer({min: 0, max: 900}),
      }),
      {minLength: 1, maxLength: 10},
    );
    const toStratum = ({
      antal,
      more,
      index,
      varians,
    }: {
      antal: number;
      more: number;
      index: number;
      varians: number;
    }): Stratum => ({
      antal,
      inbjudna: antal + more,
      index,
      varians: antal === 1 ? undefined : varians,
    });
    fc.assert(
      fc.property(units, fc.constantFrom('sammanlagd', 'viktad', 'enhetsmedel'), (all, skattning) => {
        const strata = all.map(toStratum);
        const figure = kommunskattningOf(strata, {skattning, ...andlig});
        expect(kommunskattningOf([...strata].reverse(), {skattning, ...andlig})).toEqual(figure);
        expect(
          kommunskattningOf(
            [...strata].sort((a, b) => b.index - a.index),
            {skattning, ...andlig},
          ),
        ).toEqual(figure);
        expect(figure?.index).toBeGreaterThanOrEqual(Math.min(...strata.map(({index}) => index)) - 1e-9);
        expect(figure?.index).toBeLessThanOrEqual(Math.max(...strata.map(({index}) => index)) + 1e-9);
      }),
    );
  });
});

describe('the estimator where nothing is said', () => {
  test('is by those asked where they are known for all, else all answers together', () => {
    expect(defaultSkattning(V7)).toBe('viktad');
    const [first, ...rest] = V7;
    expect(defaultSkattning([...withoutInbjudna([first!]), ...rest])).toBe('sammanlagd');
  });

  test('is not replaced by another where it cannot be used', () => {
    const strata = withoutInbjudna(V7);
    expect(kommunskattningOf(strata, {skattning: 'viktad', ...process})).toBeUndefined();
    expect(kommunskattningOf(strata, {skattning: 'sammanlagd', ...andlig})).toBeUndefined();
    expect(kommunskattningOf(strata, {skattning: 'sammanlagd', ...process})?.index).toBeCloseTo(68.5177305, 7);
    expect(kommunskattningOf(strata, {skattning: 'enhetsmedel', ...process})?.index).toBeCloseTo(63.8166667, 7);
    expect(kommunskattningOf([], {skattning: 'sammanlagd', ...process})).toBeUndefined();
  });
});

describe('a unit where one alone has a score', () => {
  const single: Stratum = {antal: 1, inbjudna: 8, index: 20, varians: undefined};
  const small: Stratum = {antal: 4, inbjudna: 6, index: 50, varians: 100};
  const large: Stratum = {antal: 20, inbjudna: 40, index: 70, varians: 400};

  test('is put together with the one nearest in size, as if all their scores were of one', () => {
    const figure = kommunskattningOf([large, single, small], {skattning: 'viktad', ...process})!;
    // 20, and four about 50 with a spread of 10: a mean of 44 and Σ = 3 × 100 + 4 × 36 + 576.
    const varians = (300 + 4 * 36 + 576) / 4;
    expect(figure.index).toBeCloseTo((14 * 44 + 40 * 70) / 54, 10);
    expect(figure.medelfel).toBeCloseTo(Math.sqrt((14 / 54) ** 2 * (varians / 5) + (40 / 54) ** 2 * (400 / 20)), 10);
    const sure = kommunskattningOf([large, single, small], {skattning: 'viktad', ...andlig})!;
    expect(sure.medelfel).toBeCloseTo(
      Math.sqrt((14 / 54) ** 2 * (1 - 5 / 14) * (varians / 5) + (40 / 54) ** 2 * 0.5 * (400 / 20)),
      10,
    );
  });

  test('goes to the larger neighbour where that is nearer, and to the smaller where both are as near', () => {
    const near = (inbjudna: number) =>
      kommunskattningOf(
        [
          {...small, inbjudna: 4},
          {...single, inbjudna},
          {...large, inbjudna: 12},
        ],
        {skattning: 'viktad', ...process},
      );
    const merged = (a: Stratum, b: Stratum) => (a.antal * a.index + b.antal * b.index) / (a.antal + b.antal);
    expect(near(9)?.index).toBeCloseTo((4 * 50 + 21 * merged(single, large)) / 25, 10);
    expect(near(8)?.index).toBeCloseTo((12 * merged(single, small) + 12 * 70) / 24, 10);
  });

  test('changes no figure of all answers together, but lets its error be told', () => {
    const strata = withoutInbjudna([large, single, small]);
    const figure = kommunskattningOf(strata, {skattning: 'sammanlagd', ...process})!;
    expect(figure.index).toBeCloseTo((20 + 4 * 50 + 20 * 70) / 25, 10);
    expect(figure.antal).toBe(25);
    expect(figure.medelfel).toBeGreaterThan(0);
  });

  test('keeps the error from being told where it counts as a unit, or is all there is', () => {
    expect(kommunskattningOf([single, large], {skattning: 'enhetsmedel', ...process})).toEqual({
      antal: 21,
      index: 45,
      medelfel: undefined,
    });
    const alone = kommunskattningOf([single], {skattning: 'viktad', ...process});
    expect(alone).toEqual({antal: 1, index: 20, medelfel: undefined});
    expect(sammanvagningsintervall(alone!)).toBeUndefined();
  });

  test('is known for certain where it was the only one asked', () => {
    const whole: Stratum = {antal: 1, inbjudna: 1, index: 20, varians: undefined};
    expect(kommunskattningOf([whole], {skattning: 'enhetsmedel', ...andlig})?.medelfel).toBe(0);
  });

  test('may be joined by another such: two of them are enough to tell a spread', () => {
    const other: Stratum = {...single, index: 40};
    const figure = kommunskattningOf([single, other], {skattning: 'viktad', ...process})!;
    expect(figure.index).toBeCloseTo(30, 12);
    expect(figure.medelfel).toBeCloseTo(10, 12);
  });
});

describe('a unit with more answers than were asked', () => {
  test('is not corrected for those who stayed silent', () => {
    const strata: readonly Stratum[] = [{antal: 12, inbjudna: 10, index: 60, varians: 400}];
    expect(kommunskattningOf(strata, {skattning: 'viktad', ...andlig})?.medelfel).toBeCloseTo(Math.sqrt(400 / 12), 12);
  });
});

describe('the interval of a municipality', () => {
  test('stays within the scale and is as sure as was asked for', () => {
    expect(sammanvagningsintervall({index: 99, medelfel: 3})?.[1]).toBe(100);
    expect(sammanvagningsintervall({index: 1, medelfel: 3})?.[0]).toBe(0);
    const [lagst = 0, hogst = 0] = sammanvagningsintervall({index: 50, medelfel: 2}, 0.9) ?? [];
    expect(lagst).toBeCloseTo(50 - 2 * 1.6448536269514722, 10);
    expect(hogst).toBeCloseTo(50 + 2 * 1.6448536269514722, 10);
  });
});
