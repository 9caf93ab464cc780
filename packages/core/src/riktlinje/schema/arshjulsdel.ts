import * as z from 'zod/mini';
import type {Immutable} from '../../immutable.js';
import {datumSchema} from '../../kalender/index.js';
import {datumregelSchema} from './datumregel.js';
import {avsnitt, id, lank, lista, manad, rubrik, text} from './falt.js';

/** A role at a level. Role ids are unique over all levels. */
export const rollSchema = z.strictObject({id, namn: rubrik});

/** A level of the stöd- och styrkedja; the order of the list is the order of the rings, from the outside in. */
export const nivaSchema = z.strictObject({
  id,
  namn: rubrik,
  /** The short name of the level's ring. */
  ring: rubrik,
  beskrivning: text,
  roller: lista(rollSchema, {minst: 1}),
  avsnitt,
});

/** How a dialogue is held. */
export const upplaggSchema = z.strictObject({
  form: z.literal(['grupp', 'enhet']),
  gruppstorlek: z.optional(
    z.strictObject({
      minst: z.int().check(z.minimum(1), z.maximum(100)),
      hogst: z.int().check(z.minimum(1), z.maximum(100)),
    }),
  ),
  sammaSkolform: z.boolean(),
});

/** A recurring activity: what it is and how its dates follow from the year. */
export const aktivitetsmallSchema = z.strictObject({
  id,
  titel: rubrik,
  /** For a narrow arc of the wheel. */
  kortTitel: z.optional(rubrik),
  slag: z.literal(['dialog', 'matning', 'dokument', 'mote', 'uppfoljning', 'aterkoppling']),
  niva: id,
  avsnitt,
  /** The year its rule is computed in. */
  period: z.literal(['lasar', 'kalenderar']),
  regel: datumregelSchema,
  /** Only every so many years, counted from one that is known; every year unless given. */
  intervall: z.optional(
    z.strictObject({
      ar: z.int().check(z.minimum(2), z.maximum(10)),
      fran: z.int().check(z.minimum(1900), z.maximum(2299)),
    }),
  ),
  /** What happens to a day that is no school day; keep it unless given. */
  dagpolicy: z.optional(z.literal(['behall', 'foregaende-skoldag', 'nasta-skoldag'])),
  /** Does it last all through its window, or happen once within it? */
  omfattning: z.literal(['period', 'tillfalle']),
  beskrivning: text,
  /** Role ids. */
  ansvar: lista(id, {minst: 1}),
  /** Role ids. */
  deltar: z.optional(lista(id)),
  /** What to bring, and in which state: ids of documents. */
  medtag: z.optional(lista(z.strictObject({dokument: id, tillstand: z.literal(['klar', 'paborjad'])}))),
  /** The document that the activity brings to a state. */
  dokument: z.optional(id),
  /** Ids of activities that come before. */
  kraver: z.optional(lista(id)),
  upplagg: z.optional(upplaggSchema),
  /** Id of a kvalitetsdimension. */
  dimension: z.optional(id),
  /** What is advice rather than said by the guideline: only the day, or the whole activity. */
  rad: z.optional(z.literal(['dag', 'aktivitet'])),
  /** False switches the activity off and keeps what is known of it. */
  aktiv: z.boolean(),
  lankar: z.optional(lista(lank)),
});

/** The fields of a guideline that the wheel reads, one by one, so that the whole guideline can hold them too. */
export const arshjulsfalt = {
  schemaVersion: z.literal(1),
  id,
  huvudman: rubrik,
  titel: rubrik,
  /** The day from which this version holds. */
  version: datumSchema,
  /** True where the guideline is invented, so that every view says so. */
  exempel: z.optional(z.boolean()),
  /** The guideline's own language, and how its week numbers are written. */
  visning: z.strictObject({
    sprak: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'sprakkod')),
    veckoformat: z.literal(['kort', 'lang', 'utan']),
  }),
  perioder: z.strictObject({lasarStartManad: manad}),
  nivaer: lista(nivaSchema, {minst: 1, hogst: 12}),
  aktivitetsmallar: lista(aktivitetsmallSchema),
};

/** What the wheel needs to know of a document: what it is called. */
export const dokumentnamnSchema = z.object({id, namn: rubrik});

/** What the wheel reads of a guideline; the rest of the document is left out. */
export const arshjulsdelSchema = z.object({...arshjulsfalt, dokument: lista(dokumentnamnSchema)});

/** The part of a guideline that the wheel reads. */
export type Arshjulsdel = Immutable<z.infer<typeof arshjulsdelSchema>>;
/** A recurring activity of a guideline. */
export type Aktivitetsmall = Immutable<z.infer<typeof aktivitetsmallSchema>>;
/** A level of the stöd- och styrkedja with its roles. */
export type Niva = Immutable<z.infer<typeof nivaSchema>>;
/** How a dialogue is held: in which form, how many together and whether of one skolform. */
export type Upplagg = Immutable<z.infer<typeof upplaggSchema>>;
/** A link slot. */
export type Lank = Immutable<z.infer<typeof lank>>;
