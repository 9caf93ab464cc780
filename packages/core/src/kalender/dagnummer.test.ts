import fc from 'fast-check';
import {expect, test} from 'vitest';
import {addDays, addMonths, daysBetween, fromDagnummer, startOfManad, toDagnummer, weekdayOf} from './dagnummer.js';
import {datum, datumOf, knownDatum, parseDatum} from './datum.js';

const FIRST = toDagnummer(knownDatum(1, 1, 1));
const LAST = toDagnummer(knownDatum(9999, 12, 31));

test('day numbers count from 1970-01-01', () => {
  expect(toDagnummer(datum('1970-01-01'))).toBe(0);
  expect(toDagnummer(datum('2026-11-23'))).toBe(Date.UTC(2026, 10, 23) / 86_400_000);
});

test('every day number is one real date, and that date the same number', () => {
  fc.assert(
    fc.property(fc.integer({min: FIRST, max: LAST}), (n) => {
      const d = fromDagnummer(n);
      expect(datumOf(Number(d.slice(0, 4)), Number(d.slice(5, 7)), Number(d.slice(8)))).toBe(d);
      expect(parseDatum(d)).toBe(d >= '1900' && d < '2300' ? d : undefined);
      expect(toDagnummer(d)).toBe(n);
    }),
  );
});

test('the weekday is what the platform says in UTC', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 60_000}), (n) => {
      const utc = new Date(n * 86_400_000).getUTCDay();
      expect(weekdayOf(fromDagnummer(n))).toBe(utc === 0 ? 7 : utc);
    }),
  );
});

test('a month later than 31 January is the last day of February', () => {
  expect(addMonths(datum('2027-01-31'), 1)).toBe('2027-02-28');
  expect(addMonths(datum('2028-01-31'), 1)).toBe('2028-02-29');
  expect(addMonths(datum('2026-08-01'), -1)).toBe('2026-07-01');
});

test('the first of a month some months away is what adding months to a first gives', () => {
  fc.assert(
    fc.property(fc.integer({min: -400, max: 400}), fc.integer({min: 0, max: 60_000}), (months, n) => {
      const d = fromDagnummer(n);
      const first = knownDatum(Number(d.slice(0, 4)), Number(d.slice(5, 7)), 1);
      expect(startOfManad(d, months)).toBe(addMonths(first, months));
    }),
  );
});

test("adding days and counting them are each other's inverse", () => {
  fc.assert(
    fc.property(fc.integer({min: FIRST + 5000, max: LAST - 5000}), fc.integer({min: -5000, max: 5000}), (n, days) => {
      const d = fromDagnummer(n);
      expect(daysBetween(d, addDays(d, days))).toBe(days);
    }),
  );
});

test.each([
  null,
  undefined,
  5,
  Number.NaN,
  [],
  {},
  '',
  '2026-02-30',
  '2026-13-01',
  '2026-1-1',
  '0000-01-01',
  '__proto__',
  '2026-11-23T00:00:00',
  '２０２６-11-23',
  'x'.repeat(1e6),
  Symbol('x'),
  ['2026-11-23'],
])('%s is no date', (value) => {
  expect(parseDatum(value)).toBeUndefined();
});
