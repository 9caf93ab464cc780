import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createFullFordelning, createGrovFordelning} from './fordelning.js';
import {isAlike, isFew, protectAndel, protectIndex} from './lika.js';
import type {Skyddattal, Stapel} from './utgava.js';

/** `1–2: 0.4`, `3: ≤ 0.1` … */
function told(staplar: readonly Stapel[]): readonly string[] {
  return staplar.map(({fran, till, andel}) => `${fran === till ? fran : `${fran}–${till}`}: ${figure(andel)}`);
}

function figure(tal: Skyddattal): string {
  if ('varde' in tal) return String(Math.round(1000 * tal.varde) / 1000);
  return 'over' in tal ? `≥ ${tal.over}` : `≤ ${tal.under}`;
}

/** The shares of the steps, as what makes a distribution. */
function of(andelar: readonly number[], enAv: number) {
  const andelOf = (fran: number, till: number) => andelar.slice(fran - 1, till).reduce((sum, andel) => sum + andel, 0);
  return {antalSteg: andelar.length, andelOf, enAv};
}

describe('a share', () => {
  test('is told but where at most one in so many answered otherwise', () => {
    expect(protectAndel(0.5, 10)).toEqual({varde: 0.5});
    expect(protectAndel(0, 10)).toEqual({under: 0.1});
    expect(protectAndel(0.1, 10)).toEqual({under: 0.1});
    expect(protectAndel(1 / 10, 10)).toEqual({under: 0.1});
    expect(protectAndel(0.101, 10)).toEqual({varde: 0.101});
    expect(protectAndel(0.899, 10)).toEqual({varde: 0.899});
    expect(protectAndel(0.9, 10)).toEqual({over: 0.9});
    expect(protectAndel(1, 20)).toEqual({over: 0.95});
    expect(protectAndel(0.06, 20)).toEqual({varde: 0.06});
    expect(protectAndel(0.05, 20)).toEqual({under: 0.05});
  });

  test('of whole numbers and as a fraction is judged alike', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 400}), fc.nat(400), fc.constantFrom(10, 20), (all, some, enAv) => {
        fc.pre(some <= all);
        expect(isAlike(some, all, enAv)).toBe('varde' in protectAndel(some / all, enAv) === false);
        expect(isAlike(some, all, enAv)).toBe(isFew(some / all, enAv) || isFew((all - some) / all, enAv));
      }),
    );
    expect(isAlike(1, 10, 10)).toBe(true);
    expect(isAlike(2, 19, 10)).toBe(false);
    expect(isAlike(9, 10, 10)).toBe(true);
    expect(isAlike(1, 9, 10)).toBe(false);
  });
});

test('an index alone is told from 5 to 95', () => {
  expect([4.99, 5, 62.5, 95, 95.01].map(protectIndex)).toEqual([
    {under: 5},
    {varde: 5},
    {varde: 63},
    {varde: 95},
    {over: 95},
  ]);
});

describe('a coarse distribution', () => {
  test('is not positive and positive', () => {
    expect(told(createGrovFordelning(of([0.1, 0.2, 0.3, 0.4], 10), 3))).toEqual(['1–2: 0.3', '3–4: 0.7']);
    expect(told(createGrovFordelning(of([0.1, 0.2, 0.7], 10), 3))).toEqual(['1–2: 0.3', '3: 0.7']);
    expect(told(createGrovFordelning(of([0.2, 0.8], 10), 2))).toEqual(['1: 0.2', '2: 0.8']);
  });

  test('says beyond a limit of both where one is few, for each is what the other is not', () => {
    expect(told(createGrovFordelning(of([0, 0.1, 0.5, 0.4], 10), 3))).toEqual(['1–2: ≤ 0.1', '3–4: ≥ 0.9']);
    expect(told(createGrovFordelning(of([0.5, 0.5, 0, 0], 10), 3))).toEqual(['1–2: ≥ 0.9', '3–4: ≤ 0.1']);
  });

  test('is none where every step is positive', () => {
    expect(createGrovFordelning(of([0.5, 0.5], 10), 1)).toEqual([]);
  });
});

describe('a full distribution', () => {
  test('has every step', () => {
    expect(told(createFullFordelning(of([0.1, 0.2, 0.3, 0.4], 20)))).toEqual(['1: 0.1', '2: 0.2', '3: 0.3', '4: 0.4']);
  });

  test('puts what few chose together with the smaller of its neighbours', () => {
    expect(told(createFullFordelning(of([0.02, 0.2, 0.38, 0.4], 20)))).toEqual(['1–2: 0.22', '3: 0.38', '4: 0.4']);
    expect(told(createFullFordelning(of([0.4, 0.38, 0.2, 0.02], 20)))).toEqual(['1: 0.4', '2: 0.38', '3–4: 0.22']);
    expect(told(createFullFordelning(of([0.4, 0.02, 0.2, 0.38], 20)))).toEqual(['1: 0.4', '2–3: 0.22', '4: 0.38']);
    expect(told(createFullFordelning(of([0.2, 0.02, 0.4, 0.38], 20)))).toEqual(['1–2: 0.22', '3: 0.4', '4: 0.38']);
    expect(told(createFullFordelning(of([0.3, 0.05, 0.3, 0.35], 20)))).toEqual(['1–2: 0.35', '3: 0.3', '4: 0.35']);
    expect(told(createFullFordelning(of([0.01, 0.01, 0.48, 0.5], 20)))).toEqual(['1–3: 0.5', '4: 0.5']);
  });

  test('ends with two that are both said to lie beyond a limit', () => {
    expect(told(createFullFordelning(of([0, 0.02, 0.01, 0.97], 20)))).toEqual(['1–3: ≤ 0.05', '4: ≥ 0.95']);
    expect(told(createFullFordelning(of([1, 0], 20)))).toEqual(['1: ≥ 0.95', '2: ≤ 0.05']);
  });

  test('lets nothing that is few be subtracted: the bars are whole, exact together or beyond a limit together', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({min: 0, max: 12}), {minLength: 2, maxLength: 7})
          .filter((counts) => counts.some((n) => n > 0)),
        fc.constantFrom(10, 20),
        (counts, enAv) => {
          const all = counts.reduce((sum, n) => sum + n, 0);
          const andelOf = (fran: number, till: number) =>
            counts.slice(fran - 1, till).reduce((sum, n) => sum + n, 0) / all;
          const staplar = createFullFordelning({antalSteg: counts.length, andelOf, enAv});
          expect(staplar.length).toBeGreaterThanOrEqual(2);
          expect(staplar[0]?.fran).toBe(1);
          expect(staplar.at(-1)?.till).toBe(counts.length);
          for (const [i, {fran, till, andel}] of staplar.entries()) {
            if (i > 0) expect(fran).toBe((staplar[i - 1]?.till ?? 0) + 1);
            const own = counts.slice(fran - 1, till).reduce((sum, n) => sum + n, 0);
            if ('varde' in andel) {
              expect(own * enAv).toBeGreaterThan(all);
              expect(andel.varde).toBeCloseTo(own / all, 12);
            }
            if ('under' in andel) expect(own * enAv).toBeLessThanOrEqual(all);
            if ('over' in andel) expect((all - own) * enAv).toBeLessThanOrEqual(all);
          }
          const exact = staplar.filter(({andel}) => 'varde' in andel).length;
          expect([0, staplar.length]).toContain(exact);
          if (exact === 0) expect(staplar).toHaveLength(2);
        },
      ),
    );
  });
});
