import {describe, expect, test} from 'vitest';
import * as z from 'zod/mini';
import {datum} from '../kalender/index.js';
import {
  describeRiktlinje,
  exempelkoping,
  parseRiktlinje,
  type Riktlinje,
  type Riktlinjepunkt,
  riktlinjeSchema,
  vetlanda,
} from './index.js';

const page = (riktlinje: Riktlinje): string => JSON.stringify(describeRiktlinje(riktlinje));

/** Every line of a section, its points and their points, in order. */
function lines(riktlinje: Riktlinje, id: string, val: {readonly dag?: ReturnType<typeof datum>} = {}): string[] {
  const flat = (punkter: readonly Riktlinjepunkt[]): string[] =>
    punkter.flatMap(({text, under = []}) => [text, ...flat(under)]);
  return describeRiktlinje(riktlinje, val).flatMap((one) =>
    one.id === id ? [...one.stycken, ...flat(one.punkter)] : [],
  );
}

/** Vetlanda's guideline with the rules of its plan changed. */
function withPlanregler(change: Partial<NonNullable<Riktlinje['dokument'][number]['planregler']>>): Riktlinje {
  const [plan, ...rest] = vetlanda.dokument;
  return {...vetlanda, dokument: [{...plan!, planregler: {...plan!.planregler!, ...change}}, ...rest]};
}

describe.each([
  ['Vetlanda', vetlanda],
  ['Exempelköping', exempelkoping],
])('the page of %s', (_, riktlinje) => {
  const json = JSON.parse(JSON.stringify(riktlinje)) as Json;

  test('tells every field: whatever other value a field can take, the page is another', () => {
    const before = page(riktlinje);
    const words = vocabularyOf(json);
    const ids = leavesOf(json).flatMap(({path, value}) => (path.at(-1) === 'id' ? [value] : []));
    const untold: string[] = [];
    const untried: string[] = [];
    for (const {path, value} of leavesOf(json)) {
      // What a guideline is called in an address is not for its readers.
      if (path.join() === 'id') continue;
      const accepts = (other: Primitive): boolean => {
        if (other === value) return false;
        const parsed = parseRiktlinje(withValue(json, path, other));
        if (!parsed.ok) return false;
        if (page(parsed.value) === before) untold.push(`${path.join('/')} = ${other}`);
        return true;
      };
      const accepted = [...changesOf(value), ...words(path, value)].filter(accepts);
      if (accepted.length === 0 && !(isReference(path, value) && ids.some(accepts))) untried.push(path.join('/'));
    }
    expect(untold).toEqual([]);
    // Only what can take no other value in this guideline: ids that others refer to, and what decides other fields.
    expect(untried.filter((path) => !/schemaVersion|\/(id|typ|slag|aktivitet|omgangar\/\d+)$/.test(path))).toEqual([]);
  }, 60_000);

  test('has no two sections with the same id', () => {
    const ids = describeRiktlinje(riktlinje).map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a framework may be called what a section is called', () => {
  const [framework] = vetlanda.ramverk;
  const ids = describeRiktlinje({...vetlanda, ramverk: [{...framework!, id: 'dokument'}]}).map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('metadata of the document is not told as a section of the guideline', () => {
  const [head] = describeRiktlinje(vetlanda);
  expect(head?.avsnitt).toBeUndefined();
  expect([...head!.stycken, ...head!.punkter.map(({text}) => text)]).toEqual([
    'Riktlinje. Gäller för Barn- och utbildningsförvaltningen på uppdrag av Barn- och utbildningsnämnden. Dokumentansvarig: Skolchef.',
    'Giltig från 4 juni 2024, senast granskad 9 juni 2026.',
    'Versionen gäller från 9 juni 2026. Läsåret börjar i augusti. Programmet visar den på språket sv-SE och skriver veckor v. 36.',
    'Barn- och utbildningsnämnden § 55, 4 juni 2024: antagen',
    'Barn- och utbildningsnämnden § 57, 9 juni 2026: reviderad',
  ]);
});

describe("the rules of a plan are told in the guideline's own words", () => {
  const rules = (riktlinje: Riktlinje): string[] =>
    lines(riktlinje, 'dokument').filter((line) =>
      /^(Alltid med|Målområde|Fokusområde|Åtagande|Löfte|Effektkedja):/.test(line),
    );

  test('Vetlanda: Kunskaper and at most three more', () => {
    expect(rules(vetlanda)).toEqual([
      'Alltid med: Kunskaper',
      'Målområde: högst 3 utöver det, alltså högst 4 sammanlagt',
      'Åtagande: ingen gräns per målområde',
      'Effektkedja: Målområde → Åtagande → Tänkt effekt → Aktivitet → Aktivitetens resultat',
    ]);
  });

  test('Exempelköping: areas that count among the most, a limit on undertakings, and a chain of fewer links', () => {
    expect(rules(exempelkoping)).toEqual([
      'Alltid med: Läsning, Studiero',
      'Fokusområde: högst 8 sammanlagt, med det som alltid är med inräknat',
      'Löfte: högst 2 per fokusområde',
      'Effektkedja: Fokusområde → Löfte → Nytta för barn → Insats',
    ]);
  });

  test('no area is always there: the most is the most', () => {
    expect(rules(withPlanregler({obligatoriskaMalomraden: []})).slice(0, 1)).toEqual(['Målområde: högst 3']);
  });

  test('no most at all is said, and an abbreviation keeps its capitals', () => {
    const chain = {malomrade: 'BRUK-område', aktivitet: 'Insats'};
    const {planregler: _, ...plan} = vetlanda.dokument[0]!;
    const bare = {obligatoriskaMalomraden: [], effektkedja: chain};
    expect(lines({...vetlanda, dokument: [{...plan, planregler: bare}]}, 'dokument').slice(2)).toEqual([
      'BRUK-område: ingen gräns för hur många',
      'Insats: ingen gräns per BRUK-område',
      'Effektkedja: BRUK-område → Insats',
    ]);
  });
});

describe('an activity is told whole', () => {
  test('when, who, what to bring, how and why', () => {
    expect(lines(vetlanda, 'dialoger').slice(0, 12)).toEqual([
      'Förutsättningsdialog (avsnitt 5)',
      'Mål: läroplanens mål och de lokala mål som sätts upp.',
      'Personella resurser: kompetens och antal lärare och övrig personal.',
      'Materiella resurser: utrustning och lokaler.',
      'När: september (läsåret)',
      'Samtal om rektors förutsättningar: mål och resurser.',
      'Nivå: Huvudmannanivån',
      'Ansvarar: Representanter från huvudmannanivån',
      'Deltar: Rektor',
      'Ha med: Utvecklingsplan, klar',
      'Görs efter: Utvecklingsplanen klar',
      'Upplägg: grupper om 3–4 rektorer, från samma skolform',
    ]);
  });

  test('what is only advice says so, and nothing that section 5 demands is called no demand', () => {
    const advice = new Set(vetlanda.aktivitetsmallar.flatMap(({titel, rad}) => (rad === 'aktivitet' ? [titel] : [])));
    expect([...advice]).toEqual(['Berätta resultatet för barn och elever']);
    const told = lines(vetlanda, 'aktiviteter');
    expect(told.filter((line) => line === 'Ett råd, inte ett krav i riktlinjen')).toHaveLength(2);
    expect(told).toContain('Dagen är ett råd, riktlinjen säger inte vilken');
  });

  test('what does not recur every year says how often', () => {
    expect(lines(exempelkoping, 'aktiviteter')).toContain(
      'När: 30 september (läsåret). Vart tredje år, räknat från 2026',
    );
  });

  test('a place for a link that has no address yet is there as its title', () => {
    expect(lines(vetlanda, 'aktiviteter')).toContain('Mall för utvecklingsplan');
    expect(lines(exempelkoping, 'dialoger')).toContain('Frågor inför samtalet: /exempel/ledningssamtal');
  });
});

test('a survey whose skolformer the guideline does not name says just that', () => {
  expect(lines(vetlanda, 'matningar')).toContain('Svarar: riktlinjen säger inte vilka skolformer');
  expect(lines(exempelkoping, 'matningar')).toContain('Svarar: Grundskola');
});

describe('skolformer', () => {
  test('are told with the days between which they exist', () => {
    expect(lines(vetlanda, 'skolformer')).toContain('Förskoleklass, till och med 30 juni 2028 (SFS 2025:729)');
    expect(lines(vetlanda, 'skolformer')).toContain('Fritidshem, som inte är en skolform (skollagen 1 kap. 1 §)');
  });

  test('on a given day are those that exist then', () => {
    const [before, after] = [datum('2028-06-30'), datum('2028-07-01')].map((dag) =>
      lines(vetlanda, 'skolformer', {dag}),
    );
    expect(before).toHaveLength(8);
    expect(after).toEqual(before!.filter((line) => !line.startsWith('Förskoleklass')));
  });
});

describe('a guideline that has little', () => {
  const {barnkonventionen: _, teori: __, ...rest} = vetlanda;
  const small: Riktlinje = {
    ...rest,
    aktivitetsmallar: [],
    principer: [],
    undervisningskvalitet: {larmiljoer: [], faktorer: [], avsnitt: '4'},
    kvalitetsdimensioner: [],
    ramverk: [],
    dialoger: [],
    dokument: [],
    matningar: [],
    moten: [],
    stod: [],
  };

  test('is accepted, and its page has no empty heading', () => {
    expect(parseRiktlinje(small)).toEqual({ok: true, value: small});
    expect(describeRiktlinje(small).map(({id}) => id)).toEqual(['beslut', 'nivaer', 'kvalitet', 'loop', 'skolformer']);
    expect(lines(small, 'kvalitet')).toHaveLength(1);
  });
});

type Primitive = string | number | boolean | null;
type Json = Primitive | Json[] | {[key: string]: Json};
interface Leaf {
  readonly path: readonly string[];
  readonly value: Primitive;
}

function leavesOf(value: Json, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{path, value}];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

/** Other values of a field that holds no free text: those of its schema, and those of the same field elsewhere. */
function vocabularyOf(document: Json): (path: readonly string[], value: Primitive) => readonly Primitive[] {
  const words = new Map<string, Set<Primitive>>();
  const add = (path: readonly string[], value: Primitive): void => {
    const field = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
    words.set(field, (words.get(field) ?? new Set<Primitive>()).add(value));
  };
  for (const {path, value} of leavesOf(document)) if (isCode(value)) add(path, value);
  const schema = JSON.parse(JSON.stringify(z.toJSONSchema(riktlinjeSchema, {io: 'input', reused: 'inline'}))) as Json;
  for (const {path, value} of leavesOf(schema)) {
    const at = path.lastIndexOf('enum');
    if (at > 0) add(path.slice(0, at), value);
  }
  return (path, value) => {
    const field = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
    // Ids of one kind are no values of another, and each stands once.
    if (!isCode(value) || field === 'id') return [];
    return [...(words.get(field) ?? [])];
  };
}

function isCode(value: Primitive): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[a-z0-9-]+$/.test(value));
}

/** May the field be the id of something that stands elsewhere in the document? */
function isReference(path: readonly string[], value: Primitive): boolean {
  return typeof value === 'string' && isCode(value) && path.at(-1) !== 'id';
}

function changesOf(value: Primitive): readonly Primitive[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1];
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return ['2031-05-05', '2024-06-05'];
  if (/^[a-z]{2}-[A-Z]{2}$/.test(text)) return ['en'];
  if (text.startsWith('/')) return [`${text}/x`];
  return [isCode(value) ? `${text}-x` : `${text} x`];
}

function withValue(document: Json, path: readonly string[], value: Primitive): Json {
  const copy = JSON.parse(JSON.stringify(document)) as Json;
  const parent = path.slice(0, -1).reduce<Json>((at, key) => (at as {[key: string]: Json})[key]!, copy);
  (parent as {[key: string]: Json})[path.at(-1)!] = value;
  return copy;
}
