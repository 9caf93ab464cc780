import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createLasar} from './arsperiod.js';
import {addDays, fromDagnummer, toDagnummer} from './dagnummer.js';
import {datum} from './datum.js';
import {exempelKalenderdata} from './exempel.js';
import {createKalender} from './kalender.js';
import type {Kalenderdata} from './kalenderdata.js';
import {addSkoldagar, countSkoldagar, isSkoldag, nextSkoldag, previousSkoldag} from './skoldag.js';

const huvudman: Kalenderdata = {
  schemaVersion: 1,
  huvudman: 'Exempelkommun',
  lasar: [
    {
      lasar: '2026/2027',
      terminer: [
        {id: 'ht', namn: 'Hösttermin', start: datum('2026-08-19'), slut: datum('2026-12-18')},
        {id: 'vt', namn: 'Vårtermin', start: datum('2027-01-08'), slut: datum('2027-06-11')},
      ],
      lov: [{namn: 'Höstlov', start: datum('2026-10-26'), slut: datum('2026-10-30')}],
      studiedagar: [{datum: datum('2026-09-23'), namn: 'Studiedag'}],
    },
  ],
};
const kalender = createKalender(huvudman);

describe('a day is', () => {
  test.each([
    ['2026-09-01', {slag: 'skoldag'}],
    ['2026-09-05', {slag: 'veckoslut'}],
    ['2026-09-06', {slag: 'rod-dag'}],
    ['2026-09-23', {slag: 'studiedag', namn: 'Studiedag'}],
    ['2026-10-28', {slag: 'lov', namn: 'Höstlov'}],
    ['2026-12-22', {slag: 'lov', namn: 'Jullov'}],
    ['2027-03-26', {slag: 'rod-dag', namn: 'Långfredagen'}],
    ['2027-06-06', {slag: 'rod-dag', namn: 'Sveriges nationaldag'}],
    ['2028-02-01', {slag: 'okand'}],
  ] as const)('%s: %o', (d, expected) => {
    expect(kalender.dagAt(datum(d))).toEqual({datum: d, ...expected});
  });

  test('an eve by custom is told of but is a day like others', () => {
    expect(createKalender().dagAt(datum('2026-12-24'))).toEqual({datum: '2026-12-24', slag: 'okand', namn: 'Julafton'});
  });
});

test("a unit's own läsår stands in place of the huvudman's, and other years stay", () => {
  const enhet: Kalenderdata = {
    ...huvudman,
    enhet: 'Exempelskolan',
    lasar: [{...huvudman.lasar[0]!, lov: [{namn: 'Eget lov', start: datum('2026-09-07'), slut: datum('2026-09-11')}]}],
  };
  const own = createKalender(huvudman, enhet);
  expect(own.dagAt(datum('2026-09-08')).namn).toBe('Eget lov');
  expect(own.dagAt(datum('2026-10-28')).slag).toBe('skoldag');
});

test('the gap between two läsår is sommarlov, but a year without dates is not a lov', () => {
  const two = createKalender(exempelKalenderdata([createLasar(2026), createLasar(2027)]));
  expect(two.dagAt(datum('2027-07-05'))).toMatchObject({slag: 'lov', namn: 'Sommarlov'});
  const apart = createKalender(exempelKalenderdata([createLasar(2026), createLasar(2030)]));
  expect(apart.dagAt(datum('2029-01-10')).slag).toBe('okand');
});

describe('school-day arithmetic', () => {
  test('ten school days before 1 October 2026 steps over weekends and the studiedag', () => {
    expect(addSkoldagar(kalender, datum('2026-10-01'), -10)).toBe('2026-09-16');
  });

  test('ten school days after the höstlov counts from the Monday', () => {
    expect(addSkoldagar(kalender, datum('2026-10-31'), 10)).toBe('2026-11-13');
  });

  test('a day without school leads to the nearest on either side', () => {
    expect(nextSkoldag(kalender, datum('2026-10-26'))).toBe('2026-11-02');
    expect(previousSkoldag(kalender, datum('2026-10-26'))).toBe('2026-10-23');
    expect(nextSkoldag(kalender, datum('2026-09-01'))).toBe('2026-09-01');
  });

  test('counting and stepping agree, forwards and backwards', () => {
    const days = fc.integer({min: toDagnummer(datum('2026-08-19')), max: toDagnummer(datum('2027-05-01'))});
    fc.assert(
      fc.property(days, fc.integer({min: 1, max: 25}), (day, n) => {
        const from = fromDagnummer(day);
        const to = addSkoldagar(kalender, from, n)!;
        expect(isSkoldag(kalender, to)).toBe(true);
        expect(countSkoldagar(kalender, {start: addDays(from, 1), slut: to})).toBe(n);
        const back = addSkoldagar(kalender, to, -n)!;
        expect(countSkoldagar(kalender, {start: back, slut: addDays(to, -1)})).toBe(n);
      }),
    );
  });
});
