import {describe, expect, test} from 'vitest';
import {createLasar} from './arsperiod.js';
import {describeKalenderAvvikelse} from './beskriv.js';
import {addDays} from './dagnummer.js';
import {datum} from './datum.js';
import {exempelKalenderdata} from './exempel.js';
import type {Kalenderdata, LasarKalender} from './kalenderdata.js';
import {parseKalenderdata} from './kalenderdata.js';
import {checkKalenderdata} from './kontroll.js';
import {checkSkolforordningen, countDagar} from './skolforordningen.js';

const good = exempelKalenderdata(createLasar(2026)).lasar[0]!;
const dataOf = (...lasar: readonly LasarKalender[]): Kalenderdata => ({
  schemaVersion: 1,
  huvudman: 'Exempelkommun',
  lasar: [...lasar],
});
const codesOf = (lasar: Partial<LasarKalender>): readonly string[] =>
  checkKalenderdata(dataOf({...good, ...lasar})).map(({kod}) => kod);

describe('the example term dates', () => {
  test.each(Array.from({length: 21}, (_, i) => 2020 + i))('%i are possible and follow skolförordningen', (ar) => {
    const data = exempelKalenderdata(createLasar(ar));
    expect(data.exempel).toBe(true);
    expect(checkKalenderdata(data)).toEqual([]);
    expect(checkSkolforordningen(data.lasar[0]!)).toEqual([]);
  });
});

describe('checkKalenderdata finds', () => {
  test('a läsår whose name is none', () => {
    expect(codesOf({lasar: '2026/2030'})).toContain('kalender/lasar-okant');
  });

  test('a läsår that stands twice', () => {
    expect(checkKalenderdata(dataOf(good, good)).map(({kod}) => kod)).toContain('kalender/lasar-dubbelt');
  });

  test('a term that ends before it begins', () => {
    const [ht, vt] = good.terminer;
    expect(codesOf({terminer: [{...ht!, start: ht!.slut, slut: ht!.start}, vt!]})).toContain('kalender/period-bakvand');
  });

  test('terms that go into each other, where they stand', () => {
    const [ht, vt] = good.terminer;
    const found = checkKalenderdata(dataOf({...good, terminer: [ht!, {...vt!, start: ht!.slut}]}));
    expect(found).toContainEqual({
      kod: 'kalender/terminer-overlappar',
      niva: 'fel',
      path: '/lasar/0/terminer/1',
      params: {forsta: 'Hösttermin', andra: 'Vårtermin'},
    });
  });

  test('a term of years, terms of other years than the label says, and a lov far away', () => {
    const [ht, vt] = good.terminer;
    expect(codesOf({terminer: [{...ht!, slut: datum('2029-06-10')}]})).toContain('kalender/utanfor-lasaret');
    expect(codesOf({terminer: exempelKalenderdata(createLasar(2030)).lasar[0]!.terminer})).toContain(
      'kalender/utanfor-lasaret',
    );
    expect(codesOf({terminer: [ht!, vt!], lov: [{...good.lov[0]!, slut: datum('2029-01-01')}]})).toContain(
      'kalender/utanfor-lasaret',
    );
  });

  test.each([
    ['a term of the spring before', '2026/2027', 'vt', '2026-01-08', '2026-06-11'],
    ['a term of the autumn after', '2026/2027', 'ht2', '2027-08-18', '2027-12-17'],
    ['a term of the year after a calendar year', '2026', 'vt', '2027-01-08', '2027-06-11'],
  ])('%s under the label %s', (_, lasar, id, start, slut) => {
    const termin = {id, namn: 'Termin', start: datum(start), slut: datum(slut)};
    const found = checkKalenderdata(dataOf({...good, lasar, terminer: [good.terminer[0]!, termin], lov: []}));
    expect(found).toContainEqual({
      kod: 'kalender/utanfor-lasaret',
      niva: 'fel',
      path: '/lasar/0/terminer/1',
      params: {namn: 'Termin', lasar, start, slut},
    });
  });

  test('a lov that reaches out of its läsår, told once', () => {
    const late = {namn: 'Långt lov', start: datum('2027-06-14'), slut: datum('2027-12-30')};
    const early = {namn: 'Långt lov', start: datum('2026-05-04'), slut: datum('2026-09-01')};
    expect(codesOf({lov: [late]})).toEqual(['kalender/utanfor-lasaret']);
    expect(codesOf({lov: [early]})).toEqual(['kalender/utanfor-lasaret']);
  });

  test('no fault in a lov of a term that goes on past its läsår', () => {
    const [autumn] = exempelKalenderdata(createLasar(2026, 9)).lasar;
    const lov = {namn: 'Extra lov', start: datum('2027-12-06'), slut: datum('2027-12-10')};
    expect(checkKalenderdata(dataOf({...autumn!, lov: [lov]}))).toEqual([]);
  });

  test('a term of more than a year', () => {
    const year = (slut: string) => ({id: 'lasar', namn: 'Läsår', start: datum('2026-08-18'), slut: datum(slut)});
    expect(codesOf({terminer: [year('2027-08-18')]})).toEqual([]);
    expect(codesOf({terminer: [year('2027-08-19')]})).toEqual(['kalender/utanfor-lasaret']);
  });

  test('no fault in a summer lov before the first term, which a läsår from July holds', () => {
    const lov = {namn: 'Sommarlov', start: datum('2026-07-01'), slut: datum('2026-08-17')};
    expect(codesOf({lov: [lov]})).toEqual(['kalender/utanfor-terminer']);
  });

  test('one id for two terms, in capitals or not', () => {
    const [ht, vt] = good.terminer;
    expect(codesOf({terminer: [ht!, {...vt!, id: 'HT'}]})).toContain('kalender/termin-dubbel');
  });

  test('a period that runs backwards once: it holds no day that others could share', () => {
    const lov = good.lov[0]!;
    const back = {...lov, namn: 'Bakvänt', start: lov.slut, slut: addDays(lov.start, -3)};
    expect(codesOf({lov: [back, lov]})).toEqual(['kalender/period-bakvand']);
    const [ht, vt] = good.terminer;
    const late = {...good, terminer: [ht!, {...vt!, start: datum('2027-09-20'), slut: datum('2027-09-10')}], lov: []};
    const next = exempelKalenderdata(createLasar(2027)).lasar[0]!;
    expect(checkKalenderdata(dataOf({...late, studiedagar: []}, next)).map(({kod}) => kod)).toEqual([
      'kalender/period-bakvand',
    ]);
  });

  test('a läsår that stands twice, and does not say that it runs into itself', () => {
    expect(checkKalenderdata(dataOf(good, good)).map(({kod}) => kod)).toEqual(['kalender/lasar-dubbelt']);
  });

  test('nothing in terms of any start month, each with its läsår before and after', () => {
    for (let manad = 1; manad <= 12; manad++) {
      const years = [2025, 2026, 2027].map((ar) => createLasar(ar, manad));
      expect(checkKalenderdata(exempelKalenderdata(years))).toEqual([]);
    }
  });

  test('two terms with one id, and a term that ends on a red day', () => {
    const [ht, vt] = good.terminer;
    expect(codesOf({terminer: [ht!, {...vt!, id: 'ht'}]})).toContain('kalender/termin-dubbel');
    expect(codesOf({terminer: [ht!, {...vt!, slut: datum('2027-06-06')}]})).toContain('kalender/termin-ledig-dag');
  });

  test('läsår whose terms go into each other, in the later of them', () => {
    const next = exempelKalenderdata(createLasar(2027)).lasar[0]!;
    const [ht, vt] = good.terminer;
    const late = {...good, terminer: [ht!, {...vt!, slut: datum('2027-09-10')}]};
    expect(checkKalenderdata(dataOf(late, next))).toContainEqual({
      kod: 'kalender/terminer-overlappar',
      niva: 'fel',
      path: '/lasar/1/terminer',
      params: {forsta: '2026/2027', andra: '2027/2028'},
    });
  });

  test('every lov that lies inside a longer one, not only the neighbours', () => {
    const lov = (namn: string, fran: number, till: number) => ({
      namn,
      start: datum(`2026-10-${String(fran).padStart(2, '0')}`),
      slut: datum(`2026-10-${String(till).padStart(2, '0')}`),
    });
    const found = checkKalenderdata(dataOf({...good, lov: [lov('A', 1, 31), lov('B', 2, 3), lov('C', 12, 14)]}));
    expect(found.filter(({kod}) => kod === 'kalender/lov-overlappar').map(({params}) => params)).toEqual([
      {forsta: 'A', andra: 'B'},
      {forsta: 'A', andra: 'C'},
    ]);
  });

  test('lov that overlap', () => {
    const lov = good.lov[0]!;
    expect(codesOf({lov: [lov, {...lov, namn: 'Ett till'}]})).toContain('kalender/lov-overlappar');
  });

  test('a lov outside the terms', () => {
    const lov = {namn: 'Sommar', start: datum('2027-07-05'), slut: datum('2027-07-09')};
    expect(codesOf({lov: [lov]})).toContain('kalender/utanfor-terminer');
  });

  test('a studiedag on a Saturday, on a lov, or twice', () => {
    const day = datum('2026-09-02');
    expect(codesOf({studiedagar: [{datum: datum('2026-09-05')}]})).toContain('kalender/studiedag-ej-skoldag');
    expect(codesOf({studiedagar: [{datum: good.lov[0]!.start}]})).toContain('kalender/studiedag-ej-skoldag');
    expect(codesOf({studiedagar: [{datum: day}, {datum: day}]})).toContain('kalender/studiedag-ej-skoldag');
  });

  test('years whose holidays nobody knows', () => {
    const [data] = exempelKalenderdata(createLasar(2250)).lasar;
    expect(checkKalenderdata(dataOf(data!)).map(({kod}) => kod)).toContain('kalender/helgdagar-okanda');
  });
});

describe('checkSkolforordningen finds', () => {
  const codes = (lasar: Partial<LasarKalender>): readonly string[] =>
    checkSkolforordningen({...good, ...lasar}).map(({kod}) => kod);
  const [ht, vt] = good.terminer;

  test('fewer than 178 school days, with the paragraph it rests on', () => {
    const short = {...good, terminer: [ht!, {...vt!, slut: addDays(vt!.slut, -40)}]};
    expect(countDagar(short).skoldagar).toBeLessThan(178);
    expect(checkSkolforordningen(short)).toContainEqual(
      expect.objectContaining({kod: 'kalender/for-fa-skoldagar', kalla: 'skolförordningen 3 kap. 2 §'}),
    );
  });

  test('nothing to count in terms that reach over many years: that slip is told of as such', () => {
    expect(codes({terminer: [{...ht!, slut: datum('2030-02-01')}]})).toEqual([]);
    expect(codesOf({terminer: [{...ht!, slut: datum('2030-02-01')}], lov: [], studiedagar: []})).toEqual([
      'kalender/utanfor-lasaret',
    ]);
  });

  test('fewer than 12 lovdagar', () => {
    expect(codes({terminer: [{id: 'lasar', namn: 'Läsår', start: ht!.start, slut: vt!.slut}], lov: []})).toContain(
      'kalender/for-fa-lovdagar',
    );
  });

  test('more than 5 studiedagar', () => {
    const studiedagar = ['07', '08', '09', '10', '11', '14'].map((dag) => ({datum: datum(`2026-09-${dag}`)}));
    expect(codes({studiedagar})).toContain('kalender/for-manga-studiedagar');
  });

  test('a start outside August and an end outside June', () => {
    expect(codes({terminer: [{...ht!, start: datum('2026-09-01')}, vt!]})).toContain('kalender/borjar-inte-i-augusti');
    expect(codes({terminer: [ht!, {...vt!, slut: datum('2027-07-02')}]})).toContain('kalender/slutar-inte-i-juni');
  });
});

test('every finding is a sentence in both languages', () => {
  const bad: LasarKalender = {
    lasar: '1066/9999',
    terminer: [
      {id: 'a', namn: 'A', start: datum('2026-10-01'), slut: datum('2026-12-01')},
      {id: 'b', namn: 'B', start: datum('2026-11-01'), slut: datum('2027-07-01')},
    ],
    lov: [
      {namn: 'X', start: datum('2026-11-02'), slut: datum('2026-11-01')},
      {namn: 'Y', start: datum('2028-11-02'), slut: datum('2028-11-03')},
    ],
    studiedagar: [{datum: datum('2026-09-05')}],
  };
  for (const finding of [...checkKalenderdata(dataOf(bad, bad)), ...checkSkolforordningen(bad)]) {
    expect(describeKalenderAvvikelse(finding)).toMatch(/^[A-ZÅÄÖ"0-9].*\.$/);
    expect(describeKalenderAvvikelse(finding, 'en')).toMatch(/^[A-Z"0-9].*\.$/);
  }
});

describe('parseKalenderdata never throws at', () => {
  const throwing = {
    get schemaVersion(): number {
      throw new Error('no');
    },
  };
  const withDate = (start: unknown): unknown => ({
    ...dataOf(good),
    lasar: [{...good, terminer: [{id: 'ht', namn: 'Hösttermin', start, slut: '2026-12-18'}]}],
  });
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['a text', 'kalender'],
    ['a list', []],
    ['an empty object', {}],
    ['another version', {...dataOf(good), schemaVersion: 2}],
    ['a getter that throws', throwing],
    ['a proxy that throws', new Proxy({}, {get: () => JSON.parse('{')})],
    ['a polluted prototype', JSON.parse('{"__proto__": {"schemaVersion": 1}, "lasar": "x"}')],
    ['a list that is too long', {...dataOf(good), lasar: new Array(100_000).fill(good)}],
    ['a day that does not exist', withDate('2026-02-30')],
    ['a day with a time', withDate('2026-08-19T00:00:00Z')],
    ['a day as a number', withDate(20_260_819)],
  ])('%s, and says where it is wrong', (_, value) => {
    const result = parseKalenderdata(value);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    for (const error of result.errors) expect(describeKalenderAvvikelse(error)).toMatch(/\.$/);
  });

  test('the path of a bad day leads to it', () => {
    const result = parseKalenderdata(withDate('2026-02-30'));
    expect(!result.ok && result.errors[0].path).toBe('/lasar/0/terminer/0/start');
  });
});

test('a calendar document survives JSON', () => {
  const data = exempelKalenderdata(createLasar(2026));
  expect(parseKalenderdata(JSON.parse(JSON.stringify(data)))).toEqual({ok: true, value: data});
});
