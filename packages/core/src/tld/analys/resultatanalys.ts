import type * as z from 'zod/mini';
import type {Immutable} from '../../immutable.js';
import type {Result} from '../../result.js';
import {parseWith, type SchemaAvvikelse} from '../../schema-avvikelse.js';
import {resultatanalysSchema} from './schema.js';

/** What a unit has written about its results in a school year, for each round and part. */
export type Resultatanalys = Immutable<z.infer<typeof resultatanalysSchema>>;

/** A text of one round and part to write. */
export interface Analystext {
  readonly omgang: string;
  readonly del: string;
  readonly falt: 'analys' | 'aterkoppling';
  readonly text: string;
}

/** Nothing written. */
export const TOM_RESULTATANALYS: Resultatanalys = {schemaVersion: 1, texter: []};

/** Reads what is stored. Never throws. */
export function parseResultatanalys(value: unknown): Result<Resultatanalys, SchemaAvvikelse> {
  return parseWith<Resultatanalys>(resultatanalysSchema, value);
}

/** The text of a round and part; empty where nobody has written any. */
export function findAnalystext(analys: Resultatanalys, {omgang, del, falt}: Omit<Analystext, 'text'>): string {
  return analys.texter.find((one) => one.omgang === omgang && one.del === del)?.[falt] ?? '';
}

/** With a text written: a field that is emptied stays there, empty. */
export function applyAnalystext(analys: Resultatanalys, {omgang, del, falt, text}: Analystext): Resultatanalys {
  const isThere = (one: Resultatanalys['texter'][number]): boolean => one.omgang === omgang && one.del === del;
  const tom = {omgang, del, analys: '', aterkoppling: ''};
  const texter = analys.texter.some(isThere) ? analys.texter : [...analys.texter, tom];
  return {...analys, texter: texter.map((one) => (isThere(one) ? {...one, [falt]: text} : one))};
}
