import fc from 'fast-check';
import {expect, test} from 'vitest';
import {datum} from '../kalender/index.js';
import {exempelkoping, vetlanda} from '../riktlinje/index.js';
import {
  type CommandAvvikelse,
  checkPlan,
  describeCommandAvvikelse,
  describePlanAvvikelse,
  describePlanframsteg,
  framstegOf,
  type Regelmiljo,
  type Utvecklingsplan,
} from './index.js';
import {planSchema} from './schema.js';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'malomrade-kunskaper', '__proto__', 'constructor');
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Kunskaper',
    'kunskaper',
    'Öka läsningen',
    'Man läser',
    '🌱',
    'قراءة',
    '<script>alert(1)</script>',
  ),
  fc.constantFrom('811218-9876', 'eleven Anna', '\u202eabc', '\u0000', '\ud800', 'a@b.se'),
  fc.string({maxLength: 30, unit: 'binary'}),
);
const dag = fc.constantFrom('1900-01-01', '2026-09-01', '2026-11-24', '2027-06-01', '2299-12-31').map(datum);
const avslut = fc.record({datum: dag, skal: text});
const resultat = fc.record({id, text, bidrarTill: fc.array(fc.record({effekt: id}), {maxLength: 2})});
const aktivitet = fc.record(
  {
    id,
    rubrik: text,
    beskrivning: text,
    ansvar: text,
    start: dag,
    slut: dag,
    avslut,
    resultat: fc.array(resultat, {maxLength: 2}),
  },
  {requiredKeys: ['id', 'rubrik', 'beskrivning', 'ansvar', 'resultat']},
);
const effekt = fc.record({id, text, tecken: text, avslut}, {requiredKeys: ['id', 'text', 'tecken']});
const atagande = fc.record(
  {
    id,
    rubrik: text,
    beskrivning: text,
    taggar: fc.constant([]),
    avslut,
    effekter: fc.array(effekt, {maxLength: 2}),
    aktiviteter: fc.array(aktivitet, {maxLength: 2}),
  },
  {requiredKeys: ['id', 'rubrik', 'beskrivning', 'taggar', 'effekter', 'aktiviteter']},
);
const malomrade = fc.record({
  id,
  namn: text,
  motivering: text,
  taggar: fc.constant([]),
  ataganden: fc.array(atagande, {maxLength: 2}),
});
const uppfoljning = fc.record(
  {
    id,
    avser: fc.array(id, {maxLength: 2}),
    datum: dag,
    tillfalle: fc.constant('annat' as const),
    text,
    genomforande: fc.constantFrom('planerad' as const, 'genomford' as const),
    maluppfyllelse: fc.constantFrom('pa-vag' as const, 'uppnatt' as const),
    underlag: fc.constant([]),
    roll: text,
    ersatter: id,
  },
  {requiredKeys: ['id', 'avser', 'datum', 'tillfalle', 'text', 'underlag', 'roll']},
);
const plan: fc.Arbitrary<Utvecklingsplan> = fc.record({
  format: fc.constant('ska-utvecklingsplan' as const),
  schemaVersion: fc.constant(2 as const),
  id,
  enhet: fc.record({namn: text}),
  skolform: fc.constant('grundskola'),
  lasar: fc.constant('2026/2027'),
  riktlinje: fc.constant({id: 'vetlanda', version: datum('2026-06-09')}),
  lage: fc.constantFrom('utkast' as const, 'faststalld' as const, 'arkiverad' as const),
  orsaksanalys: text,
  medverkan: text,
  inflytande: text,
  underlag: fc.array(fc.record({id, namn: text}), {maxLength: 2}),
  malomraden: fc.array(malomrade, {maxLength: 5}),
  uppfoljningar: fc.array(uppfoljning, {maxLength: 4}),
  doldaTips: fc.array(fc.record({kod: fc.constantFrom('text/oklar-aktor', 'nod/utan-namn'), nod: id, skal: text}), {
    maxLength: 2,
  }),
});
const miljo: fc.Arbitrary<Regelmiljo> = fc.constantFrom(vetlanda, exempelkoping).map((riktlinje) => ({
  idag: datum('2026-11-24'),
  regler: riktlinje.dokument[0]!.planregler!,
  avsnitt: '5',
  lasar: {start: datum('2026-08-01'), slut: datum('2027-07-31')},
  tidpunkter: [{titel: 'Dialog', start: datum('2026-11-20'), slut: datum('2026-11-30'), kraverPlan: true}],
}));

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

const frozenCopy = <T>(value: T): T => deepFreeze(JSON.parse(JSON.stringify(value)) as T);

/** Does the path lead to something in the document? */
function leadsSomewhere(document: unknown, path: string): boolean {
  let here: unknown = document;
  for (const step of path.split('/').slice(1)) {
    if (typeof here !== 'object' || here === null || !(step in here)) return false;
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return true;
}

const VIKT = {fel: 0, varning: 1, tips: 2};

test('whatever a plan holds, the findings are the same for a frozen copy, lead somewhere and can be told', () => {
  fc.assert(
    fc.property(plan, miljo, (document, where) => {
      const found = checkPlan(document, where);
      expect(checkPlan(frozenCopy(document), frozenCopy(where))).toEqual(found);
      for (const avvikelse of found) {
        expect(leadsSomewhere(document, avvikelse.path)).toBe(true);
        for (const sprak of ['sv', 'en'] as const) {
          expect(describePlanAvvikelse(avvikelse, sprak)).not.toMatch(/undefined|NaN|\[object/);
        }
      }
      for (const [i, {nod, niva, path}] of found.entries()) {
        const before = found[i - 1];
        const isSamePart = before !== undefined && before.nod === nod && depthOf(before.path) === depthOf(path);
        if (isSamePart) expect(VIKT[before.niva]).toBeLessThanOrEqual(VIKT[niva]);
      }
      const order = found.map(({path}) => orderOf(path));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const framsteg = framstegOf(document, where);
      expect(framsteg.malomraden).toHaveLength(document.malomraden.length);
      expect(describePlanframsteg(framsteg)).not.toMatch(/undefined|NaN/);
    }),
    {numRuns: 400},
  );
});

test('the plans of this test are plans', () => {
  fc.assert(fc.property(plan, (document) => planSchema.safeParse(document).success));
});

test('what a click would add has an id that the plan does not hold', () => {
  fc.assert(
    fc.property(plan, miljo, (document, where) => {
      const ids = JSON.stringify(document);
      for (const {atgard} of checkPlan(document, where)) {
        if (atgard?.typ === 'lagg-till') {
          expect(ids).not.toContain(`"${atgard.nod.id}"`);
          expect(atgard.nod.id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        }
      }
    }),
  );
});

/** Where in the document a finding comes: the plan itself, then its areas one after another, then its follow-ups. */
function orderOf(path: string): number {
  const [, lista, i] = /^\/(malomraden|uppfoljningar)\/(\d+)/.exec(path) ?? [];
  return lista === undefined ? 0 : (lista === 'malomraden' ? 1 : 10_000) + Number(i);
}

/** The part that a path is about, without its field: nodes lie two steps apart. */
function depthOf(path: string): string {
  return path.match(/^(?:\/(?:malomraden|ataganden|aktiviteter|effekter|resultat|uppfoljningar)\/\d+)*/)?.[0] ?? '';
}

test.each<[CommandAvvikelse, string, string]>([
  [
    of('kommando/okand-nod', {id: 'x'}),
    'Det finns inget med id x i planen.',
    'There is nothing with the id x in the plan.',
  ],
  [of('kommando/id-finns', {id: 'x'}), 'Id x används redan i planen.', 'The id x is already used in the plan.'],
  [of('kommando/fel-plats', {slag: 'effekt'}), 'En effekt kan inte ligga där.', 'An effect cannot stand there.'],
  [of('kommando/okant-falt', {falt: 'farg'}), 'Fältet farg finns inte här.', 'There is no field farg here.'],
  [
    of('kommando/fel-varde', {falt: 'start'}),
    'Värdet för start går inte att spara.',
    'The value of start cannot be saved.',
  ],
  [
    of('kommando/har-uppfoljning', {namn: 'Läslyft', antal: 1}),
    'Läslyft har 1 uppföljning och kan inte tas bort.',
    'Läslyft has 1 follow-up and cannot be removed.',
  ],
  [
    of('kommando/last', {lage: 'faststalld'}),
    'Planen är fastställd och kan inte ändras så.',
    'The plan is decided and cannot be changed like that.',
  ],
  [
    of('kommando/fel-lage', {fran: 'arkiverad', till: 'utkast'}),
    'Planen är arkiverad och kan inte bli ett utkast härifrån.',
    'The plan is archived and cannot become a draft from there.',
  ],
  [
    of('kommando/bara-sista', {}),
    'Bara den senaste uppföljningen kan ångras.',
    'Only the last follow-up can be undone.',
  ],
  [of('kommando/for-manga', {hogst: 5000}), 'Det finns redan 5000 i listan.', 'There are already 5000 in the list.'],
])('why a change cannot be made: $kod', (avvikelse, sv, en) => {
  expect(describeCommandAvvikelse(avvikelse)).toContain(sv);
  expect(describeCommandAvvikelse(avvikelse, 'en')).toContain(en);
});

function of<A extends CommandAvvikelse['kod']>(
  kod: A,
  params: Extract<CommandAvvikelse, {readonly kod: A}>['params'],
): CommandAvvikelse {
  return {kod, niva: 'fel', path: '', params} as CommandAvvikelse;
}
