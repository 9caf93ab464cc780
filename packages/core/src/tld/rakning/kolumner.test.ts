import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  antalMonster,
  countKolumner,
  encodeMonster,
  type Monsterform,
  packSvar,
  type Svarskolumner,
  summarizeKolumner,
  summarizeMonster,
} from '../index.js';
import {checkKolumner} from './check-kolumner.js';
import {countMonster, FYRA, toSvar, V1} from './testenkat.test-d.js';

const CELLER = 5;

/** Forms of some patterns and of millions, positive from any step. */
const form: fc.Arbitrary<Monsterform> = fc
  .record({antalFragor: fc.integer({min: 1, max: 10}), antalSteg: fc.integer({min: 2, max: 7})})
  .chain((sizes) => fc.integer({min: 1, max: sizes.antalSteg}).map((positivFran) => ({...sizes, positivFran})));

/** A child's cell, and digits for as many questions as there can be. */
const child = fc.record({
  cell: fc.integer({min: 0, max: CELLER - 1}),
  digits: fc.array(fc.integer({min: 0, max: 8}), {minLength: 10, maxLength: 10}),
});
const children = fc.array(child, {maxLength: 60});

function packed(rows: readonly {readonly cell: number; readonly digits: readonly number[]}[], one: Monsterform) {
  const fragor = Array.from({length: one.antalFragor}, (_, i) =>
    Uint8Array.from(rows, ({digits}) => (digits[i] ?? 0) % (one.antalSteg + 2)),
  );
  const kolumn = packSvar(fragor, one);
  if (kolumn === undefined) throw new Error('The columns were not packed.');
  return kolumn;
}

describe('columns of many answers', () => {
  test('give the very summaries that counting cell by cell gives, grouped or not, whatever the forms', () => {
    fc.assert(
      fc.property(children, fc.array(form, {maxLength: 3}), fc.boolean(), (unordered, forms, grouped) => {
        const rows = grouped ? unordered.toSorted((a, b) => a.cell - b.cell) : unordered;
        const dimensioner = forms.map((one) => packed(rows, one));
        const kolumner = {antalCeller: CELLER, cell: Uint16Array.from(rows, ({cell}) => cell), dimensioner};
        const expected = dimensioner.map(({form: one, monster}) =>
          Array.from({length: CELLER}, (_, cell) => {
            const mine = [...monster].filter((_, i) => rows[i]?.cell === cell);
            const result = summarizeMonster(countMonster(mine), one);
            return result.ok ? result.value : undefined;
          }),
        );
        const result = summarizeKolumner(kolumner);
        expect(result.ok && result.value).toEqual(expected);
      }),
    );
  });

  test('give the counts of each cell', () => {
    const dimensioner = [{form: FYRA, monster: Uint16Array.of(1000, 561, 1000, 0)}];
    const kolumner = {antalCeller: 3, cell: Uint8Array.of(2, 0, 2, 2), dimensioner};
    expect(countKolumner(kolumner)).toEqual({ok: true, value: [[{561: 1}, {}, {1000: 2, 0: 1}]]});
  });

  test('do not lean on what was counted before them', () => {
    const once = (monster: readonly number[]) =>
      summarizeKolumner({
        antalCeller: 2,
        cell: Uint8Array.of(0, 1),
        dimensioner: [{form: FYRA, monster: Uint16Array.from(monster)}],
      });
    const both = once([1036, 1036]);
    expect(both.ok && both.value[0]?.[0]).toEqual(both.ok && both.value[0]?.[1]);
  });
});

describe('packing', () => {
  test('makes the patterns of the specification out of a column for each question', () => {
    const digit = (answer: number | undefined) => (answer === 9 ? 5 : (answer ?? 0));
    const fragor = [0, 1, 2, 3].map((i) => Uint8Array.from(V1, (row) => digit(row[i])));
    expect([...(packSvar(fragor, FYRA)?.monster ?? [])]).toEqual(V1.map((row) => encodeMonster(toSvar(row), FYRA)));
  });

  test('keeps patterns past sixteen bits', () => {
    const large = {antalFragor: 10, antalSteg: 7, positivFran: 5};
    const highest = packSvar(
      Array.from({length: 10}, () => Uint8Array.of(8)),
      large,
    );
    expect(highest?.monster[0]).toBe(antalMonster(large) - 1);
  });

  test('refuses columns that are too few, of different lengths, or hold what is no answer', () => {
    const column = Uint8Array.of(1, 5);
    expect(packSvar([column, column, column], FYRA)).toBeUndefined();
    expect(packSvar([column, column, column, Uint8Array.of(1)], FYRA)).toBeUndefined();
    expect(packSvar([column, Uint8Array.of(1, 6), column, column], FYRA)).toBeUndefined();
    expect(packSvar([], FYRA)).toBeUndefined();
    expect(packSvar([column, column, column, column], FYRA)?.monster).toHaveLength(2);
  });
});

describe('columns that cannot be', () => {
  const one = (andring: Partial<Svarskolumner>): Svarskolumner => ({
    antalCeller: 2,
    cell: Uint8Array.of(0, 1),
    dimensioner: [{form: FYRA, monster: Uint16Array.of(1, 2)}],
    ...andring,
  });

  test('hold a pattern outside the form: it is found, and where', () => {
    const kolumner = one({dimensioner: [...one({}).dimensioner, {form: FYRA, monster: Uint16Array.of(1295, 1296)}]});
    const found = [
      {
        kod: 'rakning/monster-okant',
        niva: 'fel',
        path: '/dimensioner/1/monster/1',
        params: {monster: '1296', hogst: 1295},
      },
    ];
    expect(summarizeKolumner(kolumner)).toEqual({ok: false, errors: found});
    expect(countKolumner(kolumner)).toEqual({ok: false, errors: found});
  });

  test('hold more in a cell than can be counted exactly', () => {
    const findings = (antal: number) =>
      checkKolumner(one({dimensioner: []}), {start: Uint32Array.of(0, 5, 5 + antal), ordning: undefined});
    expect(findings(10_000_000)).toEqual([]);
    expect(findings(10_000_001)).toEqual([
      {kod: 'rakning/for-manga', niva: 'fel', path: '/cell', params: {hogst: 10_000_000}},
    ]);
  });

  test('are of different lengths or name a cell that is none: a fault of the program', () => {
    expect(() => summarizeKolumner(one({cell: Uint8Array.of(0, 2)}))).toThrow('Child 1 is in cell 2, and there are 2.');
    expect(() => summarizeKolumner(one({cell: Uint8Array.of(0)}))).toThrow('2 patterns of 1 children.');
    expect(() => countKolumner(one({cell: Uint8Array.of(0, 1, 1)}))).toThrow(RangeError);
  });
});
