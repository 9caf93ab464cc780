import {describe, expect, test} from 'vitest';
import {type Dagregel, describeRiktlinjeAvvikelse} from './index.js';
import {checkDatumregel} from './kontroll-datumregel.js';

const [JANUARI, JULI, AUGUSTI] = [1, 7, 8];

const on = (dag: number, manad: number): Dagregel => ({typ: 'datum', manad, dag});
const before = (dag: number, manad: number): Dagregel => ({typ: 'datum', manad, dag, ar: 'fore'});
const week = (vecka: number, veckodag: number): Dagregel => ({typ: 'iso-vecka', vecka, veckodag});
const nth = (nummer: 1 | 2 | 3 | 4 | 5 | -1, veckodag: number, manad: number): Dagregel => ({
  typ: 'veckodag-i-manad',
  manad,
  veckodag,
  nummer,
});

const spanIn = (startManad: number, fran: Dagregel, till: Dagregel) =>
  checkDatumregel({typ: 'mellan', fran, till}, startManad, '/regel');
const isRefused = (startManad: number, fran: Dagregel, till: Dagregel): boolean =>
  spanIn(startManad, fran, till).length > 0;

describe('a span whose end comes before its beginning every year is refused', () => {
  test.each<[string, number, Dagregel, Dagregel]>([
    ['1 October to 30 September', AUGUSTI, on(1, 10), on(30, 9)],
    ['1 November to 28 February in a calendar year, which New Year ends', JANUARI, on(1, 11), on(28, 2)],
    ['1 June to 1 September in a läsår that begins in August', AUGUSTI, on(1, 6), on(1, 9)],
    ['1 June to 15 July in a läsår that begins in July', JULI, on(1, 6), on(15, 7)],
    ['to a date before the year from one within it', AUGUSTI, on(1, 9), before(30, 4)],
    ['1 May to 30 April, both before the year', AUGUSTI, before(1, 5), before(30, 4)],
    ['week 6 to week 4', AUGUSTI, week(6, 5), week(4, 1)],
    ['Friday to Monday of the same week', AUGUSTI, week(6, 5), week(6, 1)],
    ['week 50 to week 4 in a calendar year', JANUARI, week(50, 1), week(4, 5)],
    ['5 January to the Monday of week 1', JANUARI, on(5, 1), week(1, 1)],
    [
      'week 53 to 26 December in a läsår, where the years without it give no week 1 instead',
      AUGUSTI,
      week(53, 1),
      on(26, 12),
    ],
    ['2 January to the Monday of week 53 in a läsår', AUGUSTI, on(2, 1), week(53, 1)],
    ['week 53 to 26 December', JANUARI, week(53, 1), on(26, 12)],
    ['the second to the first Wednesday of a month', AUGUSTI, nth(2, 3, 10), nth(1, 3, 10)],
    ['the first Tuesday of January to the Monday of week 1', JANUARI, nth(1, 2, 1), week(1, 1)],
    ['8 October to the first Monday of October', AUGUSTI, on(8, 10), nth(1, 1, 10)],
    ['the last Monday of May to 24 May', AUGUSTI, nth(-1, 1, 5), on(24, 5)],
    ['the fifth Monday of October to 28 October', AUGUSTI, nth(5, 1, 10), on(28, 10)],
    ['the fifth Monday of February, which few years have, to 28 February', AUGUSTI, nth(5, 1, 2), on(28, 2)],
  ])('%s', (_, startManad, fran, till) => {
    expect(spanIn(startManad, fran, till)).toEqual([
      {kod: 'riktlinje/mellan-bakvant', niva: 'fel', path: '/regel', params: {startManad}},
    ]);
  });
});

describe('a span that some year has is accepted', () => {
  test.each<[string, number, Dagregel, Dagregel]>([
    ['a single day', AUGUSTI, on(1, 10), on(1, 10)],
    ['1 November to 28 February in a läsår, over New Year', AUGUSTI, on(1, 11), on(28, 2)],
    ['1 November before the calendar year to 28 February in it', JANUARI, before(1, 11), on(28, 2)],
    ['1 June before the läsår to 1 September in it', AUGUSTI, before(1, 6), on(1, 9)],
    ['1 June to 1 September in a calendar year', JANUARI, on(1, 6), on(1, 9)],
    ['15 July to 1 June in a läsår that begins in July', JULI, on(15, 7), on(1, 6)],
    ['week 50 to week 4 in a läsår', AUGUSTI, week(50, 1), week(4, 5)],
    ['4 January to the Monday of week 1', JANUARI, on(4, 1), week(1, 1)],
    ['week 53 to 27 December', JANUARI, week(53, 1), on(27, 12)],
    ['the first Monday of January to that of week 1, which may be the same', JANUARI, nth(1, 1, 1), week(1, 1)],
    ['7 October to the first Monday of October', AUGUSTI, on(7, 10), nth(1, 1, 10)],
    ['the third Friday to the third Wednesday, which may come later', AUGUSTI, nth(3, 5, 10), nth(3, 3, 10)],
    ['the last Monday of May to 25 May', AUGUSTI, nth(-1, 1, 5), on(25, 5)],
    ['the last to the fourth Friday, which may be the same', AUGUSTI, nth(-1, 5, 10), nth(4, 5, 10)],
    ['the fifth Monday of October to 29 October', AUGUSTI, nth(5, 1, 10), on(29, 10)],
    ['29 February to 28 February, which are the same day in most years', AUGUSTI, on(29, 2), on(28, 2)],
  ])('%s', (_, startManad, fran, till) => {
    expect(spanIn(startManad, fran, till)).toEqual([]);
  });

  test('days that terms or other activities decide are left to the wheel of the year', () => {
    const vt: Dagregel = {typ: 'termin', termin: 'vt', dag: 'forsta'};
    const ht: Dagregel = {typ: 'termin', termin: 'ht', dag: 'sista'};
    const dialog: Dagregel = {
      typ: 'relativ',
      antal: 1,
      enhet: 'veckor',
      riktning: 'fore',
      mall: 'dialog',
      kant: 'start',
    };
    expect([isRefused(AUGUSTI, vt, ht), isRefused(AUGUSTI, on(1, 6), dialog)]).toEqual([false, false]);
  });
});

test('the sentence says in which year, and how to write a span over its beginning', () => {
  const [finding] = spanIn(JANUARI, on(1, 11), nth(-1, 5, 2));
  expect(finding && [describeRiktlinjeAvvikelse(finding), describeRiktlinjeAvvikelse(finding, 'en')]).toEqual([
    '/regel: Slutet kommer före början i ett år som börjar i januari. Byt plats på dem. Ligger början i året före: skriv den som ett datum med "ar": "fore".',
    '/regel: The end comes before the beginning in a year that begins in January. Swap them. If it begins the year before: write that day as a date (datum) with "ar": "fore".',
  ]);
});
