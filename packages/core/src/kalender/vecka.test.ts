import {describe, expect, test} from 'vitest';
import {createLasar} from './arsperiod.js';
import {addDays, toDagnummer} from './dagnummer.js';
import {type Datum, datum} from './datum.js';
import {isoVecka, parseVecka, startOfVecka, veckaInterval, veckorInAr} from './vecka.js';

/** ISO 8601 by its own words: a week belongs to the year of its Thursday, and week 1 holds the year's first Thursday. */
function thursdayRule(d: Datum): {ar: number; vecka: number} {
  const day = Date.UTC(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1, Number(d.slice(8)));
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = new Date(day + (3 - weekday) * 86_400_000);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return {ar: thursday.getUTCFullYear(), vecka: 1 + Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000))};
}

describe('isoVecka', () => {
  test('agrees with the Thursday rule on every day from 2020 to 2040', () => {
    for (let d = datum('2020-01-01'); d <= '2040-12-31'; d = addDays(d, 1))
      expect(isoVecka(d)).toEqual(thursdayRule(d));
  });

  test('New Year can lie in the week-year before or after', () => {
    expect(isoVecka(datum('2027-01-01'))).toEqual({ar: 2026, vecka: 53});
    expect(isoVecka(datum('2024-12-30'))).toEqual({ar: 2025, vecka: 1});
  });
});

test.each([
  [2025, 52],
  [2026, 53],
  [2027, 52],
  [2028, 52],
])('%i has %i weeks', (ar, veckor) => {
  expect(veckorInAr(ar)).toBe(veckor);
});

test('week 44 begins on the Mondays that the almanac says', () => {
  expect(startOfVecka({ar: 2026, vecka: 44})).toBe('2026-10-26');
  expect(startOfVecka({ar: 2027, vecka: 44})).toBe('2027-11-01');
  expect(startOfVecka({ar: 2028, vecka: 44})).toBe('2028-10-30');
});

describe('veckaInterval', () => {
  test('covers every läsår 2020–2040 day by day, without gap or duplicate, whatever month it begins in', () => {
    for (const startManad of [1, 4, 7, 8, 10]) {
      for (let ar = 2020; ar <= 2040; ar++) {
        const lasar = createLasar(ar, startManad);
        let next = lasar.start;
        const seen = new Set<string>();
        for (const {vecka, period} of veckaInterval(lasar)) {
          expect(period.start).toBe(next);
          expect(isoVecka(period.start)).toEqual(isoVecka(period.slut));
          expect(seen.has(`${vecka.ar}-${vecka.vecka}`)).toBe(false);
          seen.add(`${vecka.ar}-${vecka.vecka}`);
          next = addDays(period.slut, 1);
        }
        expect(toDagnummer(next)).toBe(toDagnummer(lasar.slut) + 1);
      }
    }
  });
});

describe('parseVecka', () => {
  test('reads the ISO form', () => {
    expect(parseVecka('2026-W53')).toEqual({ar: 2026, vecka: 53});
  });

  test.each(['2025-W53', '2026-W00', '2026-W54', '2026W10', '1899-W10', '2300-W10', '', 'v. 10', null, 10, {}])(
    'refuses %j',
    (value) => {
      expect(parseVecka(value)).toBeUndefined();
    },
  );
});
