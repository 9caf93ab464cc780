import {failure, ok, type Result} from '../result.js';
import {parseWith} from '../schema-avvikelse.js';
import type {RiktlinjeAvvikelse} from './beskriv.js';
import {checkArshjulsdel} from './kontroll-arshjulsdel.js';
import {type Arshjulsdel, arshjulsdelSchema} from './schema/arshjulsdel.js';

/** Reads the part of a guideline that the wheel needs and leaves the rest unread. Never throws. */
export function parseArshjulsdel(value: unknown): Result<Arshjulsdel, RiktlinjeAvvikelse> {
  const parsed = parseWith<Arshjulsdel>(arshjulsdelSchema, value);
  if (!parsed.ok) return parsed;
  const findings = checkArshjulsdel(parsed.value);
  return findings.length > 0 ? failure(findings) : ok(parsed.value);
}
