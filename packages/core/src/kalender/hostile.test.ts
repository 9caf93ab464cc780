import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createLasar} from './arsperiod.js';
import {addDays} from './dagnummer.js';
import {type Datum, datum} from './datum.js';
import {exempelKalenderdata} from './exempel.js';
import {createKalender} from './kalender.js';
import {type Kalenderdata, parseKalenderdata} from './kalenderdata.js';
import {checkKalenderdata} from './kontroll.js';
import {addSkoldagar, countSkoldagar, isSkoldag, nextSkoldag} from './skoldag.js';
import {checkSkolforordningen} from './skolforordningen.js';

/** Days that documents may hold, the outermost ones often. */
const dag = fc.oneof(
  fc.constantFrom('1900-01-01', '1900-12-31', '2299-01-01', '2299-12-31', '2026-12-31', '2027-01-01'),
  fc
    .date({min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true})
    .map((d) => d.toISOString().slice(0, 10)),
);
const period = fc.record({namn: fc.constantFrom('A', 'Jullov', 'Sommarlov'), start: dag, slut: dag});
const kalenderdata = fc
  .record({
    schemaVersion: fc.constant(1),
    huvudman: fc.constant('Exempel'),
    lasar: fc.array(
      fc.record({
        lasar: fc.constantFrom('2026/2027', '2027/2028', '2026', '1900/1901', '2298/2299', '9999'),
        terminer: fc.array(
          fc.tuple(fc.constantFrom('ht', 'vt'), period).map(([id, p]) => ({id, ...p})),
          {minLength: 1, maxLength: 4},
        ),
        lov: fc.array(period, {maxLength: 6}),
        studiedagar: fc.array(fc.record({datum: dag}), {maxLength: 3}),
      }),
      {maxLength: 3},
    ),
  })
  .map((value) => {
    const result = parseKalenderdata(value);
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    return result.value;
  });

test('no calendar that parses makes anything throw, however impossible it is', () => {
  fc.assert(
    fc.property(kalenderdata, dag, fc.integer({min: -60, max: 60}), (data: Kalenderdata, text, n) => {
      const d = datum(text);
      const kalender = createKalender(data, data);
      kalender.dagAt(d);
      kalender.lovInPeriod({start: d, slut: d});
      countSkoldagar(kalender, {start: d, slut: addDays(d, 30)});
      const moved = addSkoldagar(kalender, d, n);
      expect(moved === undefined || n === 0 || isSkoldag(kalender, moved)).toBe(true);
      checkKalenderdata(data);
      for (const lasar of data.lasar) checkSkolforordningen(lasar);
    }),
    {numRuns: 300},
  );
});

test('school days counted forth and back from a school day lead home, in any calendar', () => {
  fc.assert(
    fc.property(kalenderdata, dag, fc.integer({min: -250, max: 250}), (data, text, n) => {
      const kalender = createKalender(data);
      const start = nextSkoldag(kalender, datum(text));
      const there = start === undefined ? undefined : addSkoldagar(kalender, start, n);
      if (start === undefined || there === undefined) return;
      expect(addSkoldagar(kalender, there, -n)).toBe(start);
    }),
    {numRuns: 300},
  );
});

test('the largest calendar that parses can be read day by day, and every finding told', () => {
  const lasar = Array.from({length: 200}, (_, i) => ({
    lasar: String(2000 + i),
    terminer: Array.from({length: 6}, (_, k) => ({id: `t${k}`, namn: 'T', start: '1900-01-01', slut: '2299-12-31'})),
    lov: Array.from({length: 100}, (_, k) => {
      const ar = 1900 + ((i * 100 + k) % 399);
      return {namn: `L${k}`, start: `${ar}-10-10`, slut: `${ar}-${k % 2 === 0 ? '10-20' : '10-01'}`};
    }),
    studiedagar: Array.from({length: 100}, () => ({datum: '2026-09-07'})),
  }));
  const parsed = parseKalenderdata({schemaVersion: 1, huvudman: 'Exempel', lasar});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const kalender = createKalender(parsed.value, parsed.value);
  expect(countSkoldagar(kalender, {start: datum('1900-01-01'), slut: datum('2299-12-31')})).toBeGreaterThan(90_000);
  expect(checkKalenderdata(parsed.value).length).toBeGreaterThan(1000);
  for (const year of parsed.value.lasar) checkSkolforordningen(year);
});

test('with one läsår alone, no day before its first or after its last term is a school day of that summer', () => {
  const kalender = createKalender(exempelKalenderdata(createLasar(2026)));
  const [ht, vt] = exempelKalenderdata(createLasar(2026)).lasar[0]?.terminer ?? [];
  for (let d = datum('2026-07-01'); ht !== undefined && d < ht.start; d = addDays(d, 1)) {
    expect(isSkoldag(kalender, d)).toBe(false);
  }
  for (let d = addDays(vt?.slut as Datum, 1); d <= '2027-07-31'; d = addDays(d, 1)) {
    expect(isSkoldag(kalender, d)).toBe(false);
  }
  expect(kalender.dagAt(datum('2026-07-15')).namn).toBe('Sommarlov');
  expect(kalender.dagAt(datum('2028-03-15')).slag).toBe('okand');
});

test('a gap is named by what it is, and what the data names is not told twice', () => {
  const [ht, vt] = exempelKalenderdata(createLasar(2026)).lasar[0]?.terminer ?? [];
  if (ht === undefined || vt === undefined) throw new Error('The example has two terms.');
  const split = {...vt, id: 'vt2', start: datum('2027-02-22')};
  const jullov = {namn: 'Jullov', start: addDays(ht.slut, 1), slut: addDays(vt.start, -1)};
  const kalender = createKalender({
    schemaVersion: 1,
    huvudman: 'Exempel',
    lasar: [
      {
        lasar: '2026/2027',
        terminer: [ht, {...vt, slut: datum('2027-02-12')}, split],
        lov: [jullov],
        studiedagar: [],
      },
    ],
  });
  expect(kalender.lovInPeriod({start: ht.start, slut: vt.slut}).map(({namn}) => namn)).toEqual([
    'Jullov',
    'Lov mellan terminerna',
  ]);
});

test('the same example days, whatever month the läsår begins in', () => {
  const kalenderFrom = (manad: number) =>
    createKalender(exempelKalenderdata([2024, 2025, 2026, 2027, 2028].map((ar) => createLasar(ar, manad))));
  const august = kalenderFrom(8);
  for (let manad = 1; manad <= 12; manad++) {
    const other = kalenderFrom(manad);
    for (let d = datum('2026-01-01'); d <= '2027-12-31'; d = addDays(d, 1))
      expect(other.dagAt(d)).toEqual(august.dagAt(d));
  }
});

test('example terms fit a läsår that begins in any month, and each lies in the one it begins in', () => {
  for (let manad = 1; manad <= 12; manad++) {
    const lasar = createLasar(2026, manad);
    const data = exempelKalenderdata(lasar);
    expect(data.lasar[0]?.terminer.map(({id}) => id).sort()).toEqual(['ht', 'vt']);
    expect(checkKalenderdata(data)).toEqual([]);
  }
});
