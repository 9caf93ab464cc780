import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {antalMonster, decodeMonster, encodeMonster, type Monsterform, monsterformOf} from '../index.js';
import {aTestenkat, FYRA, toSvar, V1} from './testenkat.test-d.js';

const form: fc.Arbitrary<Monsterform> = fc
  .record({antalFragor: fc.integer({min: 1, max: 10}), antalSteg: fc.integer({min: 2, max: 7})})
  .chain((sizes) => fc.integer({min: 1, max: sizes.antalSteg}).map((positivFran) => ({...sizes, positivFran})));

describe('a pattern of answers', () => {
  test('has the number that the specification works out', () => {
    expect(V1.map((row) => encodeMonster(toSvar(row), FYRA))).toEqual([
      1000, 561, 826, 1093, 1036, 776, 251, 1035, 482, 886,
    ]);
    expect(antalMonster(FYRA)).toBe(1296);
  });

  test('goes both ways, whatever the form', () => {
    fc.assert(
      fc.property(form, fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}), (one, part) => {
        const monster = Math.floor(part * antalMonster(one));
        const svar = decodeMonster(monster, one);
        expect(svar).toHaveLength(one.antalFragor);
        expect(encodeMonster(svar ?? [], one)).toBe(monster);
      }),
    );
  });

  test('is none where an answer is not on the scale, or answers lack or are too many', () => {
    for (const wrong of [0, 5, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(encodeMonster([1, wrong, 1, 1], FYRA)).toBeUndefined();
    }
    expect(encodeMonster([1, 1, 1], FYRA)).toBeUndefined();
    expect(encodeMonster([1, 1, 1, 1, 1], FYRA)).toBeUndefined();
    expect(encodeMonster([undefined, undefined, undefined, undefined], FYRA)).toBe(0);
  });

  test('is not read out of a number outside the form', () => {
    for (const wrong of [-1, 1296, 0.5, Number.NaN]) expect(decodeMonster(wrong, FYRA)).toBeUndefined();
    expect(decodeMonster(1295, FYRA)).toEqual(['vet-ej', 'vet-ej', 'vet-ej', 'vet-ej']);
  });
});

describe('the form of a dimension', () => {
  test('is its number of questions and its scale', () => {
    expect(monsterformOf(aTestenkat(), 'trygghet')).toEqual({antalFragor: 2, antalSteg: 4, positivFran: 3});
    expect(monsterformOf(aTestenkat(), 'delaktighet')).toEqual({antalFragor: 1, antalSteg: 4, positivFran: 3});
  });

  test('is none for a dimension without questions, or with questions on a scale that is not there', () => {
    expect(monsterformOf(aTestenkat(), 'okand')).toBeUndefined();
    expect(monsterformOf(aTestenkat({skalor: []}), 'trygghet')).toBeUndefined();
    const [, ...others] = aTestenkat().skalor;
    expect(monsterformOf(aTestenkat({skalor: others}), 'trygghet')).toBeUndefined();
  });

  test('is none where the scales differ in length or in what is positive', () => {
    const enkat = aTestenkat();
    const [skala] = enkat.skalor;
    const fragor = enkat.fragor.map((fraga) => (fraga.id === 't2' ? {...fraga, skala: 'annan'} : fraga));
    const withSkala = (andring: object) =>
      monsterformOf({...enkat, fragor, skalor: [...enkat.skalor, {...skala!, id: 'annan', ...andring}]}, 'trygghet');
    expect(withSkala({})).toEqual({antalFragor: 2, antalSteg: 4, positivFran: 3});
    expect(withSkala({steg: skala!.steg.slice(1)})).toBeUndefined();
    expect(withSkala({positivFran: 2})).toBeUndefined();
  });

  test('is none past ten questions or seven steps, with one step alone, or with nothing positive', () => {
    const enkat = aTestenkat();
    const [skala] = enkat.skalor;
    const [fraga] = enkat.fragor;
    const questions = (antal: number) => ({...enkat, fragor: Array.from({length: antal}, () => fraga!)});
    expect(monsterformOf(questions(10), 'trygghet')?.antalFragor).toBe(10);
    expect(monsterformOf(questions(11), 'trygghet')).toBeUndefined();
    const scale = (antal: number, positivFran: number) => {
      const steg = Array.from({length: antal}, () => skala!.steg[0]!);
      return monsterformOf({...enkat, skalor: [{...skala!, steg, positivFran}]}, 'trygghet');
    };
    expect(scale(7, 7)?.antalSteg).toBe(7);
    expect(scale(2, 1)?.antalSteg).toBe(2);
    expect(scale(8, 7)).toBeUndefined();
    expect(scale(1, 1)).toBeUndefined();
    expect(scale(4, 5)).toBeUndefined();
    expect(scale(4, 0)).toBeUndefined();
    expect(scale(4, 2.5)).toBeUndefined();
  });
});
