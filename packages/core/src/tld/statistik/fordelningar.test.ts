import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {normalCdf, normalQuantile, normalTail} from './normal.js';
import {tCdf, tQuantile, tTail} from './student-t.js';

/** Is it within one part in 10¹², or that far from 0? */
function expectClose(got: number, want: number, part = 1e-12): void {
  expect(Math.abs(got - want), `${got} is not ${want}`).toBeLessThanOrEqual(part * Math.max(Math.abs(want), 1e-300));
}

describe("Student's t distribution", () => {
  /** Three decimals, as every printed table has them: 0.90, 0.95, 0.975, 0.99, 0.995. */
  test.each([
    [1, 3.078, 6.314, 12.706, 31.821, 63.657],
    [2, 1.886, 2.92, 4.303, 6.965, 9.925],
    [3, 1.638, 2.353, 3.182, 4.541, 5.841],
    [4, 1.533, 2.132, 2.776, 3.747, 4.604],
    [5, 1.476, 2.015, 2.571, 3.365, 4.032],
    [8, 1.397, 1.86, 2.306, 2.896, 3.355],
    [10, 1.372, 1.812, 2.228, 2.764, 3.169],
    [20, 1.325, 1.725, 2.086, 2.528, 2.845],
    [30, 1.31, 1.697, 2.042, 2.457, 2.75],
    [60, 1.296, 1.671, 2.0, 2.39, 2.66],
    [120, 1.289, 1.658, 1.98, 2.358, 2.617],
  ])('has the quantiles of the printed tables at %i degrees of freedom', (frihetsgrader, ...printed) => {
    const quantiles = [0.9, 0.95, 0.975, 0.99, 0.995].map((p) => tQuantile(p, frihetsgrader));
    for (const [i, quantile] of quantiles.entries()) expect(Math.abs(quantile - printed[i]!)).toBeLessThan(0.000501);
  });

  /** Worked out apart from this code, with another library, to all figures of a double. */
  test.each([
    [0.975, 1, 12.706204736174694],
    [0.9, 1, 3.0776835371752544],
    [0.995, 2, 9.924843200918287],
    [0.8, 3.5, 0.9567588339323106],
    [0.95, 4, 2.1318467863266495],
    [0.975, 8, 2.306004135204166],
    [0.975, 30, 2.0422724563012378],
    [0.95, 32.4896959626, 1.6931281825463558],
    [0.975, 32.4896959626, 2.0357299500083395],
    [0.995, 120, 2.6174211451068654],
    [0.975, 100_000, 1.9599877075346095],
    [0.975, 1_000_000, 1.959966356814107],
  ])('has its %d quantile at %d degrees of freedom at %d', (p, frihetsgrader, quantile) => {
    expectClose(tQuantile(p, frihetsgrader), quantile);
  });

  /** By the incomplete beta function with fifty figures. */
  test.each([
    [0.001, 0.5, 0.4997303238342438],
    [4, 0.5, 0.15961004149433577],
    [1.96, 1.3, 0.12642365654092436],
    [2.5, 3.7, 0.03591101145591339],
    [7, 9.5, 2.4112092965278785e-5],
    [20, 17, 1.4963504097601768e-13],
    [1, 36, 0.1619925131325636],
    [4, 250, 4.173510072935063e-5],
    [1.96, 12_345.678, 0.025009125691193037],
    [2.5, 2_000_000, 0.00620970503838041],
  ])('has above %d with %d degrees of freedom what it should', (t, frihetsgrader, tail) => {
    expectClose(tTail(t, frihetsgrader), tail);
  });

  test('with one degree of freedom is the Cauchy distribution, with two has a root for its tail', () => {
    for (const t of [0.001, 0.3, 1, 2, 5, 40, 1000]) {
      expectClose(tTail(t, 1), Math.atan2(1, t) / Math.PI);
      expectClose(tTail(t, 2), 1 / (t ** 2 + 2 + t * Math.sqrt(t ** 2 + 2)));
    }
  });

  test('with four degrees of freedom is the polynomial that it can be worked out to', () => {
    for (const t of [0.1, 1, 2.776, 8]) {
      const x = t / Math.sqrt(t ** 2 + 4);
      expect(tCdf(t, 4)).toBeCloseTo(0.5 + (3 * x - x ** 3) / 4, 14);
    }
  });

  test('goes over into the normal distribution without a step', () => {
    for (const p of [0.6, 0.9, 0.975, 0.999]) {
      const [below, above] = [tQuantile(p, 99_999), tQuantile(p, 100_001)];
      const slope = (normalQuantile(p) ** 3 + normalQuantile(p)) / 4 / 100_000 ** 2;
      expect(below - above).toBeCloseTo(2 * slope, 10);
      expectClose(tQuantile(p, 1e15), normalQuantile(p));
      expectClose(tQuantile(p, Number.POSITIVE_INFINITY), normalQuantile(p));
    }
    expectClose(tTail(2, Number.POSITIVE_INFINITY), normalTail(2));
    expectClose(tTail(2, 100_000.5), tTail(2, 99_999.5), 1e-9);
  });

  test('has quantiles that go back to the share they came from, and mirror each other', () => {
    const share = fc.double({min: 1e-12, max: 0.5, noNaN: true});
    const frihetsgrader = fc.double({min: 0.6, max: 300_000, noNaN: true});
    fc.assert(
      fc.property(share, frihetsgrader, (p, df) => {
        const t = tQuantile(p, df);
        expect(t).toBeLessThanOrEqual(0);
        expectClose(tCdf(t, df), p, 1e-8);
        if (p > 0.001 && p < 0.499) expectClose(tQuantile(1 - p, df), -t, 1e-9);
        expect(tCdf(t, df) + tTail(t, df)).toBeCloseTo(1, 14);
      }),
    );
  });

  test('has no end and no other middle than 0', () => {
    expect(tQuantile(0, 8)).toBe(Number.NEGATIVE_INFINITY);
    expect(tQuantile(1, 8)).toBe(Number.POSITIVE_INFINITY);
    expect(Math.abs(tQuantile(0.5, 8))).toBe(0);
    expect(tTail(0, 8)).toBe(0.5);
    expect(tCdf(-2, 8)).toBe(tTail(2, 8));
  });

  test('is not asked about what is no share, or about no degrees of freedom', () => {
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => tQuantile(p, 8)).toThrow('is no probability');
    for (const df of [0, -1, Number.NaN]) {
      expect(() => tQuantile(0.9, df)).toThrow('degrees of freedom are none');
      expect(() => tTail(1, df)).toThrow('degrees of freedom are none');
    }
  });
});

describe('the normal distribution', () => {
  /** By the complementary error function with fifty figures. */
  test.each([
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145705],
    [1.959963984540054, 0.025000000000000012],
    [2.4999, 0.00621141837494459],
    [2.5, 0.006209665325776135],
    [2.51, 0.0060365580804126635],
    [3, 0.0013498980316300946],
    [5, 2.866515718791939e-7],
    [8, 6.220960574271784e-16],
    [20, 2.7536241186062337e-89],
    [37, 5.725571222524577e-300],
  ])('has above %d %d of it', (z, tail) => {
    expectClose(normalTail(z), tail, 1e-13);
    expect(-normalQuantile(tail)).toBeCloseTo(z, 12);
    expect(normalTail(-z) + normalTail(z)).toBe(1);
    expect(normalCdf(-z)).toBe(normalTail(z));
  });

  test('has the quantile that intervals use', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow('is no probability');
  });

  test('has quantiles that go back to the share they came from', () => {
    fc.assert(
      fc.property(fc.double({min: 1e-200, max: 1, noNaN: true}), (p) => {
        expectClose(normalCdf(normalQuantile(p)), p, 1e-12);
      }),
    );
  });
});
