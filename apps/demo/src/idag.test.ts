import {expect, test} from 'vitest';
import {dagInSverige} from './idag.js';

test.each([
  ['2026-11-23T12:00:00Z', '2026-11-23'],
  ['2026-11-23T23:30:00Z', '2026-11-24'],
  ['2027-06-30T21:59:59Z', '2027-06-30'],
  ['2027-06-30T22:00:00Z', '2027-07-01'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is %s in Sweden', (instant, dag) => {
  expect(dagInSverige(new Date(instant))).toBe(dag);
});
