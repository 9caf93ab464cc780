import {describe, expect, test} from 'vitest';
import {datum} from '../kalender/index.js';
import {
  describeRiktlinje,
  describeRiktlinjeAvvikelse,
  exempelkoping,
  parseArshjulsdel,
  parseRiktlinje,
  type Riktlinje,
  riktlinjeAt,
  vetlanda,
  vetlandaArshjulsdel,
} from './index.js';

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
    for (const {avsnitt} of entries) expect(avsnitt).toMatch(/^[1-8A-F]$/);
  });

  test('has a page on which every section has a heading and something to read', () => {
    for (const {rubrik, stycken, punkter} of describeRiktlinje(riktlinje)) {
      expect(rubrik).not.toBe('');
      expect(stycken.length + punkter.length).toBeGreaterThan(0);
    }
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
    const page = JSON.stringify(describeRiktlinje(vetlanda));
    expect(page).toContain('Alltid med: Kunskaper');
    expect(page).toContain('högst 3 utöver det, alltså högst 4 i alla');
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
  const mallOf = (r: Riktlinje, id: string | undefined) => r.aktivitetsmallar.find((mall) => mall.id === id);
  const plan = (r: Riktlinje) => r.dokument.find(({planregler}) => planregler !== undefined);
  const points: readonly (readonly [string, (r: Riktlinje) => unknown])[] = [
    ['1 dialogues: number, names, order', (r) => r.dialoger.map(({aktivitet}) => mallOf(r, aktivitet)?.titel)],
    ['2 when dialogues are held', (r) => r.dialoger.map(({aktivitet}) => mallOf(r, aktivitet)?.regel)],
    ['3 how dialogues are held', (r) => r.dialoger.map(({aktivitet}) => mallOf(r, aktivitet)?.upplagg)],
    ['4 what a dialogue requires', (r) => r.dialoger.map(({aktivitet}) => mallOf(r, aktivitet)?.medtag)],
    ['5 documents', (r) => r.dokument.map(({namn, niva}) => [namn, niva])],
    [
      '6 years that a plan covers',
      (r) => [plan(r)?.antalAr, r.aktivitetsmallar.find(({dokument}) => dokument === plan(r)?.id)?.intervall],
    ],
    ['7 mandatory areas', (r) => plan(r)?.planregler?.obligatoriskaMalomraden],
    ['8 how many areas', (r) => [plan(r)?.planregler?.hogstMalomraden, plan(r)?.planregler?.obligatoriskaRaknas]],
    ['9 åtaganden per area', (r) => plan(r)?.planregler?.hogstAtaganden],
    ['10 words of the chain', (r) => plan(r)?.planregler?.effektkedja],
    [
      '11 survey',
      (r) => r.matningar.map(({namn, dimensioner, omgangar, malgrupper}) => [namn, dimensioner, omgangar, malgrupper]),
    ],
    ['12 index', (r) => r.matningar.map(({index, minstAntalSvar}) => [index, minstAntalSvar])],
    ['13 frameworks', (r) => r.ramverk.map(({namn}) => namn)],
    ['14 organisation', (r) => [r.organisation, r.nivaer.map(({namn}) => namn)]],
    ['15 meetings of the board', (r) => r.moten.map(({aktivitet}) => mallOf(r, aktivitet)?.regel)],
    ['16 phases', (r) => [r.loop.faser.length, r.loop.startfas]],
    ['17 skolformer', (r) => r.skolformer.map(({id}) => id)],
    ['18 headings of templates', (r) => r.dokument.map(({mallrubriker}) => mallrubriker)],
    [
      '19 language, weeks and start of the läsår',
      (r) => [r.visning.sprak, r.visning.veckoformat, r.perioder.lasarStartManad],
    ],
  ];
  test.each(points)('%s', (_, point) => {
    expect(JSON.stringify(point(exempelkoping) ?? null)).not.toBe(JSON.stringify(point(vetlanda) ?? null));
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

test('an older läsår keeps the version that held then', () => {
  const older = {...vetlanda, version: datum('2024-06-04')};
  expect(riktlinjeAt([vetlanda, older], datum('2025-08-01'))).toBe(older);
  expect(riktlinjeAt([vetlanda, older], datum('2026-08-01'))).toBe(vetlanda);
  expect(riktlinjeAt([vetlanda, older], datum('2020-08-01'))).toBe(older);
  expect(riktlinjeAt([], datum('2026-08-01'))).toBeUndefined();
});

describe('a guideline is refused, with the place and a sentence, when', () => {
  const changed = (change: (copy: Record<string, never>) => void): unknown => {
    const copy = JSON.parse(JSON.stringify(vetlanda)) as Record<string, never>;
    change(copy);
    return copy;
  };
  const mall = (copy: Record<string, unknown>, i: number) => (copy.aktivitetsmallar as Record<string, unknown>[])[i]!;
  test.each<[string, string, (copy: Record<string, never>) => void]>([
    ['an id stands twice', 'riktlinje/id-dubbelt', (c) => Object.assign(mall(c, 1), {id: mall(c, 0).id})],
    ['a level does not exist', 'riktlinje/id-okant', (c) => Object.assign(mall(c, 0), {niva: 'himlen'})],
    ['a role does not exist', 'riktlinje/id-okant', (c) => Object.assign(mall(c, 0), {ansvar: ['ingen']})],
    [
      'a role stands twice, at two levels',
      'riktlinje/id-dubbelt',
      (c) => {
        const {nivaer} = c as unknown as Riktlinje;
        Object.assign(nivaer.at(-1)!.roller[0]!, {id: nivaer[0]!.roller[0]!.id});
      },
    ],
    ['who takes part does not exist', 'riktlinje/id-okant', (c) => Object.assign(mall(c, 1), {deltar: ['ingen']})],
    ['what comes before does not exist', 'riktlinje/id-okant', (c) => Object.assign(mall(c, 0), {kraver: ['inget']})],
    [
      'a rule counts from what does not exist',
      'riktlinje/id-okant',
      (c) =>
        Object.assign(mall(c, 0), {
          regel: {typ: 'relativ', antal: 1, enhet: 'veckor', riktning: 'fore', mall: 'inget', kant: 'start'},
        }),
    ],
    [
      'what to bring does not exist',
      'riktlinje/id-okant',
      (c) => Object.assign(mall(c, 0), {medtag: [{dokument: 'inget', tillstand: 'klar'}]}),
    ],
    [
      'who answers a survey does not exist',
      'riktlinje/id-okant',
      (c) => Object.assign((c as unknown as Riktlinje).matningar[0]!, {malgrupper: ['ingen-skola']}),
    ],
    [
      'the loop begins nowhere',
      'riktlinje/id-okant',
      (c) => Object.assign((c as unknown as Riktlinje).loop, {startfas: 'ingen'}),
    ],
    [
      'a dialogue is a meeting',
      'riktlinje/fel-slag',
      (c) => Object.assign((c as unknown as Riktlinje).dialoger[0]!, {aktivitet: 'oktobermotet'}),
    ],
    [
      'a round of a survey is a dialogue',
      'riktlinje/fel-slag',
      (c) => Object.assign((c as unknown as Riktlinje).matningar[0]!, {omgangar: ['processdialog']}),
    ],
    [
      'a date is one that no year has',
      'riktlinje/ingen-sadan-dag',
      (c) => Object.assign(mall(c, 0), {regel: {typ: 'datum', manad: 2, dag: 31}}),
    ],
    [
      'a version is older than every decision',
      'riktlinje/version-utan-beslut',
      (c) => Object.assign(c as Record<string, unknown>, {version: '1990-01-01'}),
    ],
    [
      'a date rule counts from itself',
      'riktlinje/cirkel',
      (c) =>
        Object.assign(mall(c, 0), {
          regel: {
            typ: 'relativ',
            antal: 1,
            enhet: 'veckor',
            riktning: 'efter',
            mall: mall(c, 0).id,
            kant: 'slut',
          },
        }),
    ],
    ['prerequisites go in a circle', 'riktlinje/cirkel', (c) => Object.assign(mall(c, 3), {kraver: [mall(c, 0).id]})],
    [
      'a group is at least 4 and at most 3',
      'riktlinje/intervall-bakvant',
      (c) =>
        Object.assign(mall(c, 0), {upplagg: {form: 'grupp', gruppstorlek: {minst: 4, hogst: 3}, sammaSkolform: true}}),
    ],
    [
      'a month is the thirteenth',
      'schema/for-stort',
      (c) => Object.assign(mall(c, 0), {regel: {typ: 'manader', fran: 9, till: 13}}),
    ],
    ['an id has capitals or å, ä, ö', 'schema/fel-form', (c) => Object.assign(mall(c, 0), {id: 'Årsmöte'})],
    [
      'a day does not exist, and it is told once',
      'schema/fel-form',
      (c) => Object.assign(c as Record<string, unknown>, {version: '2026-02-30'}),
    ],
    ['a field is misspelt', 'schema/okand-nyckel', (c) => Object.assign(mall(c, 0), {tittel: 'x'})],
    [
      'a date rule is of an unknown kind',
      'schema/fel-varde',
      (c) => Object.assign(mall(c, 0), {regel: {typ: 'rrule'}}),
    ],
    [
      'a link is a script',
      'schema/fel-form',
      (c) => Object.assign(mall(c, 0), {lankar: [{titel: 'x', href: 'javascript:alert(1)'}]}),
    ],
    [
      'a link leaves the page without saying where',
      'schema/fel-form',
      (c) => Object.assign(mall(c, 0), {lankar: [{titel: 'x', href: '//evil.example'}]}),
    ],
    [
      'a later version of the schema',
      'schema/fel-varde',
      (c) => Object.assign(c as Record<string, unknown>, {schemaVersion: 2}),
    ],
  ])('%s', (_, kod, change) => {
    const result = parseRiktlinje(changed(change));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.errors.map((error) => error.kod)).toContain(kod);
    const told = result.errors.map((error) => `${error.path} ${error.kod}`);
    expect(new Set(told).size).toBe(told.length);
    for (const error of result.errors) {
      expect(error.path).toMatch(/^(\/[^/]+)*$/);
      expect(describeRiktlinjeAvvikelse(error)).toMatch(/\.$/);
      expect(describeRiktlinjeAvvikelse(error, 'en')).toMatch(/\.$/);
    }
  });
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
