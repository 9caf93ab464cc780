import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createLasar} from './arsperiod.js';
import {addDays, fromDagnummer, toDagnummer} from './dagnummer.js';
import {datum} from './datum.js';
import {exempelKalenderdata} from './exempel.js';
import {createKalender} from './kalender.js';
import type {Kalenderdata, LasarKalender} from './kalenderdata.js';
import type {Period} from './period.js';
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

describe('a Monday–Friday outside the terms', () => {
  const ht = {id: 'ht', namn: 'Hösttermin', start: datum('2026-08-18'), slut: datum('2026-12-18')};
  const vt = {id: 'vt', namn: 'Vårtermin', start: datum('2027-01-11'), slut: datum('2027-06-11')};
  const kalenderOf = (lasar: Partial<LasarKalender>) =>
    createKalender({
      ...huvudman,
      lasar: [{lasar: '2026/2027', terminer: [ht, vt], lov: [], studiedagar: [], ...lasar}],
    });

  test.each([
    ['2026-06-30', 'okand', undefined],
    ['2026-07-01', 'lov', 'Sommarlov'],
    ['2026-08-17', 'lov', 'Sommarlov'],
    ['2026-12-21', 'lov', 'Jullov'],
    ['2027-01-08', 'lov', 'Jullov'],
    ['2027-06-14', 'lov', 'Sommarlov'],
    ['2027-07-30', 'lov', 'Sommarlov'],
    ['2027-08-02', 'okand', undefined],
  ])('of one läsår alone, %s, is %s', (d, slag, namn) => {
    expect(kalenderOf({}).dagAt(datum(d))).toEqual({datum: d, slag, ...(namn === undefined ? {} : {namn})});
  });

  test('is free over New Year at the edge of a läsår that is a calendar year', () => {
    const vt26 = {...vt, start: datum('2026-01-12'), slut: datum('2026-06-12')};
    const own = kalenderOf({lasar: '2026', terminer: [vt26, ht]});
    expect(own.dagAt(datum('2026-01-05'))).toMatchObject({slag: 'lov', namn: 'Jullov'});
    expect(own.dagAt(datum('2026-07-06'))).toMatchObject({slag: 'lov', namn: 'Sommarlov'});
    expect(own.dagAt(datum('2026-12-22'))).toMatchObject({slag: 'lov', namn: 'Jullov'});
    expect(own.dagAt(datum('2027-01-05')).slag).toBe('okand');
  });

  test('is free between two terms of one half-year, however far apart, and named by what it is', () => {
    const early = {...vt, slut: datum('2027-02-12')};
    const late = {...vt, id: 'vt2', start: datum('2027-06-01')};
    const own = kalenderOf({terminer: [ht, early, late]});
    expect(own.dagAt(datum('2027-04-14'))).toMatchObject({slag: 'lov', namn: 'Lov mellan terminerna'});
    const autumn = {...ht, slut: datum('2026-09-18')};
    const winter = {...ht, id: 'ht2', start: datum('2026-10-19')};
    const split = kalenderOf({terminer: [autumn, winter, vt]});
    expect(split.dagAt(datum('2026-10-07'))).toMatchObject({slag: 'lov', namn: 'Lov mellan terminerna'});
  });

  test('stays unknown in a half-year whose term is not decided yet', () => {
    expect(kalenderOf({terminer: [ht]}).dagAt(datum('2027-03-03')).slag).toBe('okand');
    expect(kalenderOf({terminer: [vt]}).dagAt(datum('2026-11-18')).slag).toBe('okand');
  });

  test('is told of as one lov over New Year, and not where only red days and weekends are left of it', () => {
    const december = {start: datum('2026-12-01'), slut: datum('2027-01-31')};
    const whole = {namn: 'Jullov', start: '2026-12-19', slut: '2027-01-10'};
    expect(kalenderOf({}).lovInPeriod(december)).toEqual([whole]);
    const given = {namn: 'Jullov', start: datum('2026-12-21'), slut: datum('2027-01-05')};
    const trettondedagen = kalenderOf({terminer: [ht, {...vt, start: datum('2027-01-07')}], lov: [given]});
    expect(trettondedagen.lovInPeriod(december)).toEqual([given]);
  });

  test('is free beside a jullov that the data makes shorter than the gap, and each day is told of once', () => {
    const own = kalenderOf({lov: [{namn: 'Julledighet', start: datum('2026-12-21'), slut: datum('2027-01-05')}]});
    expect(own.dagAt(datum('2027-01-08'))).toMatchObject({slag: 'lov', namn: 'Jullov'});
    expect(own.lovInPeriod({start: datum('2026-12-01'), slut: datum('2027-01-31')})).toEqual([
      {namn: 'Julledighet', start: '2026-12-21', slut: '2027-01-05'},
      {namn: 'Jullov', start: '2027-01-06', slut: '2027-01-10'},
    ]);
  });
});

describe('terms, lov and what is unknown', () => {
  const dag = fc
    .integer({min: toDagnummer(datum('2025-01-01')), max: toDagnummer(datum('2027-12-31'))})
    .map(fromDagnummer);
  const period = fc
    .tuple(dag, fc.integer({min: 0, max: 200}))
    .map(([start, days]) => ({namn: 'P', start, slut: addDays(start, days)}));
  const lasar = fc.record({
    lasar: fc.constant('2026/2027'),
    terminer: fc.array(
      period.map((p) => ({...p, id: 'ht'})),
      {minLength: 1, maxLength: 4},
    ),
    lov: fc.array(period, {maxLength: 4}),
    studiedagar: fc.constant<LasarKalender['studiedagar']>([]),
  });
  const overlap = (a: Period, from: string, to: string) => a.start <= to && from <= a.slut;
  /** Does a term lie in the half-year of the day, or, for a day in July, in either half or in July? */
  const isKnown = (terminer: readonly Period[], d: string): boolean => {
    const [ar, manad] = [d.slice(0, 4), Number(d.slice(5, 7))];
    const spring = terminer.some((termin) => overlap(termin, `${ar}-01-01`, `${ar}-06-30`));
    const july = terminer.some((termin) => overlap(termin, `${ar}-07-01`, `${ar}-07-31`));
    const autumn = terminer.some((termin) => overlap(termin, `${ar}-08-01`, `${ar}-12-31`));
    return manad < 7 ? spring : manad > 7 ? autumn : spring || july || autumn;
  };

  test('share the Mondays to Fridays between them, each day to one', () => {
    fc.assert(
      fc.property(lasar, dag, (year, d) => {
        const own = createKalender({...huvudman, lasar: [year]});
        const {slag, namn} = own.dagAt(d);
        if (slag === 'rod-dag' || slag === 'veckoslut') return;
        const holds = ({start, slut}: {start: string; slut: string}) => start <= d && d <= slut;
        const known = isKnown(year.terminer, d);
        const given = year.lov.some(holds);
        const expected = given ? 'lov' : year.terminer.some(holds) ? 'skoldag' : known ? 'lov' : 'okand';
        expect(slag).toBe(expected);
        const listed = own.lovInPeriod({start: d, slut: d});
        expect(listed.some((lov) => lov.namn === namn)).toBe(expected === 'lov');
        if (!given) expect(listed).toHaveLength(expected === 'lov' ? 1 : 0);
      }),
      {numRuns: 500},
    );
  });
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

  test('where no terms are known every Monday–Friday counts, except red days', () => {
    const empty = createKalender();
    expect(countSkoldagar(empty, {start: datum('2026-12-21'), slut: datum('2026-12-27')})).toBe(4);
    expect(addSkoldagar(empty, datum('2026-12-23'), 2)).toBe('2026-12-28');
    // Out of the known half-year the count goes on, into June.
    expect(addSkoldagar(kalender, datum('2026-09-01'), -10)).toBe('2026-06-30');
  });

  test('a count never leaves the years 1900–2299, and asks for nothing beyond them', () => {
    const empty = createKalender();
    expect(addSkoldagar(empty, datum('2299-12-28'), 1)).toBe('2299-12-29');
    expect(addSkoldagar(empty, datum('2299-12-29'), 1)).toBeUndefined();
    expect(addSkoldagar(empty, datum('1900-01-01'), -1)).toBeUndefined();
    expect(addSkoldagar(empty, datum('2026-01-01'), 1e9)).toBeUndefined();
    expect(addSkoldagar(empty, datum('2026-01-01'), Number.NEGATIVE_INFINITY)).toBeUndefined();
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
