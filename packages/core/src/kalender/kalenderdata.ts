import * as z from 'zod/mini';
import type {Result} from '../result.js';
import {parseWith, type SchemaAvvikelse} from '../schema-avvikelse.js';
import {type Datum, parseDatum} from './datum.js';

/** A day in a document. */
export const datumSchema = z.iso
  .date({error: 'datum', abort: true})
  .check(z.refine((text) => parseDatum(text) !== undefined, 'datum')) as unknown as z.ZodMiniType<Datum, string>;

const namn = z.string().check(z.minLength(1), z.maxLength(200));

/** A läsår's term dates, lov and studiedagar; dates include both ends. */
export const lasarKalenderSchema = z.object({
  lasar: z.string().check(z.regex(/^\d{4}(\/\d{4})?$/, 'lasar')),
  terminer: z
    .array(z.object({id: namn, namn, start: datumSchema, slut: datumSchema}))
    .check(z.minLength(1), z.maxLength(6)),
  lov: z.array(z.object({namn, start: datumSchema, slut: datumSchema})).check(z.maxLength(100)),
  studiedagar: z.array(z.object({datum: datumSchema, namn: z.optional(namn)})).check(z.maxLength(100)),
});

/** The calendar of a huvudman, or of one of its units. */
export const kalenderdataSchema = z.object({
  schemaVersion: z.literal(1),
  /** True where the dates are invented, so that every view says so. */
  exempel: z.optional(z.boolean()),
  huvudman: namn,
  enhet: z.optional(namn),
  lasar: z.array(lasarKalenderSchema).check(z.maxLength(200)),
});

/** Term dates, lov and studiedagar of one läsår. The huvudman decides them: skolförordningen (2011:185) 3 kap. 3 §. */
export type LasarKalender = z.infer<typeof lasarKalenderSchema>;

/** The calendar document: one huvudman's, or one unit's where it differs. */
export type Kalenderdata = z.infer<typeof kalenderdataSchema>;

/** Reads a calendar document. Shape only: impossible terms and overlapping lov are for `checkKalenderdata` to say. */
export function parseKalenderdata(value: unknown): Result<Kalenderdata, SchemaAvvikelse> {
  return parseWith(kalenderdataSchema, value);
}
