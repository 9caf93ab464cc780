import {failure, ok, type Result} from '../result.js';
import type {SchemaAvvikelse} from '../schema-avvikelse.js';

/** Deeper than any plan; what is deeper could be read but not always be written again. */
const DJUPAST = 200;

/**
 * A copy of `value` as JSON has it: every getter is asked once, and nothing that is done to the original reaches the
 * copy. What has no form as JSON, or is nested too deep, is unreadable. Never throws.
 */
export function toPlainJson(value: unknown): Result<unknown, SchemaAvvikelse> {
  try {
    const text = JSON.stringify(value) as string | undefined;
    const plain = text === undefined ? undefined : (JSON.parse(text) as unknown);
    if (isShallow(plain, DJUPAST)) return ok(plain);
  } catch {
    // The same answer as for what is too deep.
  }
  return failure([{kod: 'schema/olasbar', niva: 'fel', path: '', params: {}}]);
}

function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((item) => isShallow(item, left - 1));
}
