import {failure, ok, type Result} from './result.js';
import type {SchemaAvvikelse} from './schema-avvikelse.js';
import {type Issue, toAvvikelse} from './schema-issue.js';

/** What is needed of a zod schema. */
interface Schema<T> {
  safeParse(
    value: unknown,
    params: {readonly reportInput: true},
  ):
    | {readonly success: true; readonly data: T}
    | {readonly success: false; readonly error: {readonly issues: readonly Issue[]}};
}

/** At most so many findings about one document: past that, more of the same helps nobody. */
const FLEST = 50;

/** Checks `value` against a schema. Never throws, whatever `value` is: a getter that throws makes it unreadable. */
export function parseWith<T>(schema: Schema<T>, value: unknown): Result<T, SchemaAvvikelse> {
  try {
    const result = schema.safeParse(value, {reportInput: true});
    if (result.success) return ok(result.data);
    return failure(result.error.issues.slice(0, FLEST).map(toAvvikelse));
  } catch {
    return failure([{kod: 'schema/olasbar', niva: 'fel', path: '', params: {}}]);
  }
}
