import {describe, expect, test} from 'vitest';
import {isInPeriod, parseLasar} from '../../kalender/index.js';
import {vetlanda} from '../../riktlinje/index.js';
import {ALLA_NODSLAG, childrenOf, type Nodslag, type Plannod} from '../nod.js';
import {planSchema, type Utvecklingsplan} from '../schema.js';
import {exempelplan} from './exempelplan.js';
import {exempelplanForskola} from './exempelplan-forskola.js';
import {createStorPlan} from './stor-plan.js';

function nodesOf(plan: Utvecklingsplan): readonly (readonly [Nodslag, Plannod])[] {
  const visit = (parent: Plannod | Utvecklingsplan): readonly (readonly [Nodslag, Plannod])[] =>
    ALLA_NODSLAG.flatMap((slag) => childrenOf(parent, slag).flatMap((nod) => [[slag, nod] as const, ...visit(nod)]));
  return visit(plan);
}

function idsOf(plan: Utvecklingsplan, ...kinds: readonly Nodslag[]): ReadonlySet<string> {
  return new Set(nodesOf(plan).flatMap(([slag, {id}]) => (kinds.includes(slag) ? [id] : [])));
}

/** Every text in a document, with the name of its field. */
function textsOf(value: unknown, falt = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[falt, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, Array.isArray(value) ? falt : key));
}

describe.each([
  ['of a grundskola', exempelplan],
  ['of a förskola', exempelplanForskola],
  ['with 120 activities', createStorPlan(120)],
])('the example %s', (_, plan) => {
  test('has the shape of a plan and loses nothing when it is read', () => {
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  test('has every id once', () => {
    const underlag = [plan, ...plan.uppfoljningar].flatMap((one) => one.underlag);
    const ids = [plan, ...nodesOf(plan).map(([, nod]) => nod), ...plan.uppfoljningar, ...underlag].map(({id}) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('points only at what is there', () => {
    const effekter = idsOf(plan, 'effekt');
    const linked = nodesOf(plan).flatMap(([, nod]) => ('bidrarTill' in nod ? nod.bidrarTill.map((l) => l.effekt) : []));
    expect(linked.filter((id) => !effekter.has(id))).toEqual([]);
    const all = idsOf(plan, ...ALLA_NODSLAG);
    expect(plan.uppfoljningar.flatMap(({avser}) => avser).filter((id) => !all.has(id))).toEqual([]);
  });

  test('has its activities and its follow-ups within the läsår, no activity backwards', () => {
    const lasar = parseLasar(plan.lasar)!;
    for (const [, nod] of nodesOf(plan)) {
      if (!('resultat' in nod)) continue;
      expect(isInPeriod(nod.start!, lasar) && isInPeriod(nod.slut!, lasar)).toBe(true);
      expect(nod.start! <= nod.slut!).toBe(true);
    }
    for (const {datum} of plan.uppfoljningar) expect(isInPeriod(datum, lasar)).toBe(true);
  });

  test('has every link of the chain, and a result for every effect', () => {
    const reached = new Set<string>();
    for (const {ataganden} of plan.malomraden) {
      expect(ataganden).not.toEqual([]);
      for (const {effekter, aktiviteter} of ataganden) {
        expect([effekter.length, aktiviteter.length]).not.toContain(0);
        for (const {ansvar, resultat} of aktiviteter) {
          expect(ansvar).not.toBe('');
          expect(resultat).not.toEqual([]);
          for (const {bidrarTill} of resultat) {
            const to = bidrarTill.length > 0 ? bidrarTill.map(({effekt}) => effekt) : effekter.map(({id}) => id);
            for (const id of to) reached.add(id);
          }
        }
      }
    }
    expect([...idsOf(plan, 'effekt')].filter((id) => !reached.has(id))).toEqual([]);
  });

  test('says in the name of its unit that it is an example', () => {
    expect(plan.enhet.namn.toLowerCase()).toContain('exempel');
  });

  test('leaves no text empty', () => {
    expect(textsOf(plan).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('was made with the guideline that is in the code', () => {
    expect(plan.riktlinje.id).toBe(vetlanda.id);
    expect(plan.riktlinje.version).toBe(vetlanda.senastGranskad);
    expect(vetlanda.skolformer.map(({id}) => id)).toContain(plan.skolform);
  });
});

describe.each([
  ['of a grundskola', exempelplan],
  ['of a förskola', exempelplanForskola],
])('the written example %s', (_, plan) => {
  test('keeps the rules of the guideline: Kunskaper, and at most three more', () => {
    expect(plan.malomraden[0]?.namn).toBe('Kunskaper');
    expect(plan.malomraden.length).toBeLessThanOrEqual(4);
  });

  test('has followed every activity up, in order of time and on different occasions', () => {
    const followed = new Set(plan.uppfoljningar.flatMap(({avser}) => avser));
    expect([...idsOf(plan, 'aktivitet')].filter((id) => !followed.has(id))).toEqual([]);
    const days = plan.uppfoljningar.map(({datum}) => datum);
    expect(days).toEqual([...days].sort());
    expect(new Set(plan.uppfoljningar.map(({tillfalle}) => tillfalle)).size).toBeGreaterThan(1);
  });

  test('marks every figure as an example', () => {
    const figures = [plan, ...plan.uppfoljningar].flatMap(({underlag}) => underlag);
    for (const {namn, varde} of figures) expect(`${namn}: ${varde}`).toMatch(/\(exempel\): .*\(exempel\)$/);
  });

  test('names no person and holds nothing that could be a number or an address of one', () => {
    for (const [, text] of textsOf(plan)) expect(text).not.toMatch(/\d{6,8}[-+ ]?\d{4}|0\d{1,3}[- ]?\d{5,}|@/);
  });

  test('writes its effects as states that are reached and never says man', () => {
    for (const [slag, nod] of nodesOf(plan)) {
      if (slag === 'effekt')
        expect((nod as {text: string}).text).not.toMatch(/\b(öka|förbättra|utveckla|stärka|arbeta|ska)\b/i);
    }
    for (const [, text] of textsOf(plan)) expect(text).not.toMatch(/(^|\s)man\s/i);
  });
});

test('a förskola has children and no pupils, a grundskola pupils', () => {
  expect(textsOf(exempelplanForskola).filter(([, text]) => /elev|lektion|klass/i.test(text))).toEqual([]);
  expect(textsOf(exempelplan).filter(([, text]) => /\bbarn/i.test(text))).toEqual([]);
});

test('the big plan has as many activities as were asked for, fifty to an area, the same every time', () => {
  const countOf = (antal: number): readonly number[] => [
    idsOf(createStorPlan(antal), 'aktivitet').size,
    createStorPlan(antal).malomraden.length,
  ];
  expect(countOf(0)).toEqual([0, 0]);
  expect(countOf(1)).toEqual([1, 1]);
  expect(countOf(1000)).toEqual([1000, 20]);
  expect(createStorPlan(60)).toEqual(createStorPlan(60));
});
