import * as z from 'zod/mini';
import {failure, ok, type Result} from '../../../result.js';
import {parseWith} from '../../../schema-avvikelse.js';
import type {Enkat, Enkatsvar, Fraga} from '../enkat.js';
import type {InsandningAvvikelse} from './avvikelse.js';
import {HOPPAD, INSANDNING_LANGD, type Insandning, NONCE, teckenFor, VET_EJ} from './insandning.js';
import {packInsandning} from './pack-insandning.js';

const schema = z.strictObject({
  format: z.literal('ska-tld-svar'),
  schemaVersion: z.literal(1),
  enkat: z.strictObject({id: z.string(), version: z.int()}),
  svar: z.string(),
  nonce: z.string(),
});

/**
 * Reads what a form has sent to these questions. Nothing is mended and nothing left out in silence: what is not letter
 * for letter what `packInsandning` makes is refused, with every reason. Never throws.
 */
export function unpackInsandning(text: string, enkat: Enkat): Result<Insandning, InsandningAvvikelse> {
  if (text.length !== INSANDNING_LANGD) {
    return failure([refuse('insandning/fel-langd', '', {langd: text.length, ska: INSANDNING_LANGD})]);
  }
  const json = readJson(text);
  if (!json.ok) return json;
  const parsed = parseWith(schema, json.value);
  if (!parsed.ok) return parsed;
  const {svar, nonce, enkat: referens} = parsed.value;
  if (referens.id !== enkat.id || referens.version !== enkat.version) {
    const params = {id: referens.id.slice(0, 100), version: referens.version};
    return failure([refuse('insandning/annan-enkat', '/enkat', params)]);
  }
  if (svar.length !== enkat.fragor.length) {
    return failure([refuse('insandning/fel-antal-svar', '/svar', {antal: svar.length, ska: enkat.fragor.length})]);
  }
  const errors = [
    ...enkat.fragor.filter((fraga, i) => !isPossible(svar.charAt(i), fraga, enkat)).map(impossible),
    ...(NONCE.test(nonce) ? [] : [refuse('insandning/fel-nonce', '/nonce', {})]),
  ];
  if (errors.length > 0) return failure(errors);
  const insandning = {svar: toSvar(svar, enkat.fragor), nonce};
  if (packInsandning(enkat, insandning.svar, nonce) !== text) return failure([refuse('insandning/annan-form', '', {})]);
  return ok(insandning);
}

function readJson(text: string): Result<unknown, InsandningAvvikelse> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return failure([refuse('insandning/olasbar', '', {})]);
  }
}

function isPossible(tecken: string, fraga: Fraga, {skalor}: Enkat): boolean {
  return tecken === HOPPAD || teckenFor(fraga, skalor).includes(tecken);
}

function impossible({id}: Fraga): InsandningAvvikelse {
  return refuse('insandning/omojligt-svar', '/svar', {fraga: id});
}

function toSvar(svar: string, fragor: readonly Fraga[]): Enkatsvar {
  return Object.fromEntries(
    fragor.flatMap(({id}, i) => {
      const tecken = svar.charAt(i);
      if (tecken === HOPPAD) return [];
      return [[id, tecken === VET_EJ ? ('vet-ej' as const) : Number(tecken)] as const];
    }),
  );
}

type Egen = Extract<InsandningAvvikelse, {readonly kod: `insandning/${string}`}>;

function refuse<Kod extends Egen['kod']>(
  kod: Kod,
  path: string,
  params: Extract<Egen, {readonly kod: Kod}>['params'],
): InsandningAvvikelse {
  return {kod, niva: 'fel', path, params} as InsandningAvvikelse;
}
