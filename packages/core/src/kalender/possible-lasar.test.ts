import {expect, test} from 'vitest';
import {datum} from './datum.js';
import {possibleLasar} from './possible-lasar.js';

const monthsOf = (lasar: string, ...starts: readonly string[]): readonly number[] =>
  possibleLasar({
    lasar,
    terminer: starts.map((start, i) => ({id: `t${i}`, namn: 'Termin', start: datum(start), slut: datum(start)})),
    lov: [],
    studiedagar: [],
  }).map(({startManad}) => startManad);

test.each([
  ['common terms mean a läsår from August or July', '2026/2027', ['2026-08-18', '2027-01-11'], [8, 7]],
  ['a term in June means one from a month before', '2026/2027', ['2026-06-22', '2027-01-11'], [6, 5, 4, 3, 2]],
  [
    'a spring and the autumn after it mean one from the autumn before',
    '2026/2027',
    ['2027-01-11', '2027-08-18'],
    [9, 10, 11, 12],
  ],
  ['a term in late November leaves December', '2026/2027', ['2027-01-11', '2027-11-29'], [12]],
  ['one year in the label means January', '2026', ['2026-01-12', '2026-08-18'], [1]],
  ['terms that no läsår holds leave August', '2026/2027', ['2030-08-18', '2031-01-11'], [8]],
  ['a label that names none leaves none', '2026/2030', ['2026-08-18'], []],
] as const)('%s', (_, lasar, starts, months) => {
  expect(monthsOf(lasar, ...starts)).toEqual(months);
});
