import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describePlanlasning} from './describe-lasning.js';
import v1 from './golden/v1.json' with {type: 'json'};
import v1Uppgraderad from './golden/v1-uppgraderad.json' with {type: 'json'};
import v2 from './golden/v2.json' with {type: 'json'};
import v3 from './golden/v3.json' with {type: 'json'};
import {type LastPlan, parsePlan} from './parse-plan.js';
import type {Utvecklingsplan} from './schema.js';
import {serializePlan} from './serialize-plan.js';
import {testplan} from './testplan.test-d.js';

function opened(value: unknown): LastPlan {
  const result = parsePlan(value);
  if (!result.ok) throw new Error(result.errors.map((fel) => describePlanlasning(fel)).join('\n'));
  return result.value;
}

function refused(value: unknown): readonly string[] {
  const result = parsePlan(value);
  return result.ok ? [] : result.errors.map(({kod}) => kod);
}

/** A plan of today as version 1 would have had it. */
function asVersion1(plan: Utvecklingsplan): unknown {
  const {orsaksanalys, medverkan, inflytande, underlag, doldaTips, enhet, ...rest} = plan;
  return {
    ...rest,
    schemaVersion: 1,
    enhet: enhet.namn,
    malomraden: plan.malomraden.map((malomrade) => ({
      ...malomrade,
      ataganden: malomrade.ataganden.map((atagande) => ({
        ...atagande,
        aktiviteter: atagande.aktiviteter.map(({ansvar, ...aktivitet}) => ({
          ...aktivitet,
          ansvarig: ansvar,
          resultat: aktivitet.resultat.map((resultat) => ({
            ...resultat,
            bidrarTill: resultat.bidrarTill.map(({effekt}) => effekt),
          })),
        })),
      })),
    })),
  };
}

describe('a plan of today', () => {
  test('opens as it is, with nothing to say', () => {
    expect(opened(v2)).toEqual({plan: v2, fran: 2, nyare: false, anmarkningar: []});
  });

  test('is written so that it reads back the same, whatever order its fields were in', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const {plan} = opened(testplan(seed));
        const text = serializePlan(plan);
        expect(opened(JSON.parse(text)).plan).toEqual(plan);
        const backwards = Object.fromEntries(Object.entries(plan).reverse()) as unknown as Utvecklingsplan;
        expect(serializePlan(backwards)).toBe(text);
      }),
    );
  });

  test('may have an id twice: that is for the rules to say', () => {
    const [first] = v2.malomraden;
    expect(opened({...v2, malomraden: [first, first]}).plan.malomraden).toHaveLength(2);
  });
});

describe('a plan of version 1', () => {
  test('becomes exactly the document that is kept beside it', () => {
    const {plan, fran, nyare, anmarkningar} = opened(v1);
    expect(plan).toEqual(v1Uppgraderad);
    expect({fran, nyare}).toEqual({fran: 1, nyare: false});
    expect(anmarkningar.map((one) => describePlanlasning(one))).toEqual([
      'Planen var sparad i version 1 och visas i version 2. Filen ändras först när du sparar.',
    ]);
  });

  test('climbs to a plan of today whatever it holds, once', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const old = asVersion1(testplan(seed));
        const {plan, fran} = opened(old);
        expect(fran).toBe(1);
        expect(opened(JSON.parse(serializePlan(plan)))).toMatchObject({plan, fran: 2});
      }),
    );
  });

  test('keeps an unknown field whose name is needed now, under another name', () => {
    const old = JSON.parse(JSON.stringify(v1)) as {malomraden: {ataganden: {aktiviteter: object[]}[]}[]};
    old.malomraden[0]!.ataganden[0]!.aktiviteter[0] = {
      ...old.malomraden[0]!.ataganden[0]!.aktiviteter[0],
      ansvar: {okant: true},
    };
    const {plan, anmarkningar} = opened(old);
    expect(plan.malomraden[0]?.ataganden[0]?.aktiviteter[0]).toMatchObject({
      ansvar: 'Förstelärare',
      ansvarFore2: {okant: true},
    });
    expect(anmarkningar.map(({kod, path}) => `${kod} ${path}`)).toContain(
      'plan/falt-bytt-namn /malomraden/0/ataganden/0/aktiviteter/0/ansvarFore2',
    );
  });
});

describe('a plan of a newer version', () => {
  test('opens for reading, and keeps what this version does not know', () => {
    const {plan, fran, nyare, anmarkningar} = opened(v3);
    expect({fran, nyare}).toEqual({fran: 3, nyare: true});
    expect(JSON.parse(serializePlan(plan))).toEqual({...v3, schemaVersion: 2});
    expect(anmarkningar.map(({kod, path}) => `${kod} ${path}`)).toEqual([
      'plan/nyare /schemaVersion',
      'plan/okant-falt /barnrattsperspektiv',
      'plan/okant-falt /malomraden/0/ordning',
      'plan/okant-falt /malomraden/0/ataganden/0/aktiviteter/0/resultat/0/bidrarTill/0/styrka',
      'plan/okant-falt /uppfoljningar/0/bilagor',
    ]);
  });

  test('is refused, with the reason first, when what this version knows does not fit', () => {
    expect(refused({...v3, malomraden: 'flyttade'})).toEqual(['plan/nyare-olasbar', 'schema/fel-typ']);
  });
});

describe('what is no plan', () => {
  test.each([
    ['nothing', undefined, ['schema/fel-typ']],
    ['a list', [], ['schema/fel-typ']],
    ['another document', {format: 'ska-arshjul', schemaVersion: 2}, ['plan/fel-format']],
    ['a plan without version', {format: 'ska-utvecklingsplan'}, ['plan/utan-version']],
    ['a version that is text', {...v2, schemaVersion: '2'}, ['plan/utan-version']],
    ['a version that is no whole number', {...v2, schemaVersion: 2.5}, ['plan/utan-version']],
    ['a version before the first', {...v2, schemaVersion: 0}, ['plan/okand-version']],
    ['fields of the wrong type', {...v2, lage: 'borta', lasar: ''}, ['schema/fel-form', 'schema/fel-varde']],
  ])('%s is refused by its reason', (_, value, koder) => {
    expect([...refused(value)].sort()).toEqual([...koder].sort());
  });

  test.each([
    ['its own', {...v2, id: 'Exempelskolan 2026'}, '/id'],
    ['one of another letter', {...v2, enhet: {id: 'förskolan', namn: 'Exempelskolan'}}, '/enhet/id'],
    ['one that is empty', {...v2, underlag: [{id: '', namn: 'Enkät'}]}, '/underlag/0/id'],
    ['one that is too long', {...v2, underlag: [{id: 'x'.repeat(65), namn: 'Enkät'}]}, '/underlag/0/id'],
    ['of advice that is put aside', {...v2, doldaTips: [{kod: 'k', nod: 'a b', skal: ''}]}, '/doldaTips/0/nod'],
  ])('an id that is none is told as that, with what an id is: %s', (_, value, path) => {
    const result = parsePlan(value);
    const told = (sprak: 'sv' | 'en') => (result.ok ? [] : result.errors).map((fel) => describePlanlasning(fel, sprak));
    expect(told('sv')).toEqual([
      `${path}: skriv ett id med högst 64 tecken: a–z, A–Z, siffror, bindestreck och understreck. Inte å, ä, ö eller mellanslag.`,
    ]);
    expect(told('en')).toEqual([
      `${path}: write an id of at most 64 characters: a–z, A–Z, digits, hyphens and underscores. No å, ä, ö or spaces.`,
    ]);
  });

  test('advice about the plan itself may be put aside: it is about no node', () => {
    const doldaTips = [{kod: 'plan/snart-dialog', nod: '', skal: 'Dialogen är flyttad.'}];
    expect(opened({...v2, doldaTips}).plan.doldaTips).toEqual(doldaTips);
  });

  test('a getter that throws, a revoked proxy, a circle and an endless depth are unreadable, not a crash', () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    const circle: Record<string, unknown> = {...v2};
    circle.sig = circle;
    let deep: unknown = {};
    for (let i = 0; i < 100_000; i += 1) deep = {deep};
    const throwing = {
      ...v2,
      get malomraden(): never {
        throw new Error('no');
      },
    };
    for (const value of [proxy, circle, throwing, {...v2, djupt: deep}, {...v2, stort: 1n}]) {
      expect(refused(value)).toEqual(['schema/olasbar']);
    }
  });

  test('a list far too long is refused for that, and a list of wrong things with at most fifty reasons', () => {
    const underlag = Array.from({length: 100_000}, (_, i) => ({id: i, namn: `Exempel ${i}`}));
    expect(refused({...v2, underlag})).toEqual(['schema/for-stort']);
    expect(refused({...v2, underlag: underlag.slice(0, 4000)})).toHaveLength(50);
  });

  test('names of the prototype are fields like any other, but for the one that cannot be kept', () => {
    const {plan, anmarkningar} = opened(
      JSON.parse(`{"__proto__":{"lage":"faststalld"},"constructor":1,${JSON.stringify(v2).slice(1)}`),
    );
    expect(Object.getPrototypeOf(plan)).toBe(Object.prototype);
    expect(plan).toEqual({...v2, constructor: 1});
    expect(anmarkningar.map(({kod, path}) => `${kod} ${path}`).sort()).toEqual([
      'plan/falt-utelamnat /__proto__',
      'plan/okant-falt /constructor',
    ]);
  });

  test('a thousand unknown fields are told as fifty', () => {
    const many = Object.fromEntries(Array.from({length: 1000}, (_, i) => [`x~${i}/`, i]));
    const {anmarkningar} = opened({...v2, ...many});
    expect(anmarkningar).toHaveLength(50);
    expect(anmarkningar[0]).toMatchObject({path: '/x~00~1', params: {falt: 'x~0/'}});
  });

  test('anything at all gives a value, and every reason has its words', () => {
    const near = fc.record(
      {
        format: fc.constant('ska-utvecklingsplan'),
        schemaVersion: fc.constantFrom(1, 2, 3),
        enhet: fc.anything(),
        malomraden: fc.array(fc.oneof(fc.anything(), fc.record({ataganden: fc.anything()}))),
      },
      {requiredKeys: ['format', 'schemaVersion']},
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything({withBigInt: true, withNullPrototype: true}), near), (value) => {
        const result = parsePlan(value);
        for (const fel of result.ok ? result.value.anmarkningar : result.errors) {
          for (const sprak of ['sv', 'en'] as const) expect(describePlanlasning(fel, sprak)).not.toMatch(/undefined/);
        }
      }),
    );
  });
});
