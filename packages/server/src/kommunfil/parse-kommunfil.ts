import {failure, ok, parseWith, type Result} from '@vetlanda/ska-core';
import * as z from 'zod/mini';
import type {KommunfilAvvikelse, KommunfilRegelavvikelse} from './avvikelse.js';
import {checkKommunfil} from './check-kommunfil.js';
import {type Kommunfil, kommunfilSchema} from './schema.js';

/** The version of the format that this program reads and writes. */
export const KOMMUNFILFORMAT = 1;

const huvud = z.object({format: z.optional(z.unknown()), schemaVersion: z.optional(z.unknown())});

/**
 * Reads a file of a municipality: its shape, what its parts owe each other, and every document in it with that document's
 * own reader. One of a newer format is refused, for what is not read would be lost. Never throws.
 */
export function parseKommunfil(value: unknown): Result<Kommunfil, KommunfilAvvikelse> {
  const fel = checkFormat(value);
  if (fel !== undefined) return failure([fel]);
  const parsed = parseWith<Kommunfil>(kommunfilSchema, value);
  if (!parsed.ok) return parsed;
  const findings = checkKommunfil(parsed.value);
  return findings.length > 0 ? failure(findings) : ok(parsed.value);
}

/** Why it is no file of this format; what has no shape at all is for the schema to say. */
function checkFormat(value: unknown): KommunfilRegelavvikelse | undefined {
  const parsed = parseWith(huvud, value);
  if (!parsed.ok) return undefined;
  const {format, schemaVersion} = parsed.value;
  if (typeof format === 'string' && format !== 'ska-kommun') {
    return {kod: 'kommunfil/fel-format', niva: 'fel', path: '/format', params: {format: format.slice(0, 100)}};
  }
  if (typeof schemaVersion !== 'number' || schemaVersion <= KOMMUNFILFORMAT) return undefined;
  const params = {version: schemaVersion, last: KOMMUNFILFORMAT};
  return {kod: 'kommunfil/nyare-format', niva: 'fel', path: '/schemaVersion', params};
}
