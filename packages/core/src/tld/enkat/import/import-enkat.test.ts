import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readTabell, type Tabell} from '../../tabell/read-tabell.js';
import type {Enkat} from '../enkat.js';
import {anEnkat, testenkat} from '../testenkat.test-d.js';
import {describeEnkatimport} from './beskriv.js';
import {createEnkatmall, createEnkattabell} from './enkatmall.js';
import {type Enkatimport, importEnkat} from './import-enkat.js';

function read(text: string): Tabell {
  const result = readTabell(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

function imported(tabell: Tabell): Enkatimport {
  const result = importEnkat(tabell);
  if (!result.ok) throw new Error(result.errors.map((one) => describeEnkatimport(one)).join('\n'));
  return result.value;
}

/** Why a table is refused, in Swedish; the English is there too. */
function refused(tabell: Tabell): readonly string[] {
  const result = importEnkat(tabell);
  if (result.ok) return [];
  for (const one of result.errors) expect(describeEnkatimport(one, 'en')).toMatch(/^(Row \d+, .+: )?.+\.$/);
  return result.errors.map((one) => describeEnkatimport(one));
}

/** Everything around the questions, with the rows given between. */
const around = (...rows: readonly string[]): Tabell =>
  read(
    [
      'Slag;Id;Språk;Granskad;Text;Dimension;Skala;Steg 1;Steg 2;Steg 3;Steg 4;Vet ej;Positiv från;Telefon;Länk',
      'id;;;;egna-4-9',
      'skolformer;;;;grundskola, Anpassad grundskola',
      'profil;;;;åk 4–9',
      'svarssätt;;;;Själv',
      'titel;;;;Våra frågor',
      'inledning;;;;Vi vill veta hur du har det.',
      'tack rubrik;;;;Tack',
      'tack;;;;Du är klar.',
      'vart;;;;Prata med någon.;;;;;;;;;116 111;https://www.bris.se/',
      'före;;;;Berätta varför.',
      'under;;;;Stå framför.',
      'efter;;;;Berätta vad det blev.',
      ...rows,
    ].join('\n'),
  );

const T1 = 'fråga;;;;Är du trygg?;Trygghet;;Aldrig;Sällan;Ofta;Alltid;Vet inte;3';

describe('a table is read', () => {
  test('as one question for each row, with the steps of the one above where it has none', () => {
    const {enkat, anmarkningar} = imported(
      around(
        T1,
        'fråga;;;;Har du vänner?;Trygghet',
        ';;;;Lär du dig?;Lärande;;Nej;Ibland;Ja;;Vet inte;3',
        'fråga;;;;Får du hjälp?;Lärande',
      ),
    );
    expect(anmarkningar).toEqual([]);
    expect(enkat).toMatchObject({
      id: 'egna-4-9',
      version: 1,
      exempel: false,
      skolformer: ['grundskola', 'anpassad-grundskola'],
      profil: '4-9',
      svarssatt: 'sjalv',
      dimensioner: [{id: 'trygghet'}, {id: 'larande', namn: {sv: {text: 'Lärande', granskning: 'granskad'}}}],
      fragor: [
        {id: 'fraga-1', dimension: 'trygghet', skala: 'skala-1'},
        {id: 'fraga-2', dimension: 'trygghet', skala: 'skala-1'},
        {id: 'fraga-3', dimension: 'larande', skala: 'skala-2', text: {sv: {text: 'Lär du dig?'}}},
        {id: 'fraga-4', dimension: 'larande', skala: 'skala-2'},
      ],
      tack: {vart: [{telefon: '116 111', lank: 'https://www.bris.se/'}]},
    });
    expect(enkat.skalor.map(({steg, positivFran}) => [steg.length, positivFran])).toEqual([
      [4, 3],
      [3, 3],
    ]);
  });

  test('with translations below, unreviewed until somebody says otherwise', () => {
    const {enkat} = imported(
      around(
        T1,
        'fråga;;finska;;Oletko turvassa?;;;Ei koskaan;Harvoin;Usein;Aina;En tiedä',
        'fråga;;en;ja;Are you safe?;Trygghet;;Never;Seldom;Often;Always;I do not know;3',
        'fråga;;;;Har du vänner?;Trygghet;;Aldrig;Sällan;Ofta;Alltid;Vet inte;3',
        'fråga;;en;ja;Do you have friends?;;;Never;Seldom;Often;Always;I do not know',
      ),
    );
    expect(enkat.fragor[0]?.text).toEqual({
      sv: {text: 'Är du trygg?', granskning: 'granskad'},
      fi: {text: 'Oletko turvassa?', granskning: 'ogranskad'},
      en: {text: 'Are you safe?', granskning: 'granskad'},
    });
    expect(enkat.skalor).toHaveLength(1);
    expect(enkat.skalor[0]?.vetEj?.fi).toEqual({text: 'En tiedä', granskning: 'ogranskad'});
    expect(enkat.skalor[0]?.steg[3]?.text.en).toEqual({text: 'Always', granskning: 'granskad'});
  });

  test('by its headings, in whatever order and however they are written', () => {
    const [head, ...rest] = around(T1);
    const turned = [head!.map((one) => one.toUpperCase().replace('TEXT', ' fråga ')), ...rest].map((rad) =>
      [...rad].reverse(),
    );
    const wide = turned.map((rad) => [...Array.from({length: head!.length - rad.length}, () => ''), ...rad]);
    expect(imported(wide).enkat).toEqual(imported(around(T1)).enkat);
  });

  test('with what deserves a look told by row and column', () => {
    const {anmarkningar} = imported(around(T1, 'fråga;;;;Är du aldrig ledsen?;Trygghet'));
    expect(anmarkningar.map((one) => describeEnkatimport(one))).toEqual([
      'Rad 15, Text: "aldrig" gör frågan svår att svara på för barn. Fråga hellre efter det som finns.',
    ]);
    expect(anmarkningar).toMatchObject([{rad: 15, kolumn: 'Text', path: '/14/4', niva: 'tips'}]);
  });
});

describe('a questionnaire as a table', () => {
  test('is read back as the same questions, also by way of a file', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const enkat = testenkat(seed, {jamn: true});
        expect(imported(createEnkattabell(enkat)).enkat).toEqual(enkat);
        expect(imported(read(createEnkatmall(enkat))).enkat).toEqual(enkat);
      }),
      {numRuns: 60},
    );
  });

  test('with everything that it can hold', () => {
    const [fraga, ...rest] = anEnkat().fragor;
    const [fyra, tre] = anEnkat().skalor;
    const full: Enkat = anEnkat({
      fragor: [{...fraga!, bild: '/a.svg', stegbilder: ['/1.svg', '/2.svg', '/3.svg', '/4.svg']}, ...rest],
      skalor: [{...fyra!, steg: fyra!.steg.map((steg, i) => ({...steg, bild: `/steg-${i}.svg`}))}, tre!],
    });
    expect(imported(createEnkattabell(full)).enkat).toEqual(full);
  });

  test('never marks as reviewed what is not', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const enkat = testenkat(seed);
        const before = JSON.stringify(enkat).split('"ogranskad"').length;
        expect(
          JSON.stringify(imported(createEnkattabell(enkat)).enkat).split('"ogranskad"').length,
        ).toBeGreaterThanOrEqual(before);
      }),
      {numRuns: 60},
    );
  });

  test('gives a spreadsheet no formula to run', () => {
    const titel = {sv: {text: '=HYPERLINK("https://exempel.se")', granskning: 'granskad' as const}};
    const cells = createEnkattabell(anEnkat({titel})).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(imported(createEnkattabell(anEnkat({titel}))).enkat.titel).toEqual(titel);
  });
});

describe('nothing is lost in silence: it is told where it stands', () => {
  test.each<[string, Tabell, readonly string[]]>([
    ['an empty table', [], ['Tabellen är tom. Börja från mallen.']],
    [
      'an unknown kind of row',
      around(T1, 'rubrik;;;;Hej'),
      [
        'Rad 15, Slag: "rubrik" är inget slag av rad. Skriv något av: id, version, exempel, skolformer, profil, svarssätt, titel, inledning, dimension, fråga, tack rubrik, tack, vart, före, under, efter.',
      ],
    ],
    [
      'a cell that the row has no use for',
      around(T1, 'under;;;;Sitt ned.;Trygghet'),
      ['Rad 15, Dimension: En rad av slaget under har ingen användning för cellen. Töm den eller flytta texten.'],
    ],
    [
      'a cell with no heading',
      around(`${T1};;;hej`),
      ['Rad 14, 16: Cellen har ingen rubrik över sig. Flytta texten eller ge kolumnen en rubrik.'],
    ],
    ['a question of nothing', around(T1, 'fråga;;;;;Trygghet'), ['Rad 15, Text: Cellen är tom. Fyll i den.']],
    [
      'a question of no dimension',
      around(T1, 'fråga;;;;Har du vänner?'),
      ['Rad 15, Dimension: Cellen är tom. Fyll i den.'],
    ],
    [
      'a first question without steps',
      around('fråga;;;;Är du trygg?;Trygghet'),
      ['Rad 14, Steg 1: Frågan har inga svar att välja bland, och ingen fråga ovanför har det. Skriv stegen.'],
    ],
    [
      'a gap among the steps, and no positive step',
      around('fråga;;;;Är du trygg?;Trygghet;;Nej;;Ja'),
      ['Rad 14, Steg 2: Cellen är tom. Fyll i den.', 'Rad 14, Positiv från: Cellen är tom. Fyll i den.'],
    ],
    [
      'a positive step that is a word',
      around('fråga;;;;Är du trygg?;Trygghet;;Nej;Ja;;;Vet ej;Ja'),
      ['Rad 14, Positiv från: "Ja" går inte att använda. Skriv något av: 2, 3, 4 ….'],
    ],
    [
      'a positive step that is not there',
      around('fråga;;;;Är du trygg?;Trygghet;;Nej;Ja;;;Vet ej;3'),
      ['Rad 14, Positiv från: 3 kan inte vara det första positiva steget. Skriv ett tal från 2 till 2.'],
    ],
    [
      'a language and a review that nobody knows',
      around(T1, 'fråga;;Klingonska!;kanske;x'),
      [
        'Rad 15, Språk: "Klingonska!" går inte att använda. Skriv något av: sv, en, fi, fit ….',
        'Rad 15, Granskad: "kanske" går inte att använda. Skriv något av: ja, nej.',
      ],
    ],
    [
      'a translation with nothing above it',
      around('fråga;;en;;Are you safe?', T1),
      [
        'Rad 14, Slag: Översättningen har ingen svensk rad av slaget fråga över sig. Flytta den till raden under den svenska.',
      ],
    ],
    [
      'a translation twice',
      around(T1, 'fråga;;en;;Are you safe?', 'fråga;;engelska;;Do you feel safe?'),
      ['Rad 16, Språk: Den svenska raden ovanför är redan översatt till en på rad 15. Ta bort den ena raden.'],
    ],
    [
      'a translation that says otherwise where there is no language',
      around(T1, 'fråga;;en;;Are you safe?;;;;;;;;2'),
      ['Rad 15, Positiv från: Cellen säger något annat än den svenska raden 14. Töm den: det gäller på alla språk.'],
    ],
    [
      'a step that is translated in two ways',
      around(
        T1,
        'fråga;;en;;Are you safe?;;;Never',
        'fråga;;;;Har du vänner?;Trygghet',
        'fråga;;en;;Friends?;;;Not once',
      ),
      [
        'Rad 17, Steg 1: Skalan skala-1 står längre upp på ett annat sätt. Skriv likadant, eller ge den här skalan ett eget namn i kolumnen Skala.',
      ],
    ],
    [
      'a translation of a step that is not there',
      around('fråga;;;;Är du trygg?;Trygghet;;Nej;Ja;;;Vet ej;2', 'fråga;;en;;Safe?;;;No;Yes;Maybe'),
      [
        'Rad 15, Steg 3: Skalan skala-1 står längre upp på ett annat sätt. Skriv likadant, eller ge den här skalan ett eget namn i kolumnen Skala.',
      ],
    ],
    [
      'a named scale that is written in two ways',
      around('fråga;;;;A?;Trygghet;Ofta;Nej;Ja;;;Vet ej;2', 'fråga;;;;B?;Trygghet;Ofta;Nej;Jo;;;Vet ej;2'),
      [
        'Rad 15, Skala: Skalan ofta står längre upp på ett annat sätt. Skriv likadant, eller ge den här skalan ett eget namn i kolumnen Skala.',
      ],
    ],
    [
      'a named scale that is not there',
      around(T1, 'fråga;;;;B?;Trygghet;Sällan'),
      ['Rad 15, Skala: Skalan "Sällan" finns inte längre upp. Skriv stegen, eller rätta namnet.'],
    ],
    [
      'a row twice of which there is one',
      around(T1, 'titel;;;;En till'),
      ['Rad 15, Slag: Slaget titel står redan på rad 6. Ta bort den ena raden.'],
    ],
    [
      'what is wrong with the questions',
      around(
        T1,
        'fråga;;;;Lär du dig?;Trygghet;;Nej;Ja;;;Vet ej;2',
        'fråga;fraga-1;;;C?;Trygghet;;Aldrig;Sällan;Ofta;Alltid;Vet inte;3',
      ),
      [
        'Rad 15, Steg 1: Frågorna i dimensionen trygghet räknas ihop, så deras skalor ska ha lika många steg.',
        'Rad 16, Id: "fraga-1" står två gånger. Varje id ska vara ensamt i sin lista.',
      ],
    ],
    [
      'a link that is no link',
      around(T1, 'vart;;;;Ring;;;;;;;;;;javascript:alert(1)'),
      ['Rad 15, Länk: skriv en adress som börjar med https:// eller med / på samma webbplats.'],
    ],
    [
      'a version that is a word',
      around(T1, 'version;;;;två'),
      ['Rad 15, Text: "två" går inte att använda. Skriv något av: 1, 2, 3 ….'],
    ],
    [
      'a fact that cannot be',
      around(T1).map((rad) => (rad[0] === 'profil' ? ['profil', '', '', '', '04-sep'] : rad)),
      [
        'Rad 4, Text: "04-sep" går inte att använda. Skriv något av: forskola, f-3, ak-4-9, 4-9, gymnasiet, gy, anpassad.',
      ],
    ],
  ])('%s', (_, tabell, expected) => {
    expect(refused(tabell)).toEqual(expected);
  });

  test('headings that are unknown, that stand twice or that are missing', () => {
    expect(
      refused(read('Slag;Frågetext;Granskad;Granskad\nfråga;Är du trygg?;ja;nej')).filter(
        (one) => one.startsWith('Rad 1') || one.startsWith('Kolumnen'),
      ),
    ).toEqual([
      'Kolumnen Text saknas i första raden. Börja från mallen.',
      expect.stringMatching(
        /^Rad 1, Frågetext: Kolumnen är okänd, så det som står i den går förlorat\. Kolumner: Slag, Id, /,
      ),
      'Rad 1, Granskad: Kolumnen finns redan. Ta bort den ena.',
    ]);
  });

  test('a cell that is empty hides nothing else', () => {
    const tabell = around(
      'fråga;;;;;;;Nej;;Ja;;Vet ej',
      'fråga;a;;;Lär du dig?;Lärande;;Nej;Ja;;;Vet ej;2',
      'fråga;a;;;Lär du dig mer?;Lärande;;Nej;Ibland;Ja;;Vet ej;2',
    );
    expect(refused(tabell).map((one) => one.split(':')[0])).toEqual([
      'Rad 14, Steg 2',
      'Rad 14, Positiv från',
      'Rad 14, Dimension',
      'Rad 14, Text',
      'Rad 16, Id',
      'Rad 16, Steg 1',
    ]);
  });

  test('everything that is missing is told at once', () => {
    expect([...refused(read('Slag;Text\nid;'))].sort()).toEqual(
      [
        'Rad 2, Text: Cellen är tom. Fyll i den.',
        ...['skolformer', 'profil', 'svarssätt', 'titel', 'inledning', 'tack rubrik', 'tack', 'fråga'].map(
          (slag) => `Det finns ingen rad av slaget ${slag}. Lägg till en.`,
        ),
      ].sort(),
    );
  });
});

test('whatever a table holds, it gives a value, and every finding has its words', () => {
  const cell = fc.oneof(
    fc.string({maxLength: 8}),
    fc.constantFrom('fråga', 'titel', 'id', 'en', 'ja', 'Trygghet', '3', '__proto__', 'constructor', '', '/a.svg'),
  );
  const head = fc.shuffledSubarray([
    'Slag',
    'Id',
    'Språk',
    'Granskad',
    'Text',
    'Dimension',
    'Skala',
    'Steg 1',
    'Steg 2',
    'Vet ej',
    'Positiv från',
    'Bild',
    'Ljud',
  ]);
  fc.assert(
    fc.property(head, fc.array(fc.array(cell, {maxLength: 14}), {maxLength: 12}), (rubriker, rows) => {
      for (const words of refused([rubriker, ...rows])) expect(words).not.toMatch(/undefined|NaN|\[object/);
    }),
    {numRuns: 300},
  );
});
