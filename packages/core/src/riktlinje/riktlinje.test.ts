import {describe, expect, test} from 'vitest';
import {datum} from '../kalender/index.js';
import {
  exempelkoping,
  hasBegun,
  parseArshjulsdel,
  parseRiktlinje,
  type Riktlinje,
  riktlinjeAt,
  skolformerAt,
  vetlanda,
  vetlandaArshjulsdel,
  vetlandaHjul,
} from './index.js';
import {aktivitetsbeskrivningar, nivabeskrivningar} from './vetlanda/beskrivningar.js';

const both = [
  ['Vetlanda', vetlanda],
  ['Exempelköping', exempelkoping],
] as const;

describe.each(both)('the guideline of %s', (_, riktlinje) => {
  test('is a document that its own parser accepts, and survives JSON unchanged', () => {
    const json: unknown = JSON.parse(JSON.stringify(riktlinje));
    expect(parseRiktlinje(json)).toEqual({ok: true, value: riktlinje});
  });

  test('gives the wheel its part and leaves the rest unread', () => {
    const part = parseArshjulsdel(riktlinje);
    expect(part.ok).toBe(true);
    if (!part.ok) return;
    expect(part.value).not.toHaveProperty('principer');
    expect(part.value.aktivitetsmallar).toEqual(riktlinje.aktivitetsmallar);
    expect(part.value.dokument).toEqual(riktlinje.dokument.map(({id, namn}) => ({id, namn})));
  });

  test('says for every entry where in the guideline it stands', () => {
    const entries = [
      riktlinje.undervisningskvalitet,
      riktlinje.likvardighet,
      riktlinje.loop,
      ...(riktlinje.barnkonventionen === undefined ? [] : [riktlinje.barnkonventionen]),
      ...riktlinje.nivaer,
      ...riktlinje.aktivitetsmallar,
      ...riktlinje.principer,
      ...riktlinje.kvalitetsdimensioner,
      ...riktlinje.ramverk,
      ...riktlinje.dialoger,
      ...riktlinje.dokument,
      ...riktlinje.matningar,
      ...riktlinje.moten,
      ...riktlinje.stod,
    ];
    for (const {avsnitt} of entries) expect(avsnitt).toMatch(/^[1-8A-F]( och [1-8A-F])?$/);
  });
});

describe("Vetlanda's guideline for a picture alone", () => {
  const utanText = <T extends {readonly beskrivning: string}>(poster: readonly T[]) =>
    poster.map((post) => ({...post, beskrivning: ''}));

  test('differs from the whole in its descriptions only', () => {
    const {nivaer, aktivitetsmallar} = vetlandaArshjulsdel;
    expect(vetlandaHjul).toEqual({
      ...vetlandaArshjulsdel,
      nivaer: utanText(nivaer),
      aktivitetsmallar: utanText(aktivitetsmallar),
    });
  });

  test('has a description for every level and activity, and none for what is not there', () => {
    const {nivaer, aktivitetsmallar} = vetlandaArshjulsdel;
    for (const {beskrivning} of [...nivaer, ...aktivitetsmallar]) expect(beskrivning).not.toBe('');
    expect(Object.keys(nivabeskrivningar)).toEqual(nivaer.map(({id}) => id));
    expect(Object.keys(aktivitetsbeskrivningar).sort()).toEqual(aktivitetsmallar.map(({id}) => id).sort());
  });
});

describe("Vetlanda's guideline, as it was decided", () => {
  test('was adopted 4 June 2024 § 55 and revised 9 June 2026 § 57', () => {
    expect(vetlanda.beslut.map(({datum, paragraf, slag}) => [datum, paragraf, slag])).toEqual([
      ['2024-06-04', '§ 55', 'antagen'],
      ['2026-06-09', '§ 57', 'reviderad'],
    ]);
  });

  test('has five principles, seven framgångsfaktorer, four questions and three kvalitetsdimensioner', () => {
    expect(vetlanda.principer).toHaveLength(5);
    expect(vetlanda.ramverk[0]?.delar).toHaveLength(7);
    expect(vetlanda.loop.faser.map(({namn}) => namn)).toEqual([
      'Hur blev det?',
      'Var är vi?',
      'Vart ska vi?',
      'Hur gör vi?',
    ]);
    expect(vetlanda.kvalitetsdimensioner.map(({id}) => id)).toEqual(['struktur', 'process', 'resultat']);
  });

  test('holds three dialogues in September, November–February and May–June', () => {
    const rules = vetlanda.dialoger.map(
      ({aktivitet}) => vetlanda.aktivitetsmallar.find(({id}) => id === aktivitet)?.regel,
    );
    expect(rules).toEqual([
      {typ: 'manader', fran: 9, till: 9},
      {typ: 'manader', fran: 11, till: 2},
      {typ: 'manader', fran: 5, till: 6},
    ]);
  });

  test('holds the first and the last dialogue in groups of 3–4 rektorer of one skolform', () => {
    for (const id of ['forutsattningsdialog', 'resultatdialog']) {
      expect(vetlanda.aktivitetsmallar.find((mall) => mall.id === id)?.upplagg).toEqual({
        form: 'grupp',
        gruppstorlek: {minst: 3, hogst: 4},
        sammaSkolform: true,
      });
    }
  });

  test('always has Kunskaper in the plan, and at most three areas beside it', () => {
    const plan = vetlanda.dokument.find(({id}) => id === 'utvecklingsplan')?.planregler;
    expect(plan?.obligatoriskaMalomraden).toEqual(['Kunskaper']);
    expect(plan?.hogstMalomraden).toBe(3);
    expect(plan?.obligatoriskaRaknas).toBe(false);
    expect(plan?.hogstAtaganden).toBeUndefined();
  });

  test('surveys trygghet, lärande and delaktighet in October and April', () => {
    expect(vetlanda.matningar[0]?.dimensioner.map(({namn}) => namn)).toEqual(['Trygghet', 'Lärande', 'Delaktighet']);
    const months = vetlanda.matningar[0]?.omgangar.map(
      (id) => vetlanda.aktivitetsmallar.find((mall) => mall.id === id)?.regel,
    );
    expect(months).toEqual([
      {typ: 'manader', fran: 10, till: 10},
      {typ: 'manader', fran: 4, till: 4},
    ]);
  });

  test('knows the names of the law: förskoleklass ends in 2028 and fritidshem is no skolform', () => {
    expect(vetlanda.skolformer.find(({id}) => id === 'forskoleklass')?.till).toBe('2028-06-30');
    expect(vetlanda.skolformer.filter(({arSkolform}) => !arSkolform).map(({namn}) => namn)).toEqual(['Fritidshem']);
  });

  test('holds the same facts in the part that the wheel carries', () => {
    const part = parseArshjulsdel(vetlanda);
    expect(part.ok && part.value).toEqual(vetlandaArshjulsdel);
  });
});

describe('the two guidelines differ in every point where municipalities differ', () => {
  type Facet = readonly [string, (r: Riktlinje) => unknown];
  const mall = (r: Riktlinje, id: string) => r.aktivitetsmallar.find((one) => one.id === id)!;
  const dialoger = (r: Riktlinje) => r.dialoger.map(({aktivitet}) => mall(r, aktivitet));
  const moten = (r: Riktlinje) => r.moten.map(({aktivitet}) => mall(r, aktivitet));
  const omgangar = (r: Riktlinje) => r.matningar.flatMap((one) => one.omgangar).map((id) => mall(r, id));
  const plan = (r: Riktlinje) => r.dokument.find(({planregler}) => planregler !== undefined)!;
  const regler = (r: Riktlinje) => plan(r).planregler!;
  // Every facet by itself: a point that differs in one of many must not hide that the others are alike.
  const facets: readonly Facet[] = [
    ['1 how many dialogues', (r) => r.dialoger.length],
    ['1 their names', (r) => dialoger(r).map(({titel}) => titel)],
    ['2 when they are held', (r) => dialoger(r).map(({regel}) => regel.typ)],
    ['3 group size', (r) => dialoger(r).flatMap(({upplagg}) => upplagg?.gruppstorlek ?? [])],
    [
      '3 same skolform in a group',
      (r) => dialoger(r).map(({upplagg}) => upplagg?.form === 'grupp' && upplagg.sammaSkolform),
    ],
    ['3 who attends', (r) => dialoger(r).map(({ansvar, deltar}) => [ansvar, deltar])],
    ['4 what they require', (r) => dialoger(r).map(({medtag}) => medtag)],
    ['5 names of documents', (r) => r.dokument.map(({namn}) => namn)],
    ['5 which level writes the plan', (r) => plan(r).niva],
    ['6 how many years a plan covers', (r) => plan(r).antalAr],
    ['6 how often it is written', (r) => r.aktivitetsmallar.find(({dokument}) => dokument === plan(r).id)?.intervall],
    ['7 mandatory areas', (r) => regler(r).obligatoriskaMalomraden],
    ['8 how many areas', (r) => regler(r).hogstMalomraden],
    ['8 whether the mandatory ones count', (r) => regler(r).obligatoriskaRaknas],
    ['9 åtaganden per area', (r) => regler(r).hogstAtaganden],
    ['10 word for an area', (r) => regler(r).effektkedja.malomrade],
    ['10 how many links the chain has', (r) => Object.keys(regler(r).effektkedja).length],
    ['11 name of the survey', (r) => r.matningar.map(({namn}) => namn)],
    ['11 dimensions', (r) => r.matningar.map(({dimensioner}) => dimensioner.length)],
    ['11 rounds a year', (r) => omgangar(r).length],
    ['11 when', (r) => omgangar(r).map(({regel}) => regel.typ)],
    ['11 how often', (r) => omgangar(r).map(({intervall}) => intervall?.ar)],
    ['11 target groups', (r) => r.matningar.map(({malgrupper}) => malgrupper.length)],
    ['12 index', (r) => r.matningar.map(({index}) => index)],
    ['12 fewest answers', (r) => r.matningar.map(({minstAntalSvar}) => minstAntalSvar)],
    ['13 frameworks', (r) => r.ramverk.map(({namn}) => namn)],
    ['14 who is the board', (r) => r.organisation.namnd],
    ['14 administration', (r) => r.organisation.forvaltning],
    ['14 how many levels', (r) => r.nivaer.length],
    ['14 at which level the board stands', (r) => r.nivaer[0]!.id],
    ['14 which level holds the dialogues', (r) => dialoger(r)[0]!.niva],
    ['15 how many kinds of meetings', (r) => r.moten.length],
    ['15 when they are held', (r) => moten(r).map(({regel}) => regel)],
    ['16 how many phases', (r) => r.loop.faser.length],
    ['16 the first phase', (r) => r.loop.startfas],
    ['17 skolformer', (r) => r.skolformer.map(({id}) => id)],
    ['17 whether one begins or ends', (r) => r.skolformer.flatMap(({fran, till}) => [fran ?? [], till ?? []].flat())],
    ['18 headings of templates', (r) => r.dokument.flatMap(({mallrubriker}) => mallrubriker)],
    ['19 language', (r) => r.visning.sprak],
    ['19 week format', (r) => r.visning.veckoformat],
    ['19 start of the läsår', (r) => r.perioder.lasarStartManad],
  ];
  test.each(facets)('%s', (_, facet) => {
    expect(facet(exempelkoping)).not.toEqual(facet(vetlanda));
  });

  test('all nineteen are there', () => {
    const points = new Set(facets.map(([name]) => Number.parseInt(name, 10)));
    expect([...points]).toEqual(Array.from({length: 19}, (_, i) => i + 1));
  });

  test('between them they use every kind of date rule', () => {
    const types = new Set(
      [...vetlanda.aktivitetsmallar, ...exempelkoping.aktivitetsmallar].map(({regel}) => regel.typ),
    );
    expect([...types].sort()).toEqual([
      'datum',
      'iso-vecka',
      'manader',
      'manadsvis',
      'manadsvis-veckodag',
      'mellan',
      'relativ',
      'termin',
      'veckodag-i-manad',
    ]);
  });
});

describe('versions of a guideline', () => {
  const older = {...vetlanda, version: datum('2024-06-04')};

  test('an older läsår keeps the version that held then', () => {
    expect(riktlinjeAt([vetlanda, older], datum('2025-08-01'))).toBe(older);
    expect(riktlinjeAt([vetlanda, older], datum('2026-06-08'))).toBe(older);
    expect(riktlinjeAt([vetlanda, older], datum('2026-06-09'))).toBe(vetlanda);
    expect(riktlinjeAt([], datum('2026-08-01'))).toBeUndefined();
  });

  test('a day before them all gets the first, which has not begun', () => {
    const day = datum('2020-08-01');
    expect(riktlinjeAt([vetlanda, older], day)).toBe(older);
    expect(hasBegun(older, day)).toBe(false);
  });

  test('a version has begun from its own day on', () => {
    expect(hasBegun(vetlanda, datum('2026-06-08'))).toBe(false);
    expect(hasBegun(vetlanda, datum('2026-06-09'))).toBe(true);
  });
});

test('a skolform exists from its first day to its last, both included', () => {
  const one = {id: 'x', namn: 'X', arSkolform: true, kalla: 'exempel'};
  const skolformer = [{...one, fran: datum('2026-07-01'), till: datum('2028-06-30')}];
  const exists = ['2026-06-30', '2026-07-01', '2028-06-30', '2028-07-01'].map(
    (day) => skolformerAt({skolformer}, datum(day)).length === 1,
  );
  expect(exists).toEqual([false, true, true, false]);
  expect(skolformerAt({skolformer: [one]}, datum('1950-01-01'))).toEqual([one]);
});

describe('hostile input never throws', () => {
  let deep: unknown = 'x';
  for (let i = 0; i < 5000; i++) deep = {regel: deep};
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 1e308],
    ['a text', '{"schemaVersion":1}'],
    ['a function', () => vetlanda],
    ['a symbol', Symbol('x')],
    ['a list', [vetlanda]],
    ['a polluted prototype', JSON.parse('{"__proto__": {"schemaVersion": 1}}')],
    ['deep nesting', deep],
    [
      'a getter that throws',
      Object.defineProperty({}, 'schemaVersion', {enumerable: true, get: () => JSON.parse('{')}),
    ],
    ['a million templates', {...vetlanda, aktivitetsmallar: new Array(1_000_000).fill(vetlanda.aktivitetsmallar[0])}],
    ['a title of a megabyte', {...vetlanda, titel: 'x'.repeat(1_000_000)}],
  ])('%s', (_, value) => {
    for (const parse of [parseRiktlinje, parseArshjulsdel]) {
      const result = parse(value);
      expect(result.ok).toBe(false);
      if (!result.ok) expect(result.errors.length).toBeLessThanOrEqual(50);
    }
  });
});
