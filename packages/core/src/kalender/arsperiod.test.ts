import {describe, expect, test} from 'vitest';
import {arsperioderIn, createKalenderar, createLasar, lasarAt, parseLasar, shiftArsperiod} from './arsperiod.js';
import {addDays} from './dagnummer.js';
import {datum} from './datum.js';

describe('a läsår', () => {
  test('runs from 1 August to 31 July and is called by both its years', () => {
    expect(createLasar(2026)).toEqual({
      slag: 'lasar',
      startAr: 2026,
      startManad: 8,
      start: '2026-08-01',
      slut: '2027-07-31',
      label: '2026/2027',
      kortLabel: '2026/27',
    });
  });

  test('keeps two digits in the short label over a century', () => {
    expect(createLasar(2099).kortLabel).toBe('2099/00');
  });

  test('begins in any month, and one that begins in January is called by one year', () => {
    expect(createLasar(2026, 7)).toMatchObject({start: '2026-07-01', slut: '2027-06-30', label: '2026/2027'});
    expect(createLasar(2026, 1)).toMatchObject({start: '2026-01-01', slut: '2026-12-31', label: '2026'});
  });

  test('follows the one before without a gap, for every start month', () => {
    for (let manad = 1; manad <= 12; manad++) {
      for (let ar = 2020; ar <= 2040; ar++) {
        expect(addDays(createLasar(ar, manad).slut, 1)).toBe(createLasar(ar + 1, manad).start);
      }
    }
  });

  test.each([
    [Number.NaN, 8],
    [2026.5, 8],
    [0, 8],
    [99_999, 8],
    [2026, 0],
    [2026, 13],
    [2026, 1.5],
  ])('is never made of nonsense: year %d, month %d', (ar, manad) => {
    expect(() => createLasar(ar, manad)).toThrow(RangeError);
  });
});

describe('parseLasar', () => {
  test.each(['2026/2027', '2026/27', '2026-2027', '2026–2027', ' 2026/2027 '])('reads %j', (text) => {
    expect(parseLasar(text)?.startAr).toBe(2026);
  });

  test.each([
    '2026/2028',
    '2026',
    '2026/2026',
    '26/27',
    '2026/027',
    'läsåret',
    '',
    '2026/2027; drop',
    null,
    2026,
    {},
    [],
  ])('refuses %j', (value) => {
    expect(parseLasar(value)).toBeUndefined();
  });

  test('reads one year where the year begins in January', () => {
    expect(parseLasar('2026', {startManad: 1})?.label).toBe('2026');
    expect(parseLasar('2026/2027', {startManad: 1})).toBeUndefined();
  });

  test('knows the years whose days documents may hold, and none beyond them', () => {
    expect(parseLasar('1900/1901')?.start).toBe('1900-08-01');
    expect(parseLasar('2298/2299')?.slut).toBe('2299-07-31');
    for (const text of ['1899/1900', '2299/2300', '0001/0002', '9998/9999']) expect(parseLasar(text)).toBeUndefined();
  });

  test('takes null for no options, as JavaScript may send it', () => {
    expect(parseLasar('2026/2027', null as unknown as undefined)?.label).toBe('2026/2027');
  });

  test('refuses a start month that does not exist', () => {
    expect(parseLasar('2026/2027', {startManad: 13})).toBeUndefined();
  });
});

test('a day lies in the läsår that holds it', () => {
  expect(lasarAt(datum('2026-07-31')).label).toBe('2025/2026');
  expect(lasarAt(datum('2026-08-01')).label).toBe('2026/2027');
});

test('shifting a year keeps its kind and its start month', () => {
  expect(shiftArsperiod(createLasar(2026, 7), -1)).toEqual(createLasar(2025, 7));
  expect(shiftArsperiod(createKalenderar(2026), 2)).toEqual(createKalenderar(2028));
});

test('a läsår touches two calendar years', () => {
  expect(arsperioderIn(createLasar(2026), 'kalenderar', 8).map(({label}) => label)).toEqual(['2026', '2027']);
  expect(arsperioderIn(createKalenderar(2026), 'lasar', 8).map(({label}) => label)).toEqual(['2025/2026', '2026/2027']);
});
