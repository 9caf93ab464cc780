import {failure, ok, type Result} from '../result.js';
import {parseWith} from '../schema-avvikelse.js';
import type {PlanAnmarkning, PlanLasfel} from './lasfel.js';
import {findOkandaFalt} from './okanda-falt.js';
import {toPlainJson} from './plain-json.js';
import {planSchema, type Utvecklingsplan} from './schema.js';
import {isObject} from './schemafalt.js';
import {ALDSTA_PLANVERSION, PLANVERSION, upgradePlan} from './versioner/index.js';

/** A plan that has been opened. */
export interface LastPlan {
  readonly plan: Utvecklingsplan;
  /** The version that the file had. */
  readonly fran: number;
  /** Written by a newer version of the program: to be read, never to be saved over. */
  readonly nyare: boolean;
  readonly anmarkningar: readonly PlanAnmarkning[];
}

const FORMAT = 'ska-utvecklingsplan';

/**
 * Opens a stored plan of any version. An older one is brought up to date in memory; a newer one opens for reading when
 * the parts that this version knows can be read. Never throws, and never changes `value`.
 */
export function parsePlan(value: unknown): Result<LastPlan, PlanLasfel> {
  const plain = toPlainJson(value);
  if (!plain.ok) return plain;
  const dokument = plain.value;
  if (!isObject(dokument)) {
    return failure([{kod: 'schema/fel-typ', niva: 'fel', path: '', params: {vantat: 'object'}}]);
  }
  const {format, schemaVersion: fran} = dokument;
  if (format !== FORMAT) {
    const params = {format: typeof format === 'string' ? format.slice(0, 100) : ''};
    return failure([{kod: 'plan/fel-format', niva: 'fel', path: '/format', params}]);
  }
  if (typeof fran !== 'number' || !Number.isSafeInteger(fran)) {
    return failure([{kod: 'plan/utan-version', niva: 'fel', path: '/schemaVersion', params: {}}]);
  }
  if (fran < ALDSTA_PLANVERSION) {
    return failure([{kod: 'plan/okand-version', niva: 'fel', path: '/schemaVersion', params: {version: fran}}]);
  }
  return fran > PLANVERSION ? parseNyare(dokument, fran) : parseKand(dokument, fran);
}

function parseKand(dokument: Readonly<Record<string, unknown>>, fran: number): Result<LastPlan, PlanLasfel> {
  const upgraded = upgradePlan(dokument, fran);
  const parsed = parseWith<Utvecklingsplan>(planSchema, upgraded.dokument);
  if (!parsed.ok) return parsed;
  const anmarkningar = [...upgraded.anmarkningar, ...findOkandaFalt(planSchema, upgraded.dokument)];
  return ok({plan: parsed.value, fran, nyare: false, anmarkningar});
}

function parseNyare(dokument: Readonly<Record<string, unknown>>, fran: number): Result<LastPlan, PlanLasfel> {
  const params = {version: fran, last: PLANVERSION};
  const known = {...dokument, schemaVersion: PLANVERSION};
  const parsed = parseWith<Utvecklingsplan>(planSchema, known);
  if (!parsed.ok) {
    return failure([{kod: 'plan/nyare-olasbar', niva: 'fel', path: '/schemaVersion', params}, ...parsed.errors]);
  }
  const nyare: PlanAnmarkning = {kod: 'plan/nyare', niva: 'varning', path: '/schemaVersion', params};
  return ok({plan: parsed.value, fran, nyare: true, anmarkningar: [nyare, ...findOkandaFalt(planSchema, known)]});
}
