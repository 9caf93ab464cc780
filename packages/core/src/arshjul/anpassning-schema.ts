import * as z from 'zod/mini';
import {datumSchema} from '../kalender/index.js';
import {FLEST_EGNA} from './egna.js';

/** An id of an activity: a guideline's with its year, or an own one. */
const aktivitetId = z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9@/:._-]*$/), z.maxLength(160));

/** Marks and moves of many years fit in this; more is a mistake. */
function isSane(record: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(record).length <= 20_000;
}

/** An own activity as it is stored. */
export const egenSchema = z.strictObject({
  id: aktivitetId,
  titel: z.string().check(z.minLength(1), z.maxLength(200)),
  slag: z.literal(['dialog', 'matning', 'dokument', 'mote', 'uppfoljning', 'aterkoppling', 'egen']),
  niva: z.string().check(z.minLength(1), z.maxLength(80)),
  start: datumSchema,
  slut: datumSchema,
  beskrivning: z.optional(z.string().check(z.maxLength(2000))),
});

/** An anpassning as it is stored. */
export const anpassningSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** The level that keeps it: what that level answers for can be late, the rest only passes. */
  niva: z.string().check(z.minLength(1), z.maxLength(80)),
  /** The day from which it keeps count: what ended before it is not late. */
  fran: z.optional(datumSchema),
  egna: z.array(egenSchema).check(z.maxLength(FLEST_EGNA)),
  /** Dates set by the unit, by activity id. */
  flyttar: z.record(aktivitetId, z.strictObject({start: datumSchema, slut: datumSchema})).check(z.refine(isSane)),
  /** The day each was done, by activity id. */
  klara: z.record(aktivitetId, datumSchema).check(z.refine(isSane)),
});
