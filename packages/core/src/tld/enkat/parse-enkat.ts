import * as z from 'zod/mini';
import {failure, ok, type Result} from '../../result.js';
import {parseWith} from '../../schema-avvikelse.js';
import type {EnkatAvvikelse} from './avvikelse.js';
import {checkEnkat} from './check-enkat.js';
import type {Enkat} from './enkat.js';
import {enkatSchema} from './schema.js';

/** The version of the format that this program reads and writes. */
const ENKATFORMAT = 1;

const huvud = z.object({format: z.unknown(), schemaVersion: z.unknown()});

/**
 * Reads a questionnaire: its shape, and that nothing in it is wrong (`fel` of `checkEnkat`); what deserves a look is let
 * through. One of a newer format is refused, for children must not answer half of what somebody meant. Never throws.
 */
export function parseEnkat(value: unknown): Result<Enkat, EnkatAvvikelse> {
  const fel = checkFormat(value);
  if (fel !== undefined) return failure([fel]);
  const parsed = parseWith(enkatSchema, value);
  if (!parsed.ok) return parsed;
  // Where the schema of the file lies is a matter between it and an editor, no part of the questions.
  const {$schema: _, ...enkat} = parsed.value;
  const errors = checkEnkat(enkat).filter(({niva}) => niva === 'fel');
  return errors.length > 0 ? failure(errors) : ok(enkat);
}

/** Why it is no questionnaire of this format; what has no shape at all is for the schema to say. */
function checkFormat(value: unknown): EnkatAvvikelse | undefined {
  const parsed = parseWith(huvud, value);
  if (!parsed.ok) return undefined;
  const {format, schemaVersion} = parsed.value;
  if (typeof format === 'string' && format !== 'ska-enkat') {
    return {kod: 'enkat/fel-format', niva: 'fel', path: '/format', params: {format: format.slice(0, 100)}};
  }
  if (typeof schemaVersion !== 'number' || schemaVersion <= ENKATFORMAT) return undefined;
  const params = {version: schemaVersion, last: ENKATFORMAT};
  return {kod: 'enkat/nyare-format', niva: 'fel', path: '/schemaVersion', params};
}
