import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {datum} from '../kalender/index.js';
import {describePlanlasning} from './describe-lasning.js';
import {type Frysning, freezePlan, parseFrystPlan} from './frys.js';
import v1 from './golden/v1.json' with {type: 'json'};
import v1Uppgraderad from './golden/v1-uppgraderad.json' with {type: 'json'};
import v3 from './golden/v3.json' with {type: 'json'};
import {parsePlan} from './parse-plan.js';
import {testplan} from './testplan.test-d.js';

const frysning: Frysning = {nummer: 2, tillfalle: 'processdialog', datum: datum('2027-01-20'), roll: 'Rektor'};

describe('a plan frozen for a dialogue', () => {
  test('reads back the same from its file', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const fryst = freezePlan(testplan(seed), frysning);
        const result = parseFrystPlan(JSON.parse(JSON.stringify(fryst)));
        expect(result).toMatchObject({ok: true, value: {fryst, fran: 2, nyare: false}});
      }),
    );
  });

  test('is out of reach: what is done to the plan afterwards does not show, and the copy cannot be changed', () => {
    const parsed = parsePlan(v1);
    if (!parsed.ok) throw new Error('The golden plan does not open.');
    const {plan} = parsed.value;
    const fryst = freezePlan(plan, frysning);
    (plan.enhet as {namn: string}).namn = 'En annan skola';
    expect(fryst.plan).toEqual(v1Uppgraderad);
    expect(() => {
      (fryst.plan.enhet as {namn: string}).namn = 'En annan skola';
    }).toThrow(TypeError);
  });

  test('opens when its plan is older or newer than the program, and says so with its place', () => {
    const kuvert = {format: 'ska-fryst-plan', schemaVersion: 1, ...frysning};
    const older = parseFrystPlan({...kuvert, plan: v1});
    const newer = parseFrystPlan({...kuvert, plan: v3});
    expect(older.ok && older.value.fryst.plan).toEqual(v1Uppgraderad);
    expect(newer.ok && [newer.value.nyare, newer.value.anmarkningar[1]?.path]).toEqual([
      true,
      '/plan/barnrattsperspektiv',
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['a plan that is not frozen', v1],
    ['a number before the first', {...freezePlan(testplan(1), frysning), nummer: 0}],
    ['no plan in it', {...freezePlan(testplan(1), frysning), plan: undefined}],
  ])('is refused with %s', (_, value) => {
    const result = parseFrystPlan(value);
    expect(result.ok ? [] : result.errors.map((fel) => describePlanlasning(fel))).not.toEqual([]);
  });
});
