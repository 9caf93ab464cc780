import {describe, expect, test} from 'vitest';
import {describeEnkatAvvikelse} from './beskriv.js';
import {checkEnkat} from './check-enkat.js';
import type {Enkat, Fraga, Skala} from './enkat.js';
import {anEnkat, ord} from './testenkat.test-d.js';

/** What is found, with words in both languages that say where and end as sentences. */
function found(enkat: Enkat): readonly string[] {
  return checkEnkat(enkat).map((avvikelse) => {
    for (const sprak of ['sv', 'en'] as const) {
      const words = describeEnkatAvvikelse(avvikelse, sprak);
      expect(words).toMatch(/\.$/);
      expect(words).not.toMatch(/undefined|NaN|!/);
      if (avvikelse.path !== '') expect(words.startsWith(`${avvikelse.path}: `)).toBe(true);
    }
    return `${avvikelse.niva} ${avvikelse.kod} ${avvikelse.path}`;
  });
}

const [t1, t2, l1] = anEnkat().fragor as readonly [Fraga, Fraga, Fraga];
const [fyra, tre] = anEnkat().skalor as readonly [Skala, Skala];
const withFraga = (andring: Partial<Fraga>): Enkat => anEnkat({fragor: [{...t1, ...andring}, t2, l1]});
const withSkala = (andring: Partial<Skala>): Enkat => anEnkat({skalor: [{...fyra, ...andring}, tre]});
const utanVetEj = ({vetEj: _, ...skala}: Skala): Skala => skala;

test('a questionnaire with nothing wrong has no findings', () => {
  expect(found(anEnkat())).toEqual([]);
});

describe('what makes it impossible to show or to count', () => {
  test.each<[string, Enkat, readonly string[]]>([
    ['a question that stands twice', withFraga({id: 't2'}), ['fel enkat/id-dubbelt /fragor/1/id']],
    ['a scale that stands twice', anEnkat({skalor: [fyra, tre, tre]}), ['fel enkat/id-dubbelt /skalor/2/id']],
    [
      'a dimension that stands twice',
      anEnkat({dimensioner: [...anEnkat().dimensioner, anEnkat().dimensioner[0]!]}),
      ['fel enkat/id-dubbelt /dimensioner/2/id'],
    ],
    ['a dimension that does not exist', withFraga({dimension: 'ingen'}), ['fel enkat/id-okant /fragor/0/dimension']],
    ['a scale that does not exist', withFraga({skala: 'ingen'}), ['fel enkat/id-okant /fragor/0/skala']],
    ['a text that is empty in Swedish', withFraga({text: ord(' ')}), ['fel enkat/svenska-saknas /fragor/0/text/sv']],
    [
      'an instruction that is empty in Swedish',
      anEnkat({instruktion: {...anEnkat().instruktion, under: [ord('')]}}),
      ['fel enkat/svenska-saknas /instruktion/under/0/sv'],
    ],
    ['no questions at all', anEnkat({fragor: [], dimensioner: []}), ['fel enkat/inga-fragor /fragor']],
    ['a scale of one step', withSkala({steg: fyra.steg.slice(0, 1)}), ['fel skala/antal-steg /skalor/0/steg']],
    ['a scale without steps', withSkala({steg: []}), ['fel skala/antal-steg /skalor/0/steg']],
    [
      'a scale of eight steps',
      withSkala({steg: [...fyra.steg, ...fyra.steg]}),
      ['fel skala/antal-steg /skalor/0/steg'],
    ],
    ['every step positive', withSkala({positivFran: 1}), ['fel skala/positiv-utanfor /skalor/0/positivFran']],
    ['no step positive', withSkala({positivFran: 5}), ['fel skala/positiv-utanfor /skalor/0/positivFran']],
    [
      'a dimension that nothing asks about',
      anEnkat({fragor: [t1, t2]}),
      ['fel dimension/utan-fragor /dimensioner/1', 'varning skala/utan-fragor /skalor/1'],
    ],
    [
      'a dimension of eleven questions',
      anEnkat({fragor: [...Array.from({length: 11}, (_, i) => ({...t1, id: `t${i}`})), l1]}),
      ['fel dimension/for-manga-fragor /dimensioner/0'],
    ],
    [
      'scales of unequal length in a dimension',
      anEnkat({fragor: [t1, {...t2, skala: 'tre'}, l1]}),
      ['fel dimension/olika-skalor /fragor/1/skala'],
    ],
    [
      'scales positive from different steps in a dimension',
      anEnkat({skalor: [fyra, tre, {...fyra, id: 'annan', positivFran: 4}], fragor: [t1, {...t2, skala: 'annan'}, l1]}),
      ['fel dimension/olika-skalor /fragor/1/skala'],
    ],
    [
      'too few pictures of steps',
      withFraga({stegbilder: ['/1.svg']}),
      ['fel fraga/antal-stegbilder /fragor/0/stegbilder'],
    ],
  ])('%s', (_, enkat, expected) => {
    expect([...found(enkat)].sort()).toEqual([...expected].sort());
  });

  test('a dimension of ten questions, and two scales alike in length and in what is positive, are counted', () => {
    const alike = {...utanVetEj(fyra), id: 'annan'};
    const fragor = Array.from({length: 10}, (_, i) => ({...t1, id: `t${i}`, skala: i === 3 ? 'annan' : 'fyra'}));
    expect(found(anEnkat({skalor: [fyra, tre, alike], fragor: [...fragor, l1]}))).toEqual([
      'tips skala/utan-vet-ej /skalor/2',
    ]);
  });
});

describe('nothing leaves the site', () => {
  const ljud = (adress: string) => ({sv: {...ord('x').sv, ljud: adress}});
  test.each<[string, (adress: string) => Enkat]>([
    ['/fragor/0/bild', (bild) => withFraga({bild})],
    ['/fragor/0/stegbilder/2', (bild) => withFraga({stegbilder: ['/1', '/2', bild, '/4']})],
    ['/skalor/0/steg/0/bild', (bild) => withSkala({steg: [{text: ord('x'), bild}, ...fyra.steg.slice(1)]})],
    ['/fragor/0/text/sv/ljud', (adress) => withFraga({text: ljud(adress)})],
    ['/skalor/0/vetEj/sv/ljud', (adress) => withSkala({vetEj: ljud(adress)})],
    ['/inledning/sv/ljud', (adress) => anEnkat({inledning: ljud(adress)})],
  ])('%s', (path, enkatWith) => {
    for (const adress of [
      'https://exempel.se/a',
      'http://exempel.se/a',
      '//exempel.se/a',
      '/\\exempel.se',
      '/\t/exempel.se',
      'data:image/svg+xml,x',
    ]) {
      expect(found(enkatWith(adress))).toEqual([`fel enkat/annan-webbplats ${path}`]);
    }
    for (const adress of ['/bilder/a.svg', './a.svg', '../a.svg']) expect(found(enkatWith(adress))).toEqual([]);
  });

  test('but a child may be shown the way to a helpline', () => {
    const vart = [{text: ord('Bris'), telefon: '116 111', lank: 'https://www.bris.se/'}];
    expect(found(anEnkat({tack: {...anEnkat().tack, vart}}))).toEqual([]);
  });
});

describe('what deserves a look', () => {
  test('nowhere to turn afterwards, and no instruction for the adult', () => {
    const bare = anEnkat({tack: {...anEnkat().tack, vart: []}, instruktion: {fore: [], under: [], efter: []}});
    expect(found(bare)).toEqual([
      'varning enkat/ingen-att-vanda-sig-till /tack/vart',
      'tips enkat/utan-instruktion /instruktion/fore',
      'tips enkat/utan-instruktion /instruktion/under',
      'tips enkat/utan-instruktion /instruktion/efter',
    ]);
  });

  test('a scale without vet ej', () => {
    expect(found(anEnkat({skalor: [utanVetEj(fyra), tre]}))).toEqual(['tips skala/utan-vet-ej /skalor/0']);
  });

  test.each([
    'Hur gammal är du?',
    'Är du pojke eller flicka?',
    'Vilken klass går du i?',
    'Vad har du för kön?',
    'I vilken ålder är du?',
  ])('a question of who somebody is: %s', (text) => {
    expect(found(withFraga({text: ord(text)}))).toEqual(['varning fraga/personlig /fragor/0/text/sv/text']);
  });

  test.each(['Är du skön i klassen?', 'Får du namnge saker?', 'Är skolan könsneutral?'])(
    'but not a word within a word: %s',
    (text) => {
      expect(found(withFraga({text: ord(text)}))).toEqual([]);
    },
  );
});

describe('what a profile asks of the words', () => {
  const long = ord('Brukar du känna att du har någon att vara med?');
  const negated = ord('Är du aldrig ensam på rasten?');

  test.each<[Enkat['profil'], readonly string[]]>([
    ['forskola', ['fraga/lang', 'fraga/nekande', 'skala/manga-steg']],
    ['f-3', ['fraga/lang', 'fraga/nekande']],
    ['4-9', ['fraga/nekande']],
    ['anpassad', ['fraga/nekande']],
    ['gy', []],
  ])('%s', (profil, koder) => {
    const enkat = anEnkat({profil, fragor: [{...t1, text: long}, {...t2, text: negated}, l1]});
    expect(
      checkEnkat(enkat)
        .map(({kod}) => kod)
        .sort(),
    ).toEqual(koder);
    expect(found(enkat).every((one) => one.startsWith('tips'))).toBe(true);
  });

  test('eight words are not too many', () => {
    expect(
      found(anEnkat({profil: 'f-3', fragor: [{...t1, text: ord('Ett två tre fyra fem sex sju åtta?')}, t2, l1]})),
    ).toEqual([]);
  });
});

test('how far each language has come is told in words, and weighs no more than a look', () => {
  const titel = {
    ...ord('Frågor'),
    fi: {text: 'Kysymyksiä', granskning: 'granskad' as const},
    xx: {text: 'x', granskning: 'ogranskad' as const},
  };
  const told = checkEnkat(anEnkat({titel}));
  expect(told.map((avvikelse) => describeEnkatAvvikelse(avvikelse))).toEqual([
    'Finska: 1 av 19 texter granskade. Språket visas inte i en skarp omgång.',
    'Xx: 0 av 19 texter granskade. Språket visas inte i en skarp omgång.',
  ]);
  expect(told.map(({niva}) => niva)).toEqual(['varning', 'varning']);
});
