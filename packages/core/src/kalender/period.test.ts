import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fromDagnummer} from './dagnummer.js';
import {compareDatum, datum} from './datum.js';
import {daysInPeriod, intersectPeriod, isInPeriod, overlaps, spanOf} from './period.js';

const dag = fc.integer({min: 20_000, max: 20_060}).map(fromDagnummer);
const period = fc.tuple(dag, dag).map(([a, b]) => (a < b ? {start: a, slut: b} : {start: b, slut: a}));

test('a period holds both its ends', () => {
  expect(daysInPeriod({start: datum('2026-10-26'), slut: datum('2026-10-30')})).toBe(5);
  expect(daysInPeriod({start: datum('2026-10-26'), slut: datum('2026-10-26')})).toBe(1);
});

test('what two periods share is what both hold, and the span of them holds all of each', () => {
  fc.assert(
    fc.property(period, period, dag, (a, b, d) => {
      const shared = intersectPeriod(a, b);
      expect(overlaps(a, b)).toBe(shared !== undefined);
      expect(shared !== undefined && isInPeriod(d, shared)).toBe(isInPeriod(d, a) && isInPeriod(d, b));
      const span = spanOf([a, b]);
      expect([span.start, span.slut]).toEqual([
        [a.start, b.start].sort(compareDatum)[0],
        [a.slut, b.slut].sort(compareDatum)[1],
      ]);
    }),
  );
});

test('no periods have no span', () => {
  expect(() => spanOf([])).toThrow(RangeError);
});
