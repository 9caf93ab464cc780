import * as z from 'zod/mini';
import type {Immutable} from '../immutable.js';
import {type Datum, datumSchema} from '../kalender/index.js';
import type {Result} from '../result.js';
import {parseWith, type SchemaAvvikelse} from '../schema-avvikelse.js';

/** An id of an activity: a guideline's with its year, or an own one. */
const aktivitetId = z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9@/:._-]*$/), z.maxLength(160));

const egenSchema = z.strictObject({
  id: aktivitetId,
  titel: z.string().check(z.minLength(1), z.maxLength(200)),
  slag: z.literal(['dialog', 'matning', 'dokument', 'mote', 'uppfoljning', 'aterkoppling', 'egen']),
  niva: z.string().check(z.minLength(1), z.maxLength(80)),
  start: datumSchema,
  slut: datumSchema,
  beskrivning: z.optional(z.string().check(z.maxLength(2000))),
});

const anpassningSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** The level that keeps it: what that level answers for can be late, the rest only passes. */
  niva: z.string().check(z.minLength(1), z.maxLength(80)),
  /** The day from which it keeps count: what ended before it is not late. */
  fran: z.optional(datumSchema),
  egna: z.array(egenSchema).check(z.maxLength(5000)),
  /** Dates set by the unit, by activity id. */
  flyttar: z.record(aktivitetId, z.strictObject({start: datumSchema, slut: datumSchema})),
  /** The day each was done, by activity id. */
  klara: z.record(aktivitetId, datumSchema),
});

/** An activity that a unit has added. */
export type EgenAktivitet = Immutable<z.infer<typeof egenSchema>>;

/**
 * What a unit has made of the year: its own activities, the dates it has set and what is done. The host keeps it;
 * everything hangs on activity ids that hold the year, so nothing from one year leaks into another.
 */
export type ArshjulAnpassning = Immutable<z.infer<typeof anpassningSchema>>;

/** Reads a stored anpassning. Never throws. */
export function parseAnpassning(value: unknown): Result<ArshjulAnpassning, SchemaAvvikelse> {
  return parseWith<ArshjulAnpassning>(anpassningSchema, value);
}

/** An anpassning that changes nothing, for a unit at the level `niva` that keeps count from the day `fran`. */
export function createAnpassning(niva: string, fran?: Datum): ArshjulAnpassning {
  return {schemaVersion: 1, niva, ...(fran === undefined ? {} : {fran}), egna: [], flyttar: {}, klara: {}};
}

/** The day the activity was marked done. */
export function klarDag(anpassning: ArshjulAnpassning | undefined, id: string): Datum | undefined {
  return anpassning !== undefined && Object.hasOwn(anpassning.klara, id) ? anpassning.klara[id] : undefined;
}
