import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {mergeRakningar, type Rakning, summarizeMonster} from '../index.js';
import {FYRA} from './testenkat.test-d.js';

const rakning: fc.Arbitrary<Rakning> = fc.record({
  omgang: fc.constantFrom('2026/2027 tld-oktober', '2026/2027 tld-april'),
  enhet: fc.constantFrom('exempelskolan', 'Exempelskolan', 'å', '__proto__'),
  grupp: fc.constantFrom('', '4a', '4b'),
  enkat: fc.record({id: fc.constantFrom('exempel', 'annat'), version: fc.constantFrom(1, 2)}),
  dimension: fc.constantFrom('trygghet', 'larande'),
  monster: fc
    .dictionary(fc.constantFrom('0', '7', '250', '1295'), fc.integer({min: 0, max: 1000}))
    .map((all) => ({...all})),
});
const rakningar = fc.array(rakning, {maxLength: 12});

const one: Rakning = {
  omgang: '2026/2027 tld-oktober',
  enhet: 'exempelskolan',
  grupp: '',
  enkat: {id: 'exempel', version: 1},
  dimension: 'trygghet',
  monster: {5: 2, 7: 1},
};

describe('counts put together', () => {
  test('add up where round, unit, group, version and dimension are the same', () => {
    expect(mergeRakningar([one], [{...one, monster: {7: 3, 9: 1, 11: 0}}])).toEqual([
      {...one, monster: {5: 2, 7: 4, 9: 1}},
    ]);
  });

  test.each([
    {omgang: '2026/2027 tld-april'},
    {enhet: 'annan'},
    {grupp: '4a'},
    {enkat: {id: 'annan', version: 1}},
    {enkat: {id: 'exempel', version: 2}},
    {dimension: 'larande'},
  ])('stay apart where %j differs', (other) => {
    expect(mergeRakningar([one, {...one, ...other}])).toHaveLength(2);
  });

  test('do not depend on the order or on how they were divided', () => {
    fc.assert(
      fc.property(rakningar, rakningar, rakningar, (a, b, c) => {
        const whole = mergeRakningar(a, b, c);
        expect(mergeRakningar(c, a, b)).toEqual(whole);
        expect(mergeRakningar(mergeRakningar(a, b), c)).toEqual(whole);
        expect(mergeRakningar(a, mergeRakningar(b, c))).toEqual(whole);
        expect(JSON.stringify(mergeRakningar(b, c, a))).toBe(JSON.stringify(whole));
      }),
    );
  });

  test('are as they were where nothing is added', () => {
    fc.assert(
      fc.property(rakningar, (a) => {
        const whole = mergeRakningar(a);
        expect(mergeRakningar(whole)).toEqual(whole);
        expect(mergeRakningar(whole, [])).toEqual(whole);
        expect(mergeRakningar([], whole)).toEqual(whole);
      }),
    );
  });

  test('lose nobody', () => {
    const people = (list: readonly Rakning[]) =>
      list.flatMap(({monster}) => Object.values(monster)).reduce((sum, antal) => sum + antal, 0);
    fc.assert(
      fc.property(rakningar, rakningar, (a, b) => {
        expect(people(mergeRakningar(a, b))).toBe(people(a) + people(b));
      }),
    );
  });

  test('leave what was put together untouched', () => {
    const before = JSON.stringify(one);
    mergeRakningar([one], [one]);
    expect(JSON.stringify(one)).toBe(before);
  });

  test.each([-3, 0.5, Number.NaN, 2 ** 60])('do not even out a count of %d by another: it is still found', (wrong) => {
    const [sum] = mergeRakningar([{...one, monster: {5: 5}}], [{...one, monster: {5: wrong}}]);
    expect(summarizeMonster(sum?.monster ?? {}, FYRA)).toMatchObject({
      ok: false,
      errors: [{kod: 'rakning/antal-omojligt'}],
    });
    const [alone] = mergeRakningar([{...one, monster: {5: wrong}}]);
    expect(summarizeMonster(alone?.monster ?? {}, FYRA).ok).toBe(false);
  });
});
