import * as z from 'zod/mini';
import {type Datum, datumSchema} from '../kalender/index.js';
import {failure, ok, type Result} from '../result.js';
import {parseWith} from '../schema-avvikelse.js';
import type {Known} from './known.js';
import type {PlanLasfel} from './lasfel.js';
import {type LastPlan, parsePlan} from './parse-plan.js';
import {toPlainJson} from './plain-json.js';
import {type Uppfoljning, type Utvecklingsplan, uppfoljningSchema} from './schema.js';
import {isObject} from './schemafalt.js';

/** What a frozen copy says of itself. */
const kuvertSchema = z.looseObject({
  format: z.literal('ska-fryst-plan'),
  schemaVersion: z.literal(1),
  /** 1, 2, 3 for each plan: the numbers that people refer to. */
  nummer: z.int().check(z.minimum(1), z.maximum(100_000)),
  tillfalle: uppfoljningSchema.shape.tillfalle,
  datum: datumSchema,
  /** The role that froze it. */
  roll: uppfoljningSchema.shape.roll,
});

/** For which occasion a plan is frozen, when and by which role. */
export interface Frysning {
  readonly nummer: number;
  readonly tillfalle: Uppfoljning['tillfalle'];
  readonly datum: Datum;
  readonly roll: string;
}

/** A numbered copy of a plan as it was at a dialogue. It is never changed: a later one gets the next number. */
export type FrystPlan = Known<z.infer<typeof kuvertSchema>> & {readonly plan: Utvecklingsplan};

/** A frozen copy that has been opened; its plan may have been of another version. */
export interface LastFrystPlan extends Omit<LastPlan, 'plan'> {
  readonly fryst: FrystPlan;
}

/** A copy of the plan as it is now, that nothing done to the plan can reach. */
export function freezePlan(plan: Utvecklingsplan, {nummer, tillfalle, datum, roll}: Frysning): FrystPlan {
  const copy = JSON.parse(JSON.stringify(plan)) as Utvecklingsplan;
  return deepFreeze({format: 'ska-fryst-plan', schemaVersion: 1, nummer, tillfalle, datum, roll, plan: copy});
}

/** Reads a stored frozen copy, with a plan of any version in it. Never throws. */
export function parseFrystPlan(value: unknown): Result<LastFrystPlan, PlanLasfel> {
  const plain = toPlainJson(value);
  if (!plain.ok) return plain;
  const kuvert = parseWith<Known<z.infer<typeof kuvertSchema>>>(kuvertSchema, plain.value);
  if (!kuvert.ok) return kuvert;
  const last = parsePlan(isObject(plain.value) ? plain.value.plan : undefined);
  if (!last.ok) return failure(last.errors.map(inPlan));
  const {plan, anmarkningar, ...rest} = last.value;
  return ok({...rest, fryst: deepFreeze({...kuvert.value, plan}), anmarkningar: anmarkningar.map(inPlan)});
}

/** A finding about the plan as one about the copy that it lies in. */
function inPlan<A extends {readonly path: string}>(avvikelse: A): A {
  return {...avvikelse, path: `/plan${avvikelse.path}`};
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
