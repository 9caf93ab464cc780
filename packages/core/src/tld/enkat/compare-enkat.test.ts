import {describe, expect, test} from 'vitest';
import {describeEnkatAvvikelse, describeEnkatskillnad} from './beskriv.js';
import {checkEnkatbyte, compareEnkat, createNastaVersion} from './compare-enkat.js';
import type {Enkat, Fraga, Skala} from './enkat.js';
import {anEnkat, ord} from './testenkat.test-d.js';

const fore = anEnkat();
const [t1, t2, l1] = fore.fragor as readonly [Fraga, Fraga, Fraga];
const [fyra, tre] = fore.skalor as readonly [Skala, Skala];
const {vetEj: _, ...utanVetEj} = fyra;

describe('two versions differ', () => {
  test.each<[string, Partial<Enkat>, readonly string[]]>([
    ['nowhere when only the version does', {version: 2}, []],
    [
      'in what is seen, when a question is worded otherwise',
      {fragor: [{...t1, text: ord('Är du trygg?')}, t2, l1]},
      ['visas /fragor/0/text/sv/text'],
    ],
    ['in what is heard', {titel: {sv: {...fore.titel.sv, ljud: '/a.mp3'}}}, ['visas /titel/sv/ljud']],
    ['in what is seen, when a language is added', {titel: {...fore.titel, fi: ord('x').sv}}, ['visas /titel/fi']],
    [
      'in what is seen, when a text is approved',
      {inledning: ord(fore.inledning.sv.text, 'ogranskad')},
      ['visas /inledning/sv/granskning'],
    ],
    ['in what is seen, when a picture is added', {fragor: [{...t1, bild: '/a.svg'}, t2, l1]}, ['visas /fragor/0/bild']],
    [
      'in what is seen, when a word of a scale changes',
      {skalor: [{...fyra, vetEj: ord('Vet ej')}, tre]},
      ['visas /skalor/0/vetEj/sv/text'],
    ],
    [
      'in what is counted, when a step is taken away',
      {skalor: [{...fyra, steg: fyra.steg.slice(0, 3)}, tre]},
      ['raknas /skalor/0/steg/3'],
    ],
    [
      'in what is counted, when another step is positive',
      {skalor: [{...fyra, positivFran: 2}, tre]},
      ['raknas /skalor/0/positivFran'],
    ],
    ['in what is counted, when vet ej goes', {skalor: [utanVetEj, tre]}, ['raknas /skalor/0/vetEj']],
    ['in what is counted, when a question is added', {fragor: [t1, t2, l1, {...l1, id: 'l2'}]}, ['raknas /fragor/3']],
    [
      'in what is counted, when a question moves to another dimension',
      {fragor: [{...t1, dimension: 'larande'}, t2, l1]},
      ['raknas /fragor/0/dimension'],
    ],
    ['in how it is counted, when it is asked in another way', {svarssatt: 'upplast'}, ['raknas /svarssatt']],
    ['in what only adults use', {skolformer: ['fritidshem']}, ['ovrigt /skolformer/0']],
    [
      'in the instruction',
      {instruktion: {...fore.instruktion, under: [ord('Sitt bredvid.')]}},
      ['ovrigt /instruktion/under/0/sv/text'],
    ],
  ])('%s', (_name, andring, expected) => {
    expect(compareEnkat(fore, {...fore, ...andring}).map(({slag, path}) => `${slag} ${path}`)).toEqual(expected);
  });

  test('in order: questions that change places are asked and counted otherwise', () => {
    const found = compareEnkat(fore, {...fore, fragor: [t2, t1, l1]});
    expect(found.map(({slag, path}) => `${slag} ${path}`)).toContain('raknas /fragor/0/id');
  });

  test('and what a difference means is told in words', () => {
    const [skillnad] = compareEnkat(fore, {...fore, svarssatt: 'upplast'});
    expect(describeEnkatskillnad(skillnad!)).toBe('/svarssatt ändrar vad som räknas');
    expect(describeEnkatskillnad(skillnad!, 'en')).toBe('/svarssatt changes what is counted');
  });
});

describe('what children have answered', () => {
  const changed = {...fore, fragor: [{...t1, text: ord('Är du trygg?')}, {...t2, text: ord('Har du vänner?')}, l1]};

  test('is not changed under the same version', () => {
    const [avvikelse, ...rest] = checkEnkatbyte(fore, changed);
    expect(rest).toEqual([]);
    expect(describeEnkatAvvikelse(avvikelse!)).toBe(
      '/fragor/0/text/sv/text: Barn har svarat på version 1, men här är den ändrad på 2 ställen. Gör en ny version, så att svaren hör till det som barnen läste.',
    );
  });

  test('may be changed as the next version', () => {
    const nasta = createNastaVersion(changed);
    expect(nasta).toEqual({...changed, version: 2});
    expect(checkEnkatbyte(fore, nasta)).toEqual([]);
  });

  test('may have its instruction made better, and may be saved as it is', () => {
    expect(checkEnkatbyte(fore, {...fore, instruktion: {fore: [], under: [], efter: []}})).toEqual([]);
    expect(checkEnkatbyte(fore, fore)).toEqual([]);
  });

  test('is not replaced by something older', () => {
    expect(checkEnkatbyte({...changed, version: 3}, {...fore, version: 2})).toMatchObject([
      {kod: 'enkat/version-bakat', params: {version: 2, fore: 3}},
    ]);
  });

  test('is no matter of other questions', () => {
    expect(checkEnkatbyte(fore, {...changed, id: 'annat'})).toEqual([]);
  });
});
