import type {Result} from '../result.js';
import {parseWith, type SchemaAvvikelse} from '../schema-avvikelse.js';
import type {ArshjulAnpassning} from './anpassning.js';
import {anpassningSchema} from './anpassning-schema.js';

/** Reads a stored anpassning. Never throws. */
export function parseAnpassning(value: unknown): Result<ArshjulAnpassning, SchemaAvvikelse> {
  return parseWith<ArshjulAnpassning>(anpassningSchema, value);
}
