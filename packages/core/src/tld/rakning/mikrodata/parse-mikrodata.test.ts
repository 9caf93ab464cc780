import {describe, expect, test} from 'vitest';
import {
  describeMikrodataAvvikelse,
  type Enkat,
  type MikrodataAvvikelse,
  type Mikrodataval,
  parseMikrodata,
  type Tabell,
  tally,
} from '../../index.js';
import {aTestenkat} from '../testenkat.test-d.js';

const enkat = aTestenkat();
const skola: Mikrodataval = {enkat, enhet: {varde: 'exempelskolan'}};

function read(underlag: string | Tabell, val: Mikrodataval = skola) {
  const result = parseMikrodata(underlag, val);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

function faults(underlag: string | Tabell, val: Mikrodataval = skola) {
  const result = parseMikrodata(underlag, val);
  return result.ok ? [] : result.errors;
}

const HUVUD = 'Exempelfråga 1;Exempelfråga 2;Exempelfråga 3;Exempelfråga 4;Exempelfråga 5';

describe('answers from Microsoft Forms', () => {
  const fil =
    '\ufeffID;Starttid;Sluttid;E-post;Namn;"Vilken\nskola?";Klass;Exempelfråga 1;"1. Exempelfråga 2";Exempelfråga 3.;Exempelfråga 4;Exempelfråga 5\r\n' +
    '1;2026-10-01 10:00;2026-10-01 10:04;elev@exempel.se;Exempel Elev;Exempelskolan ; 4a;Alltid;ofta;Vet ej;;Sällan\r\n' +
    '2;2026-10-01 10:00;2026-10-01 10:03;annan@exempel.se;;Exempelskolan;4b;ALDRIG;;;;Alltid\r\n';
  const val: Mikrodataval = {enkat, enhet: {rubrik: 'Vilken skola?'}, grupp: {rubrik: 'klass'}};

  test('are read by question, unit and group, from the words of the scale', () => {
    expect(read(fil, val).rader).toEqual([
      {enhet: 'Exempelskolan', grupp: '4a', svar: {t1: 4, l1: 3, t2: 'vet-ej', d1: 2}},
      {enhet: 'Exempelskolan', grupp: '4b', svar: {t1: 1, d1: 4}},
    ]);
  });

  test('leave time, e-mail and name behind, and tell so', () => {
    const {anmarkningar} = read(fil, val);
    expect(anmarkningar.map(({params}) => params)).toEqual([
      {rubrik: 'ID', slag: 'verktyg'},
      {rubrik: 'Starttid', slag: 'tid'},
      {rubrik: 'Sluttid', slag: 'tid'},
      {rubrik: 'E-post', slag: 'person'},
      {rubrik: 'Namn', slag: 'person'},
    ]);
    expect(anmarkningar.every(({kod, niva}) => kod === 'mikrodata/kolumn-ignorerad' && niva === 'tips')).toBe(true);
    expect(JSON.stringify(read(fil, val))).not.toMatch(/elev@|Exempel Elev|10:0/);
  });

  test('can be counted at once', () => {
    const result = tally(read(fil, val).rader, {omgang: '2026/2027 tld-oktober', enkat});
    expect(result.ok && result.value).toHaveLength(6);
  });
});

describe('answers from Google Forms', () => {
  test('are read from the rows of a grid and from numbers', () => {
    const fil =
      'Tidstämpel,Användarnamn,"Hur ofta känner du så här? [Exempelfråga 1]","Hur ofta känner du så här? [Exempelfråga 2]",' +
      '"Hur ofta känner du så här? [Exempelfråga 3]",Exempelfråga 4,Exempelfråga 5\n' +
      '"2026-10-01 10.00.00",a@exempel.se,Ofta,4,1,Aldrig,2\n';
    const {rader, anmarkningar} = read(fil);
    expect(rader).toEqual([{enhet: 'exempelskolan', grupp: '', svar: {t1: 3, l1: 4, t2: 1, l2: 1, d1: 2}}]);
    expect(anmarkningar.map(({params}) => params)).toEqual([
      {rubrik: 'Tidstämpel', slag: 'tid'},
      {rubrik: 'Användarnamn', slag: 'person'},
    ]);
  });
});

describe('answers from LimeSurvey', () => {
  const rubriker = {t1: 'G1Q1[SQ001]', t2: 'G1Q1[SQ002]'};
  const fil =
    '"id","submitdate","lastpage","startlanguage","seed","ipaddr","token","G1Q1[SQ001]","G1Q1[SQ002]","L1. Exempelfråga 2","l2","d1: Fråga fem","Kommentar"\n' +
    '"7","1980-01-01 00:00:00","3","sv","123","127.0.0.1","abc","A4","A9","Ofta","N/A","A1","fritext"\n';
  const val: Mikrodataval = {...skola, rubriker, svar: {A1: 1, A4: 4, A9: 'vet-ej'}};

  test('are read by the headings and the codes that were said', () => {
    expect(read(fil, val).rader[0]?.svar).toEqual({t1: 4, t2: 'vet-ej', l1: 3, d1: 1});
  });

  test('warn of a column that nobody knows, for it may be a question with another name', () => {
    const unknown = read(fil, val).anmarkningar.filter(({niva}) => niva === 'varning');
    expect(unknown.map(({params}) => params)).toEqual([{rubrik: 'Kommentar', slag: 'okand'}]);
    const known = read(fil, val).anmarkningar.filter(({niva}) => niva === 'tips');
    expect(known.map(({params}) => ('slag' in params ? params.slag : ''))).toEqual([
      'verktyg',
      'tid',
      'verktyg',
      'verktyg',
      'verktyg',
      'person',
      'person',
    ]);
  });
});

describe('words in a file', () => {
  const one = (svar: string, val: Mikrodataval = skola) =>
    parseMikrodata([HUVUD.split(';'), [svar, 'Ofta', '', '', '']], val);
  const answerTo = (svar: string, val: Mikrodataval = skola) => {
    const result = one(svar, val);
    return result.ok ? (result.value.rader[0]?.svar.t1 ?? 'skipped') : result.errors[0].kod;
  };

  test.each([
    ['Ofta', 3],
    [' ofta. ', 3],
    ['😀 OFTA', 3],
    ['3', 3],
    ['3 – Ofta', 3],
    ['1 – Alltid', 4],
    ['Vet ej', 'vet-ej'],
    ['vet inte', 'vet-ej'],
    ["Don't know", 'vet-ej'],
    ['', 'skipped'],
    ['-', 'skipped'],
    ['N/A', 'skipped'],
    ['😀', 'mikrodata/svar-okant'],
    ['0', 'mikrodata/svar-okant'],
    ['5', 'mikrodata/svar-okant'],
    ['3,5', 'mikrodata/svar-okant'],
    ['Ibland', 'mikrodata/svar-okant'],
  ])('%j is %s', (svar, varde) => {
    expect(answerTo(svar)).toBe(varde);
  });

  test('may be in any language that the survey has', () => {
    const [skala, ...others] = enkat.skalor;
    const steg = skala!.steg.map((step, i) => ({
      ...step,
      text: {...step.text, en: {text: `Step ${'abcd'[i]}`, granskning: 'ogranskad' as const}},
    }));
    const english: Enkat = {...enkat, skalor: [{...skala!, steg}, ...others]};
    expect(answerTo('step B', {...skola, enkat: english})).toBe(2);
  });

  test('mean what was said they mean, where the scale has that', () => {
    const svar = {Ibland: 2, Kanske: 'vet-ej', Hoppar: 'hoppa-over', Jämt: 5, Sällan: 1} as const;
    expect(answerTo('ibland', {...skola, svar})).toBe(2);
    expect(answerTo('kanske', {...skola, svar})).toBe('vet-ej');
    expect(answerTo('hoppar', {...skola, svar})).toBe('skipped');
    expect(answerTo('jämt', {...skola, svar})).toBe('mikrodata/svar-okant');
    expect(answerTo('sällan', {...skola, svar})).toBe(1);
  });

  test('are no vet ej where the scale has none', () => {
    const rows = [HUVUD.split(';'), ['', 'Ofta', '', '', 'Vet ej']];
    expect(faults(rows)[0]?.kod).toBe('mikrodata/svar-okant');
    expect(faults(rows, {...skola, svar: {'vet ej': 'vet-ej'}})[0]?.kod).toBe('mikrodata/svar-okant');
    expect(faults(rows, {...skola, svar: {'vet ej': 'hoppa-over'}})).toEqual([]);
  });
});

describe('what keeps a file from being counted', () => {
  test('is a word that is no answer: told once, with how many and the first row', () => {
    const rows = ['Ibland;;;;', ';;;;', 'Ofta;;;;', 'Ibland;;Ibland;;', `${'x'.repeat(80)};;;;`].join('\n');
    expect(faults(`${HUVUD}\n${rows}\n`)).toEqual([
      {kod: 'mikrodata/svar-okant', niva: 'fel', path: '/1/0', params: {fraga: 't1', svar: 'Ibland', antal: 2, rad: 2}},
      {kod: 'mikrodata/svar-okant', niva: 'fel', path: '/4/2', params: {fraga: 't2', svar: 'Ibland', antal: 1, rad: 5}},
      {
        kod: 'mikrodata/svar-okant',
        niva: 'fel',
        path: '/5/0',
        params: {fraga: 't1', svar: 'x'.repeat(40), antal: 1, rad: 6},
      },
    ]);
  });

  test('is a question without a column, or with two', () => {
    const huvud = 'Exempelfråga 1;t1;Exempelfråga 3;Exempelfråga 4;Exempelfråga 5';
    expect(faults(`${huvud}\n1;2;3;4;1\n`)).toEqual([
      {
        kod: 'mikrodata/fraga-dubbel',
        niva: 'fel',
        path: '/0/1',
        params: {fraga: 't1', text: 'Exempelfråga 1', rubriker: ['Exempelfråga 1', 't1']},
      },
      {kod: 'mikrodata/fraga-saknas', niva: 'fel', path: '/0', params: {fraga: 'l1', text: 'Exempelfråga 2'}},
    ]);
    expect(faults(`${HUVUD};Ny\n1;1;1;1;1;4\n`, {...skola, rubriker: {t1: 'Ny'}})).toEqual([]);
    expect(read(`${HUVUD};Ny\n1;1;1;1;1;4\n`, {...skola, rubriker: {t1: 'Ny'}}).rader[0]?.svar.t1).toBe(4);
  });

  test('is a unit that is not known, or not there', () => {
    const val: Mikrodataval = {enkat, enhet: {rubrik: 'Skola'}, enheter: {Exempelskolan: 'ex-1', Annanskolan: 'ex-2'}};
    const fil = (...namn: readonly string[]) => `Skola;${HUVUD}\n${namn.map((one) => `${one};1;1;1;1;1`).join('\n')}\n`;
    expect(read(fil('exempelskolan', 'ANNANSKOLAN '), val).rader.map(({enhet}) => enhet)).toEqual(['ex-1', 'ex-2']);
    expect(faults(fil('Exempelskolan', 'Okänd', '', 'Okänd', ''), val)).toEqual([
      {kod: 'mikrodata/enhet-okand', niva: 'fel', path: '/2/0', params: {namn: 'Okänd', antal: 2, rad: 3}},
      {kod: 'mikrodata/enhet-saknas', niva: 'fel', path: '/3/0', params: {antal: 2, rad: 4}},
    ]);
    const {enheter, ...without} = val;
    expect(enheter).toBeDefined();
    expect(read(fil('Vilken som helst'), without).rader[0]?.enhet).toBe('Vilken som helst');
    expect(faults(fil(''), without)[0]?.kod).toBe('mikrodata/enhet-saknas');
    expect(faults(`${HUVUD}\n1;1;1;1;1\n`, {enkat, enhet: {varde: ''}})[0]?.path).toBe('/1');
  });

  test('is a column that was said and is not there', () => {
    const val: Mikrodataval = {enkat, enhet: {rubrik: 'Skola'}, grupp: {rubrik: 'Klass'}};
    expect(faults(`${HUVUD}\n1;1;1;1;1\n`, val).filter(({kod}) => kod === 'mikrodata/kolumn-saknas')).toEqual([
      {kod: 'mikrodata/kolumn-saknas', niva: 'fel', path: '/0', params: {rubrik: 'Skola'}},
      {kod: 'mikrodata/kolumn-saknas', niva: 'fel', path: '/0', params: {rubrik: 'Klass'}},
    ]);
  });

  test('is a file without answers, or one that is no table', () => {
    expect(faults(`${HUVUD}\n;;;;\n`).map(({kod}) => kod)).toEqual(['mikrodata/inga-rader']);
    expect(faults(`${HUVUD}\n`).map(({kod}) => kod)).toEqual(['mikrodata/inga-rader']);
    expect(faults('').map(({kod}) => kod)).toEqual(['tabell/tom']);
    expect(faults([]).map(({kod}) => kod)).toContain('mikrodata/fraga-saknas');
    expect(faults([['']]).length).toBeGreaterThan(0);
  });

  test('is told at most fifty times', () => {
    const rows = Array.from({length: 200}, (_, i) => `ord${i}x;;;;`).join('\n');
    expect(faults(`${HUVUD}\n${rows}\n`)).toHaveLength(50);
  });
});

describe('a file that can be counted', () => {
  test('tells of the rows without an answer, and passes over those that are blank', () => {
    const {rader, anmarkningar} = read(`\n${HUVUD};Kommentar\n1;1;1;1;1;\n\n;;;;;hej\n-;;;;;hej\n`);
    expect(rader).toHaveLength(1);
    expect(anmarkningar.at(-1)).toEqual({
      kod: 'mikrodata/rader-utan-svar',
      niva: 'varning',
      path: '',
      params: {antal: 2},
    });
  });

  test('may have the group said for all of it, and rows that end early', () => {
    const val: Mikrodataval = {...skola, grupp: {varde: '4a'}};
    expect(read([HUVUD.split(';'), ['1']], val).rader).toEqual([{enhet: 'exempelskolan', grupp: '4a', svar: {t1: 1}}]);
  });

  test('does not read its unit as a question', () => {
    const val: Mikrodataval = {enkat, enhet: {rubrik: 't1'}};
    expect(read(`t1;${HUVUD}\nSkolan;1;1;1;1;1\n`, val).rader[0]).toMatchObject({enhet: 'Skolan', svar: {t1: 1}});
  });
});

describe('what is said of a file', () => {
  const all: readonly MikrodataAvvikelse[] = [
    {kod: 'mikrodata/inga-rader', niva: 'fel', path: '', params: {}},
    {kod: 'mikrodata/kolumn-saknas', niva: 'fel', path: '', params: {rubrik: 'Skola'}},
    {kod: 'mikrodata/fraga-saknas', niva: 'fel', path: '', params: {fraga: 't1', text: 'Är du trygg?'}},
    {
      kod: 'mikrodata/fraga-dubbel',
      niva: 'fel',
      path: '',
      params: {fraga: 't1', text: 'Är du trygg?', rubriker: ['a', 'b']},
    },
    {kod: 'mikrodata/svar-okant', niva: 'fel', path: '', params: {fraga: 't1', svar: 'Ibland', antal: 1, rad: 2}},
    {kod: 'mikrodata/enhet-okand', niva: 'fel', path: '', params: {namn: 'X', antal: 3, rad: 2}},
    {kod: 'mikrodata/enhet-saknas', niva: 'fel', path: '', params: {antal: 3, rad: 2}},
    {kod: 'mikrodata/kolumn-ignorerad', niva: 'tips', path: '', params: {rubrik: 'E-post', slag: 'person'}},
    {kod: 'mikrodata/rader-utan-svar', niva: 'varning', path: '', params: {antal: 1}},
    {kod: 'mikrodata/rader-utan-svar', niva: 'varning', path: '', params: {antal: 4}},
  ];

  test('is whole sentences in both languages', () => {
    expect(all.map((one) => describeMikrodataAvvikelse(one))).toMatchInlineSnapshot(`
      [
        "Filen har inga svar under rubrikraden. Exportera svaren igen.",
        "Kolumnen Skola finns inte i filen. Välj en av filens rubriker.",
        "Ingen kolumn hör till frågan "Är du trygg?". Välj vilken rubrik som hör till den.",
        "Flera kolumner hör till frågan "Är du trygg?": a och b. Välj en av dem.",
        "Svaret "Ibland" finns inte bland svarsalternativen (rad 2). Välj vad det ska räknas som.",
        "Enheten X är inte känd (3 rader, först rad 2). Välj vilken enhet den är.",
        "Enheten saknas (3 rader, först rad 2). Fyll i den.",
        "Kolumnen E-post: Den kan peka ut någon, så den läses inte och sparas inte.",
        "En rad har inga svar och räknas inte.",
        "4 rader har inga svar och räknas inte.",
      ]
    `);
    expect(all.map((one) => describeMikrodataAvvikelse(one, 'en'))).toMatchInlineSnapshot(`
      [
        "The file has no answers below its headings. Export the answers again.",
        "The column Skola is not in the file. Choose one of its headings.",
        "No column belongs to the question "Är du trygg?". Choose which heading belongs to it.",
        "Several columns belong to the question "Är du trygg?": a and b. Choose one of them.",
        "The answer "Ibland" is not among the options (row 2). Choose what to count it as.",
        "The unit X is not known (3 rows, first row 2). Choose which unit it is.",
        "The unit is missing (3 rows, first row 2). Fill it in.",
        "The column E-post: It may point somebody out, so it is not read and not kept.",
        "One row has no answers and is not counted.",
        "4 rows have no answers and are not counted.",
      ]
    `);
  });
});
