import {failure, ok, type Result} from '../result.js';
import {parseWith} from '../schema-avvikelse.js';
import type {RiktlinjeAvvikelse} from './beskriv.js';
import {checkRiktlinje} from './kontroll.js';
import {type Riktlinje, riktlinjeSchema} from './schema/riktlinje.js';

/** Reads a whole guideline: its shape, and that its parts refer to each other rightly. Never throws. */
export function parseRiktlinje(value: unknown): Result<Riktlinje, RiktlinjeAvvikelse> {
  const parsed = parseWith<Riktlinje>(riktlinjeSchema, value);
  if (!parsed.ok) return parsed;
  const findings = checkRiktlinje(parsed.value);
  return findings.length > 0 ? failure(findings) : ok(parsed.value);
}
