import {planSchema, type Utvecklingsplan} from './schema.js';
import {isObject, walkSchema} from './schemafalt.js';

/**
 * A plan as the text of a file: known fields in the order of the schema, unknown ones after them by name, so that the
 * same plan is the same text however it was made.
 */
export function serializePlan(plan: Utvecklingsplan): string {
  const order = new Map<object, readonly string[]>();
  walkSchema(planSchema, plan, (object, shape) => order.set(object, Object.keys(shape)));
  return `${JSON.stringify(plan, (_, value: unknown) => (isObject(value) ? inOrder(value, order.get(value) ?? []) : value), 2)}\n`;
}

function inOrder(object: Readonly<Record<string, unknown>>, first: readonly string[]): unknown {
  const known = first.filter((key) => Object.hasOwn(object, key));
  const other = Object.keys(object).filter((key) => !first.includes(key));
  return Object.fromEntries([...known, ...other.sort()].map((key) => [key, object[key]]));
}
