import * as z from 'zod/mini';
import {datumSchema} from '../kalender/index.js';
import {FLEST_EGNA} from './egna.js';

/** An id of an activity: a guideline's with its year, or an own one. */
const aktivitetId = z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9@/:._-]*$/), z.maxLength(160));

/** Marks and moves of many years fit in this; more is a mistake. */
const FLEST_POSTER = 20_000;

/** A record by activity id. It is counted before it is read: reading a million entries would take seconds. */
function byAktivitet<T extends z.ZodMiniType>(schema: T) {
  const counted = z.unknown().check((payload) => {
    const {value: input} = payload;
    if (typeof input !== 'object' || input === null || Object.keys(input).length <= FLEST_POSTER) return;
    payload.issues.push({code: 'too_big', origin: 'array', maximum: FLEST_POSTER, inclusive: true, input});
  });
  return z.pipe(counted, z.record(aktivitetId, schema));
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
  flyttar: byAktivitet(z.strictObject({start: datumSchema, slut: datumSchema})),
  /** The day each was done, by activity id. */
  klara: byAktivitet(datumSchema),
});
