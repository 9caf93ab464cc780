import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {countSvar, type Enkatsvar, type Mikrorad, mergeRakningar, type Rakning, tally} from '../../index.js';
import {aTestenkat} from '../testenkat.test-d.js';

const enkat = aTestenkat();
const omgang = '2026/2027 tld-oktober';

function count(rader: readonly Mikrorad[]): readonly Rakning[] {
  const result = tally(rader, {omgang, enkat});
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

const answer = fc.oneof(fc.integer({min: 1, max: 4}), fc.constant('vet-ej' as const));
const svar = fc
  .record({t1: answer, t2: answer, l1: answer, l2: answer, d1: fc.integer({min: 1, max: 4})}, {requiredKeys: []})
  .map((all) => ({...all}) as Enkatsvar);
const rad: fc.Arbitrary<Mikrorad> = fc.record({
  enhet: fc.constantFrom('exempelskolan', 'annan', '__proto__'),
  grupp: fc.constantFrom('', '4a'),
  svar,
});

describe('a tally of rows', () => {
  test('has one count for each unit, group and dimension', () => {
    const rakningar = count([
      {enhet: 'b', grupp: '', svar: {t1: 4, t2: 4}},
      {enhet: 'a', grupp: '4a', svar: {t1: 4, t2: 4, d1: 1}},
      {enhet: 'b', grupp: '', svar: {t1: 4, t2: 4}},
    ]);
    expect(rakningar).toHaveLength(6);
    expect(rakningar.filter(({dimension}) => dimension === 'trygghet')).toEqual([
      {omgang, enhet: 'a', grupp: '4a', enkat: {id: 'exempel', version: 1}, dimension: 'trygghet', monster: {28: 1}},
      {omgang, enhet: 'b', grupp: '', enkat: {id: 'exempel', version: 1}, dimension: 'trygghet', monster: {28: 2}},
    ]);
    expect(rakningar.find(({dimension, enhet}) => dimension === 'delaktighet' && enhet === 'a')?.monster).toEqual({
      1: 1,
    });
  });

  test('is what counting them one by one gives, in any order', () => {
    fc.assert(
      fc.property(fc.array(rad, {maxLength: 30}), (rader) => {
        const one = rader.flatMap(({enhet, grupp, svar: answers}) => {
          const result = countSvar(answers, enkat);
          if (!result.ok) throw new Error('The answers were refused.');
          return result.value.map(({dimension, monster}) => ({
            omgang,
            enhet,
            grupp,
            enkat: {id: enkat.id, version: enkat.version},
            dimension,
            monster: {[monster]: 1},
          }));
        });
        expect(count(rader)).toEqual(mergeRakningar(one));
        expect(JSON.stringify(count(rader.toReversed()))).toBe(JSON.stringify(count(rader)));
      }),
    );
  });

  test('of no rows is nothing', () => {
    expect(count([])).toEqual([]);
  });

  test('refuses everything where an answer is none, and says in which row', () => {
    const rows = [
      {enhet: 'a', grupp: '', svar: {t1: 1}},
      {enhet: 'a', grupp: '', svar: {t1: 9, x: 1}},
    ];
    expect(tally(rows, {omgang, enkat})).toMatchObject({
      ok: false,
      errors: [
        {kod: 'svar/varde-okant', path: '/1/t1'},
        {kod: 'svar/fraga-okand', path: '/1/x'},
      ],
    });
    const many = Array.from({length: 500}, () => ({enhet: 'a', grupp: '', svar: {t1: 9, t2: 9, l1: 9}}));
    const result = tally(many, {omgang, enkat});
    expect(result.ok ? 0 : result.errors.length).toBe(50);
    expect(tally([], {omgang, enkat: aTestenkat({skalor: []})})).toMatchObject({
      ok: false,
      errors: [
        {params: {dimension: 'trygghet'}},
        {params: {dimension: 'larande'}},
        {params: {dimension: 'delaktighet'}},
      ],
    });
  });
});
