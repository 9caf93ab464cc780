import {describe, expect, test} from 'vitest';
import {countSvar, decodeMonster, describeRakningAvvikelse, type Enkatsvar, monsterformOf} from '../index.js';
import {aTestenkat} from './testenkat.test-d.js';

const enkat = aTestenkat();

function findings(svar: unknown, one = enkat) {
  const result = countSvar(svar as Enkatsvar, one);
  return result.ok ? [] : result.errors;
}

describe("a child's answers", () => {
  test('become one to add in every dimension, also where all of it was skipped', () => {
    const result = countSvar({t1: 4, t2: 'vet-ej', l2: 1}, enkat);
    if (!result.ok) throw new Error('The answers were refused.');
    expect(result.value.map(({dimension}) => dimension)).toEqual(['trygghet', 'larande', 'delaktighet']);
    expect(
      result.value.map(({dimension, monster}) => decodeMonster(monster, monsterformOf(enkat, dimension)!)),
    ).toEqual([[4, 'vet-ej'], [undefined, 1], [undefined]]);
    expect(countSvar({}, enkat)).toMatchObject({ok: true, value: {length: 3}});
  });

  test('are refused where the question or the answer is not in the survey', () => {
    expect(findings({t9: 1})).toEqual([{kod: 'svar/fraga-okand', niva: 'fel', path: '/t9', params: {fraga: 't9'}}]);
    for (const varde of [0, 5, 2.5, -1, '3', null, undefined, Number.NaN, {}, 'Vet-ej']) {
      expect(findings({t1: varde})).toEqual([
        {kod: 'svar/varde-okant', niva: 'fel', path: '/t1', params: {fraga: 't1'}},
      ]);
    }
  });

  test('may be vet ej only where the scale has it', () => {
    expect(findings({t1: 'vet-ej'})).toEqual([]);
    expect(findings({d1: 'vet-ej'}).map(({kod}) => kod)).toEqual(['svar/varde-okant']);
  });

  test('are refused where the survey itself cannot be counted', () => {
    const [skala] = enkat.skalor;
    const broken = aTestenkat({skalor: [skala!]});
    expect(findings({}, broken)).toEqual([
      {kod: 'rakning/dimension-omojlig', niva: 'fel', path: '', params: {dimension: 'delaktighet'}},
    ]);
    expect(findings({d1: 1}, broken).map(({kod}) => kod)).toContain('svar/varde-okant');
  });

  test('do no harm where the names are hostile', () => {
    const svar = JSON.parse('{"__proto__": 1, "constructor": 1, "a/b~c": 1}') as Enkatsvar;
    expect(findings(svar).map(({path}) => path)).toEqual(['/__proto__', '/constructor', '/a~1b~0c']);
    const long = findings({['x'.repeat(5000)]: 1});
    expect(long[0]?.path).toHaveLength(101);
    expect(long[0]?.params).toEqual({fraga: 'x'.repeat(100)});
    const many = Object.fromEntries(Array.from({length: 500}, (_, i) => [`q${i}`, 1]));
    expect(findings(many)).toHaveLength(50);
    const fragor = enkat.fragor.map((fraga) => (fraga.id === 'd1' ? {...fraga, id: 'toString'} : fraga));
    const skipped = countSvar({}, aTestenkat({fragor}));
    expect(skipped.ok && skipped.value.map(({monster}) => monster)).toEqual([0, 0, 0]);
  });

  test('are never in what is said of them', () => {
    const [finding] = findings({t1: 77});
    expect(describeRakningAvvikelse(finding!)).toBe('Svaret på frågan t1 finns inte bland svarsalternativen.');
    expect(JSON.stringify(finding)).not.toContain('77');
  });
});
