import {expect, test} from 'vitest';
import {datum} from './datum.js';
import {formatDatum, formatPeriod, formatVecka, formatVeckor, manadsnamn} from './format.js';

const period = (start: string, slut: string) => ({start: datum(start), slut: datum(slut)});

test('a day is short, long or full, in Swedish and English', () => {
  const d = datum('2026-12-09');
  expect(formatDatum(d, {style: 'kort'})).toBe('ons 9 dec');
  expect(formatDatum(d, {style: 'lang'})).toBe('9 december 2026');
  expect(formatDatum(d, {style: 'full'})).toBe('onsdag 9 december 2026');
  expect(formatDatum(d, {style: 'lang', sprak: 'en'})).toBe('9 December 2026');
});

test('a period says no more than it has to', () => {
  expect(formatPeriod(period('2026-11-01', '2027-02-28'))).toBe('1 nov–28 feb');
  expect(formatPeriod(period('2026-10-26', '2026-10-30'))).toBe('26–30 okt');
  expect(formatPeriod(period('2026-12-09', '2026-12-09'))).toBe('ons 9 dec');
  expect(formatPeriod(period('2026-11-01', '2027-02-28'), {style: 'lang'})).toBe('1 november 2026–28 februari 2027');
  expect(formatPeriod(period('2026-10-01', '2026-10-31'), {style: 'lang'})).toBe('1–31 oktober 2026');
});

test('weeks are numbered, over New Year too', () => {
  expect(formatVecka({ar: 2026, vecka: 50})).toBe('v. 50');
  expect(formatVecka({ar: 2026, vecka: 50}, {sprak: 'en'})).toBe('w. 50');
  expect(formatVeckor(period('2026-11-01', '2027-02-28'))).toBe('v. 44–8');
  expect(formatVeckor(period('2026-12-07', '2026-12-13'))).toBe('v. 50');
});

test('months have a short and a long name', () => {
  expect(manadsnamn(8, {style: 'kort'})).toBe('aug');
  expect(manadsnamn(8, {style: 'lang'})).toBe('augusti');
  expect(manadsnamn(8, {style: 'lang', sprak: 'en'})).toBe('August');
});
