import * as z from 'zod/mini';
import {failure, ok, type Result} from '../../result.js';
import {parseWith, type SchemaAvvikelse} from '../../schema-avvikelse.js';
import type {UtgavaLasfel} from './avvikelse.js';
import {checkUtgavaform} from './check-utgavaform.js';
import {freezeDeeply} from './freeze.js';
import {utgavaSchema} from './schema.js';
import type {Utgava, Utgavainnehall} from './utgava.js';

/** The version of the format that this program reads and writes. */
const UTGAVAFORMAT = 1;

const huvud = z.object({format: z.optional(z.unknown()), schemaVersion: z.optional(z.unknown())});

/**
 * Reads a stored release. What is none is refused, also where a single part says more than it may; so are fields that no
 * release has. Never throws.
 */
export function parseUtgava(value: unknown): Result<Utgava, SchemaAvvikelse | UtgavaLasfel> {
  const fel = checkFormat(value);
  if (fel !== undefined) return failure([fel]);
  const parsed = parseWith<Utgavainnehall>(utgavaSchema, value);
  if (!parsed.ok) return parsed;
  const findings = checkUtgavaform(parsed.value);
  // With `createUtgavor` the one place where something becomes a release: here one that has been made before.
  return findings.length > 0 ? failure(findings) : ok(freezeDeeply(parsed.value) as Utgava);
}

/** Why it is no release of this format; what has no shape at all is for the schema to say. */
function checkFormat(value: unknown): UtgavaLasfel | undefined {
  const parsed = parseWith(huvud, value);
  if (!parsed.ok) return undefined;
  const {format, schemaVersion} = parsed.value;
  if (typeof format === 'string' && format !== 'ska-tld-utgava') {
    return {kod: 'utgava/fel-format', niva: 'fel', path: '/format', params: {format: format.slice(0, 100)}};
  }
  if (typeof schemaVersion !== 'number' || schemaVersion <= UTGAVAFORMAT) return undefined;
  const params = {version: schemaVersion, last: UTGAVAFORMAT};
  return {kod: 'utgava/nyare-format', niva: 'fel', path: '/schemaVersion', params};
}
