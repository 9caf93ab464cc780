import {describe, expect, test} from 'vitest';
import {compareUtgavor, createExempelutgavor, createSerie, findBlickpunkter, type Utgava} from '../index.js';

const utgavor = createExempelutgavor('rektor');
const [okt25, apr26, okt26, apr27] = utgavor as readonly [Utgava, Utgava, Utgava, Utgava];

const visningOf = ({poster}: Utgava, id: string) => poster.find((post) => post.id === id)?.visning;

describe('the made-up municipality', () => {
  test('has four rounds of two läsår for each audience, and says that it is an example', () => {
    for (const publik of ['rektor', 'huvudman', 'namnd'] as const) {
      const own = createExempelutgavor(publik);
      expect(own.map(({publik: shown, nummer, exempel}) => [shown, nummer, exempel])).toEqual(
        [1, 2, 3, 4].map((nummer) => [publik, nummer, true]),
      );
      expect(own.map(({omgang}) => omgang.lasar)).toEqual(['2025/2026', '2025/2026', '2026/2027', '2026/2027']);
    }
  });

  test('is the same every time', () => {
    expect(createExempelutgavor('rektor')).toEqual(utgavor);
  });

  test('has twelve units in two areas, small ones and groups among them', () => {
    const count = (slag: string) => okt25.poster.filter((post) => post.slag === slag).length;
    expect([count('kommun'), count('omrade'), count('enhet')]).toEqual([1, 2, 12]);
    expect(count('grupp')).toBeGreaterThan(4);
  });

  test('shows every state that a part can be in', () => {
    const states = new Set(utgavor.flatMap(({poster}) => poster.map(({slag, visning}) => `${slag} ${visning}`)));
    for (const visning of ['inga-svar', 'dold', 'index', 'detalj', 'full'])
      expect(states).toContain(`enhet ${visning}`);
    for (const state of ['grupp dold', 'grupp index', 'grupp full', 'ovriga index', 'ovriga full', 'kommun full']) {
      expect(states).toContain(state);
    }
    expect(visningOf(apr26, 'dromskolan')).toBe('inga-svar');
    expect(visningOf(okt25, 'tankeskolan')).toBe('dold');
    expect(okt25.utelamnadeEnheter).toBe(1);
    const alike = okt25.poster.find(({id}) => id === 'fantasiskolan');
    expect(alike).toMatchObject({
      visning: 'index',
      dimensioner: [{index: {over: 95}}, {index: {over: 95}}, {index: {over: 95}}],
    });
  });

  test('has a unit divided in two, and one question in other words, from the second läsår', () => {
    expect(visningOf(apr26, 'modellskolan')).toBe('full');
    expect(visningOf(okt26, 'modellskolan')).toBeUndefined();
    expect(visningOf(okt26, 'modellskolan-f-3')).toBe('full');
    expect(utgavor.map(({enkat}) => enkat.version)).toEqual([1, 1, 2, 2]);
    const texts = ({enkat}: Utgava) => enkat.dimensioner.flatMap(({fragor}) => fragor.map(({text}) => text));
    expect(texts(okt26).filter((text) => !texts(apr26).includes(text))).toHaveLength(1);
  });

  test('has changes of several kinds, and none across other questions', () => {
    const verdicts = (a: Utgava, b: Utgava) =>
      new Set(
        compareUtgavor(a, b).poster.flatMap(({dimensioner}) => dimensioner.map(({bedomning}) => bedomning.utfall)),
      );
    for (const utfall of ['tydlig-okning', 'tydlig-minskning', 'ingen-saker', 'oforandrat', 'for-fa-svar'] as const) {
      expect(verdicts(okt25, apr26)).toContain(utfall);
    }
    expect(verdicts(apr26, okt26).size).toBe(0);
    expect(verdicts(okt26, apr27)).toContain('oforandrat');
    expect(findBlickpunkter(compareUtgavor(okt25, apr26)).length).toBeGreaterThan(0);
    const [trygghet] = createSerie(utgavor, 'exempelskolan').dimensioner;
    expect(trygghet?.punkter.map(({brott}) => brott)).toEqual([undefined, undefined, 'andra-fragor', undefined]);
  });
});
