import * as z from 'zod/mini';
import type {Immutable} from '../../immutable.js';
import {id, lista, manad, veckodag} from './falt.js';

const nummer = z.literal([1, 2, 3, 4, 5, -1]);
const antal = z.int().check(z.minimum(0), z.maximum(200));

const datum = z.strictObject({
  typ: z.literal('datum'),
  manad,
  dag: z.int().check(z.minimum(1), z.maximum(31)),
  /** The last such date before the year begins. */
  ar: z.optional(z.literal(['fore'])),
});
const manader = z.strictObject({typ: z.literal('manader'), fran: manad, till: manad});
const isoVecka = z.strictObject({
  typ: z.literal('iso-vecka'),
  vecka: z.int().check(z.minimum(1), z.maximum(53)),
  veckodag,
});
const veckodagIManad = z.strictObject({typ: z.literal('veckodag-i-manad'), manad, veckodag, nummer});
const manadsvis = z.strictObject({typ: z.literal('manadsvis'), manader: lista(manad, {minst: 1, hogst: 12})});
const manadsvisVeckodag = z.strictObject({
  typ: z.literal('manadsvis-veckodag'),
  manader: lista(manad, {minst: 1, hogst: 12}),
  veckodag,
  nummer,
});
const termin = z.strictObject({typ: z.literal('termin'), termin: id, dag: z.literal(['forsta', 'sista'])});
const relativ = z.strictObject({
  typ: z.literal('relativ'),
  antal,
  enhet: z.literal(['skoldagar', 'veckor']),
  riktning: z.literal(['fore', 'efter']),
  mall: id,
  kant: z.literal(['start', 'slut']),
});

/** A rule that gives one day. */
const dagregelSchema = z.discriminatedUnion('typ', [datum, isoVecka, veckodagIManad, termin, relativ]);
const mellan = z.strictObject({typ: z.literal('mellan'), fran: dagregelSchema, till: dagregelSchema});

/** The closed set of date rules. */
export const datumregelSchema = z.discriminatedUnion('typ', [
  datum,
  manader,
  isoVecka,
  veckodagIManad,
  manadsvis,
  manadsvisVeckodag,
  termin,
  relativ,
  mellan,
]);

/** A rule that gives one day of a year. */
export type Dagregel = Immutable<z.infer<typeof dagregelSchema>>;

/**
 * How the dates of an activity follow from the year and the school's calendar.
 *
 * `manader` is a window of whole months and may cross New Year; `manadsvis` gives one window a month and
 * `manadsvis-veckodag` one day a month; `nummer` -1 is the last such weekday; `relativ` counts whole `skoldagar` or
 * `veckor` from the first or last day of another activity; `mellan` runs from one day to another, both included.
 */
export type Datumregel = Immutable<z.infer<typeof datumregelSchema>>;
