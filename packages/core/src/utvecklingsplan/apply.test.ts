import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {datum} from '../kalender/index.js';
import {applyPlan, canApply} from './apply.js';
import type {PlanCommand} from './command.js';
import {FALT} from './falt.js';
import {closeHistorik, recordPost, redoPlan, TOM_HISTORIK, undoPlan} from './historik.js';
import {ALLA_NODSLAG, type Nodslag, namnOf} from './nod.js';
import {findNod, platserOf, pointerOf} from './plats.js';
import {
  type Atagande,
  aktivitetSchema,
  atagandeSchema,
  effektSchema,
  malomradeSchema,
  planSchema,
  resultatSchema,
  type Uppfoljning,
  type Utvecklingsplan,
} from './schema.js';

const plan: Utvecklingsplan = deepFreeze({
  format: 'ska-utvecklingsplan',
  schemaVersion: 2,
  id: 'plan-1',
  enhet: {namn: 'Exempelskolan'},
  skolform: 'grundskola',
  lasar: '2026/2027',
  riktlinje: {id: 'vetlanda', version: datum('2026-06-09')},
  lage: 'utkast',
  orsaksanalys: '',
  medverkan: '',
  inflytande: '',
  underlag: [],
  malomraden: [
    {
      id: 'kunskaper',
      namn: 'Kunskaper',
      motivering: '',
      taggar: [],
      ataganden: [
        {
          id: 'lasning',
          rubrik: 'Alla läser med flyt',
          beskrivning: '',
          taggar: [],
          effekter: [
            {id: 'flyt', text: 'Fler når nivån', tecken: ''},
            {id: 'vet', text: 'Eleverna vet hur de gör', tecken: ''},
          ],
          aktiviteter: [
            {
              id: 'laslyft',
              rubrik: 'Läslyft',
              beskrivning: '',
              ansvar: 'Förstelärare',
              start: datum('2026-09-01'),
              resultat: [
                {
                  id: 'samma',
                  text: 'Lärarna gör lika',
                  bidrarTill: [{effekt: 'flyt'}, {effekt: 'vet', tilltro: 'lag'}],
                },
              ],
            },
            {id: 'par', rubrik: 'Auskultation i par', beskrivning: '', ansvar: '', resultat: []},
          ],
        },
        {id: 'raknar', rubrik: 'Alla räknar', beskrivning: '', taggar: [], effekter: [], aktiviteter: []},
      ],
    },
    {id: 'trygghet', namn: 'Trygghet', motivering: '', taggar: [], ataganden: []},
  ],
  uppfoljningar: [],
  doldaTips: [],
} as Utvecklingsplan);

const followUp = (id: string, ...avser: string[]): Uppfoljning => ({
  id,
  avser,
  datum: datum('2026-10-14'),
  tillfalle: 'annat',
  text: 'Som planerat',
  underlag: [],
  roll: 'Rektor',
});

const IDS = [
  'kunskaper',
  'trygghet',
  'lasning',
  'raknar',
  'flyt',
  'vet',
  'laslyft',
  'par',
  'samma',
  'ny-1',
  'ny-2',
  'ny-3',
];
const someId = fc.constantFrom('', ...IDS);
const text = fc.constantFrom('', 'Läsa', 'e\u0301', '👩‍🏫 أهلا <script>', 'x'.repeat(600));

const newNod = (slag: Nodslag, id: string) =>
  ({
    malomrade: {id, namn: 'Nytt', motivering: '', taggar: [], ataganden: []},
    atagande: {id, rubrik: 'Nytt', beskrivning: '', taggar: [], effekter: [], aktiviteter: []},
    effekt: {id, text: 'Ny', tecken: ''},
    aktivitet: {id, rubrik: 'Ny', beskrivning: '', ansvar: '', resultat: []},
    resultat: {id, text: 'Nytt', bidrarTill: []},
  })[slag];

const one: fc.Arbitrary<PlanCommand> = fc.oneof(
  fc
    .record({
      slag: fc.constantFrom(...ALLA_NODSLAG),
      id: fc.constantFrom('ny-1', 'ny-2', 'ny-3'),
      foralder: someId,
      efter: someId,
    })
    .map(
      ({slag, id, foralder, efter}) =>
        ({typ: 'lagg-till', slag, nod: newNod(slag, id), foralder, efter}) as PlanCommand,
    ),
  someId.map((nod): PlanCommand => ({typ: 'ta-bort', nod})),
  fc.record({nod: someId, foralder: someId, efter: someId}).map((place): PlanCommand => ({typ: 'flytta', ...place})),
  fc
    .record({
      nod: someId,
      falt: fc.constantFrom('rubrik', 'text', 'namn', 'tecken', 'start', 'ansvar', 'orsaksanalys', 'id', '__proto__'),
      varde: fc.oneof(text, fc.constantFrom(undefined, '2026-10-01', 7)),
    })
    .map((set): PlanCommand => ({typ: 'satt', ...set})),
  fc.record({resultat: someId, effekt: someId, efter: fc.option(someId, {nil: undefined})}).map(
    ({resultat, effekt, efter}): PlanCommand => ({
      typ: 'lanka',
      resultat,
      lank: {effekt, antagande: 'Om alla är med'},
      ...(efter === undefined ? {} : {efter}),
    }),
  ),
  fc.record({resultat: someId, effekt: someId}).map((link): PlanCommand => ({typ: 'ta-bort-lank', ...link})),
  fc
    .record({id: fc.constantFrom('u1', 'u2'), avser: someId})
    .map(
      ({id, avser}): PlanCommand => ({typ: 'folj-upp', uppfoljning: followUp(id, ...(avser === '' ? [] : [avser]))}),
    ),
  fc.constantFrom('u1', 'u2').map((uppfoljning): PlanCommand => ({typ: 'angra-uppfoljning', uppfoljning})),
  fc.constantFrom<PlanCommand>(
    {typ: 'satt-lage', lage: 'klar-for-dialog'},
    {typ: 'satt-lage', lage: 'utkast'},
    {typ: 'satt-lage', lage: 'faststalld', faststallande: {datum: datum('2026-09-30'), roll: 'Rektor'}},
    {typ: 'dolj-tips', tips: {kod: 'text/oklar-aktor', nod: 'laslyft', skal: 'Alla vet'}},
    {typ: 'dolj-tips', tips: {kod: 'text/process-i-effekt', nod: 'flyt', skal: 'Så säger vi'}},
    {typ: 'visa-tips', kod: 'text/oklar-aktor', nod: 'laslyft'},
    {typ: 'lagg-till-underlag', underlag: {id: 'tld', namn: 'TLD oktober'}, efter: ''},
    {typ: 'ta-bort-underlag', underlag: 'tld'},
  ),
);
const command: fc.Arbitrary<PlanCommand> = fc.oneof(
  {weight: 9, arbitrary: one},
  {weight: 1, arbitrary: fc.array(one, {maxLength: 3}).map((kommandon): PlanCommand => ({typ: 'grupp', kommandon}))},
);

describe('whatever is done to a plan', () => {
  test('it can be taken back to the letter, and what comes out is still a plan', () => {
    fc.assert(
      fc.property(fc.array(command, {maxLength: 40}), (commands) => {
        let now = plan;
        for (const next of commands) {
          const result = applyPlan(now, next);
          if (!result.ok) continue;
          deepFreeze(result.value.plan);
          const back = applyPlan(result.value.plan, result.value.inverse);
          expect(back.ok && back.value.plan).toEqual(now);
          now = result.value.plan;
        }
        expect(planSchema.safeParse(JSON.parse(JSON.stringify(now)))).toMatchObject({success: true});
        expectPlaces(now);
      }),
    );
  });

  test('fifty changes are undone one by one, and made again one by one', () => {
    fc.assert(
      fc.property(fc.array(command, {minLength: 50, maxLength: 50}), (commands) => {
        let now = plan;
        let historik = TOM_HISTORIK;
        const plans = [plan];
        for (const next of commands) {
          const result = applyPlan(now, next);
          if (!result.ok) continue;
          now = result.value.plan;
          historik = closeHistorik(
            recordPost(historik, {command: next, inverse: result.value.inverse, nod: '', etikett: ''}),
          );
          plans.push(now);
        }
        const last = now;
        for (const before of plans.slice(0, -1).reverse()) {
          const step = undoPlan(now, historik);
          if (step === undefined || !step.ok) throw new Error('There was nothing to undo.');
          ({plan: now, historik} = step.value);
          expect(now).toEqual(before);
        }
        expect(undoPlan(now, historik)).toBeUndefined();
        for (const after of plans.slice(1)) {
          const step = redoPlan(now, historik);
          if (step === undefined || !step.ok) throw new Error('There was nothing to make again.');
          ({plan: now, historik} = step.value);
          expect(now).toEqual(after);
        }
        expect(now).toEqual(last);
      }),
    );
  });

  test('a move loses and gains no node', () => {
    fc.assert(
      fc.property(someId, someId, someId, (nod, foralder, efter) => {
        const result = applyPlan(plan, {typ: 'flytta', nod, foralder, efter});
        if (result.ok)
          expect([...platserOf(result.value.plan).keys()].sort()).toEqual([...platserOf(plan).keys()].sort());
      }),
    );
  });
});

describe('it refuses', () => {
  const followed = applied({typ: 'folj-upp', uppfoljning: followUp('u1', 'samma')});
  const decided = applied({typ: 'satt-lage', lage: 'faststalld'}, applied({typ: 'satt-lage', lage: 'klar-for-dialog'}));

  test.each<[string, PlanCommand, string, Utvecklingsplan?]>([
    ['a node that is not there', {typ: 'ta-bort', nod: 'ingen'}, 'kommando/okand-nod'],
    [
      'an activity right in an area',
      {typ: 'flytta', nod: 'par', foralder: 'trygghet', efter: ''},
      'kommando/fel-plats',
    ],
    ['a field that is not there', {typ: 'satt', nod: 'par', falt: 'elev', varde: 'x'}, 'kommando/okant-falt'],
    ['a field of every object', {typ: 'satt', nod: 'par', falt: 'constructor', varde: 'x'}, 'kommando/okant-falt'],
    ['a day that does not exist', {typ: 'satt', nod: 'par', falt: 'start', varde: '2026-02-30'}, 'kommando/fel-varde'],
    [
      'a line that is too long',
      {typ: 'satt', nod: 'par', falt: 'rubrik', varde: 'x'.repeat(501)},
      'kommando/fel-varde',
    ],
    ['a link to an activity', {typ: 'lanka', resultat: 'samma', lank: {effekt: 'par'}}, 'kommando/okand-nod'],
    ['to remove what has been followed up', {typ: 'ta-bort', nod: 'lasning'}, 'kommando/har-uppfoljning', followed],
    ['to take back an older follow-up', {typ: 'angra-uppfoljning', uppfoljning: 'u0'}, 'kommando/bara-sista', followed],
    [
      'to change what has been decided',
      {typ: 'satt', nod: 'par', falt: 'rubrik', varde: 'x'},
      'kommando/last',
      decided,
    ],
    ['to change it in a group', {typ: 'grupp', kommandon: [{typ: 'ta-bort', nod: 'par'}]}, 'kommando/last', decided],
    ['to skip a state', {typ: 'satt-lage', lage: 'arkiverad'}, 'kommando/fel-lage'],
  ])('%s', (_, next, kod, from = plan) => {
    const result = applyPlan(from, next);
    expect(!result.ok && result.errors[0].kod).toBe(kod);
    expect(canApply(from, next)).toBe(false);
  });

  test('but a decided plan is followed up', () => {
    expect(canApply(decided, {typ: 'folj-upp', uppfoljning: followUp('u1', 'par')})).toBe(true);
  });
});

test('removing an effect takes the links to it away, and undoing it sets them again in their places', () => {
  const result = applyPlan(plan, {typ: 'ta-bort', nod: 'flyt'});
  if (!result.ok) throw new Error('It was refused.');
  expect(findNod(result.value.plan, 'samma')?.nod).toMatchObject({bidrarTill: [{effekt: 'vet'}]});
  const back = applyPlan(result.value.plan, result.value.inverse);
  expect(back.ok && back.value.plan).toEqual(plan);
});

test('what two add after the same node ends up beside it, whoever is first', () => {
  const add = (id: string): PlanCommand => ({
    typ: 'lagg-till',
    slag: 'effekt',
    nod: {id, text: id, tecken: ''},
    foralder: 'lasning',
    efter: 'flyt',
  });
  const both = applied(add('b'), applied(add('a')));
  const {effekter} = findNod(both, 'lasning')!.nod as Atagande;
  expect(effekter.map(({id}) => id)).toEqual(['flyt', 'b', 'a', 'vet']);
});

test('letters in one field are one change, until the field is left', () => {
  let now = plan;
  let historik = TOM_HISTORIK;
  const write = (varde: string, falt = 'rubrik'): void => {
    const command: PlanCommand = {typ: 'satt', nod: 'par', falt, varde};
    const result = applyPlan(now, command);
    if (!result.ok) throw new Error('It was refused.');
    historik = recordPost(historik, {command, inverse: result.value.inverse, nod: 'par', etikett: 'skrev'});
    now = result.value.plan;
  };
  write('L');
  write('Lä');
  write('Läs');
  expect(historik.gjort).toHaveLength(1);
  historik = closeHistorik(historik);
  write('Läsa');
  write('x', 'ansvar');
  expect(historik.gjort).toHaveLength(3);
  for (let i = 0; i < 3; i++) {
    const step = undoPlan(now, historik);
    if (step?.ok) ({plan: now, historik} = step.value);
  }
  expect(now).toEqual(plan);
});

test('the fields that can be set are those that the schema has', () => {
  const own = {
    malomrade: malomradeSchema,
    atagande: atagandeSchema,
    effekt: effektSchema,
    aktivitet: aktivitetSchema,
    resultat: resultatSchema,
  };
  for (const [slag, schema] of Object.entries(own)) {
    const fields = Object.keys(schema.shape).filter(
      (field) => !['id', 'ursprung', 'ataganden', 'effekter', 'aktiviteter', 'resultat', 'bidrarTill'].includes(field),
    );
    expect(Object.keys(FALT[slag as Nodslag]).sort()).toEqual(fields.sort());
  }
});

function applied(command: PlanCommand, from: Utvecklingsplan = plan): Utvecklingsplan {
  const result = applyPlan(from, command);
  if (!result.ok) throw new Error(`${command.typ} was refused.`);
  return result.value.plan;
}

/** Every id leads to its node, and to nothing else. */
function expectPlaces(now: Utvecklingsplan): void {
  for (const [id, plats] of platserOf(now)) {
    expect(findNod(now, id)?.nod.id).toBe(id);
    const found = pointerOf(plats)
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], now);
    expect(found).toBe(findNod(now, id)?.nod);
    expect(typeof namnOf(findNod(now, id)!.nod)).toBe('string');
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
