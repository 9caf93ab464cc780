import {expect, test} from 'vitest';
import {applyPlan} from './apply.js';
import {addLast, createTomNod, duplicateNod, foraldrarFor, moveStep, moveTo} from './atgarder.js';
import type {PlanCommand} from './command.js';
import {ALLA_NODSLAG} from './nod.js';
import {findNod, platserOf} from './plats.js';
import type {AktivitetResultat, Atagande, Utvecklingsplan} from './schema.js';
import {createTomPlan} from './tom-plan.js';

const start = createTomPlan({
  id: 'plan-1',
  enhet: {namn: 'Exempelskolan'},
  skolform: 'grundskola',
  lasar: '2026/2027',
  riktlinje: {id: 'vetlanda', version: '2026-06-09' as Utvecklingsplan['riktlinje']['version']},
});

function applied(plan: Utvecklingsplan, ...commands: readonly (PlanCommand | undefined)[]): Utvecklingsplan {
  let now = plan;
  for (const command of commands) {
    if (command === undefined) throw new Error('There was no command.');
    const result = applyPlan(now, command);
    if (!result.ok) throw new Error(result.errors[0].kod);
    now = result.value.plan;
  }
  return now;
}

const built = (() => {
  let plan = applied(start, addLast(start, 'malomrade', '', 'm1'));
  for (const [slag, foralder, id] of [
    ['malomrade', '', 'm2'],
    ['atagande', 'm1', 'a1'],
    ['atagande', 'm1', 'a2'],
    ['effekt', 'a1', 'e1'],
    ['aktivitet', 'a1', 'k1'],
    ['resultat', 'k1', 'r1'],
  ] as const)
    plan = applied(plan, addLast(plan, slag, foralder, id));
  return applied(plan, {typ: 'lanka', resultat: 'r1', lank: {effekt: 'e1'}});
})();

test('an empty node of every kind can be added to an empty plan', () => {
  expect([...platserOf(built)].map(([id, {slag}]) => [id, slag])).toEqual([
    ['m1', 'malomrade'],
    ['a1', 'atagande'],
    ['e1', 'effekt'],
    ['k1', 'aktivitet'],
    ['r1', 'resultat'],
    ['a2', 'atagande'],
    ['m2', 'malomrade'],
  ]);
  for (const slag of ALLA_NODSLAG) expect(createTomNod(slag, 'x').id).toBe('x');
});

test('a step up or down stops at the ends', () => {
  expect(moveStep(built, 'a1', -1)).toBeUndefined();
  expect(moveStep(built, 'a2', 1)).toBeUndefined();
  const moved = applied(built, moveStep(built, 'a1', 1));
  expect(
    (findNod(moved, 'm1')?.nod as {ataganden: readonly Atagande[]} | undefined)?.ataganden.map(({id}) => id),
  ).toEqual(['a2', 'a1']);
  expect(applied(moved, moveStep(moved, 'a1', -1))).toEqual(built);
});

test('a node can be moved to any parent of its kind but the one it has', () => {
  expect(foraldrarFor(built, 'atagande').map(({id}) => id)).toEqual(['m1', 'm2']);
  expect(moveTo(built, 'a1', 'm1')).toBeUndefined();
  expect(platserOf(applied(built, moveTo(built, 'a1', 'm2'))).get('a1')?.foralder).toBe('m2');
});

test('a copy has ids of its own, and its links lead to its own effects', () => {
  let count = 0;
  const copied = applied(
    built,
    duplicateNod(built, 'a1', () => `ny-${++count}`),
  );
  expect(platserOf(copied).size).toBe(platserOf(built).size + 4);
  const copy = findNod(copied, 'ny-1')?.nod as Atagande | undefined;
  const resultat: AktivitetResultat | undefined = copy?.aktiviteter[0]?.resultat[0];
  expect(resultat?.bidrarTill).toEqual([{effekt: copy?.effekter[0]?.id}]);
});
