import * as z from 'zod/mini';
import {datumSchema} from '../kalender/index.js';
import type {Known} from './known.js';
import {ALLA_GENOMFORANDE, ALLA_MALUPPFYLLELSE, ALLA_PLANLAGEN} from './skalor.js';

/**
 * The shape of a plan. Objects are loose: a field that this version does not know is kept and reported, never dropped.
 * Shape only: a plan with five areas opens, and the rules say what they think of it.
 */

/** An id: letters, digits, hyphen and underscore. Random and never reused; never made from a text or a place in a list. */
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'plan-id'));
/** The id of a node, or `''` for the plan itself. */
const nodEllerPlan = z.string().check(z.regex(/^[A-Za-z0-9_-]{0,64}$/, 'plan-id'));

/** One line, and a text of several; both may be empty, for a draft can always be saved. */
const rad = z.string().check(z.maxLength(500));
const text = z.string().check(z.maxLength(20_000));

function lista<T extends z.ZodMiniType>(schema: T): z.ZodMiniArray<T> {
  return z.array(schema).check(z.maxLength(5_000));
}

/** Something that an analysis or a follow-up rests on: a survey, statistics, a document. Never about single pupils. */
export const underlagSchema = z.looseObject({
  id,
  namn: rad,
  datum: z.optional(datumSchema),
  /** An http(s) address, or one on the intranet. */
  lank: z.optional(rad),
  /** The figure itself, as it is written: `72 %`. */
  varde: z.optional(rad),
});

/** What a goal or an undertaking has to do with: a framgångsfaktor, a kvalitetsdimension, or a goal of the board or the state. */
const tagg = z.looseObject({
  typ: z.literal(['framgangsfaktor', 'kvalitetsdimension', 'namndmal', 'nationellt-mal']),
  varde: rad,
});

/** Where a node comes from: the plan of an earlier läsår. */
const ursprung = z.looseObject({plan: id, nod: id, val: z.literal(['fortsatter', 'omformuleras']), skal: text});

/** Why something was ended before its time: it stays, so that its follow-ups have something to point at. */
const avslut = z.looseObject({datum: datumSchema, skal: text});

/** A link from an activity's result to an effect, with what must hold for it. */
export const lankSchema = z.looseObject({
  effekt: id,
  antagande: z.optional(text),
  tilltro: z.optional(z.literal(['lag', 'mellan', 'hog'])),
});

/** What an activity shall lead to. Without links it contributes to every effect of its åtagande. */
export const resultatSchema = z.looseObject({id, text, bidrarTill: lista(lankSchema)});

/** Something that the unit does. */
export const aktivitetSchema = z.looseObject({
  id,
  rubrik: rad,
  beskrivning: text,
  /** A role, never a person's name. */
  ansvar: rad,
  start: z.optional(datumSchema),
  slut: z.optional(datumSchema),
  avslut: z.optional(avslut),
  resultat: lista(resultatSchema),
});

/** What shall have become better for children and pupils. */
export const effektSchema = z.looseObject({
  id,
  text,
  /** How it will be noticed. */
  tecken: text,
  avslut: z.optional(avslut),
});

/** A concretion and a direction within an area (the guideline's section 5). */
export const atagandeSchema = z.looseObject({
  id,
  rubrik: rad,
  beskrivning: text,
  taggar: lista(tagg),
  avslut: z.optional(avslut),
  ursprung: z.optional(ursprung),
  effekter: lista(effektSchema),
  aktiviteter: lista(aktivitetSchema),
});

/** A prioritised area. */
export const malomradeSchema = z.looseObject({
  id,
  namn: rad,
  motivering: text,
  taggar: lista(tagg),
  ursprung: z.optional(ursprung),
  ataganden: lista(atagandeSchema),
});

/** A note in the plan's log: what was seen, of which nodes. Never changed; a correction is a new one. */
export const uppfoljningSchema = z.looseObject({
  id,
  /** Ids of the nodes it is about; none for the plan as a whole. */
  avser: lista(id),
  datum: datumSchema,
  tillfalle: z.literal(['forutsattningsdialog', 'processdialog', 'resultatdialog', 'tld', 'annat']),
  text,
  genomforande: z.optional(z.literal([...ALLA_GENOMFORANDE])),
  maluppfyllelse: z.optional(z.literal([...ALLA_MALUPPFYLLELSE])),
  underlag: lista(underlagSchema),
  /** The role that wrote it. */
  roll: rad,
  /** The id of the follow-up that this one corrects. */
  ersatter: z.optional(id),
});

/** Advice that somebody has looked at and put aside, and why. */
export const doltTipsSchema = z.looseObject({kod: rad, nod: nodEllerPlan, skal: rad});

/** A unit's plan for one läsår. */
export const planSchema = z.looseObject({
  format: z.literal('ska-utvecklingsplan'),
  schemaVersion: z.literal(2),
  id,
  enhet: z.looseObject({id: z.optional(id), namn: rad}),
  /** The id of a skolform, or of fritidshem. */
  skolform: z.string().check(z.maxLength(80)),
  /** The läsår as its label: `2026/2027`. */
  lasar: z.string().check(z.regex(/^\d{4}(\/\d{4})?$/, 'lasar')),
  riktlinje: z.looseObject({id: z.string().check(z.maxLength(80)), version: datumSchema}),
  lage: z.literal([...ALLA_PLANLAGEN]),
  /** When it was decided, and by which role; from that day it is an allmän handling. */
  faststallande: z.optional(z.looseObject({datum: datumSchema, roll: rad})),
  /** Why things are as they are, before anything new is undertaken (skollagen 4 kap. 3–4 §§). */
  orsaksanalys: text,
  /** Who took part in the planning, and how (skollagen 4 kap. 4 §). */
  medverkan: text,
  /** The forms in which children, pupils and guardians have influence (skollagen 4 kap. 14 §). */
  inflytande: text,
  underlag: lista(underlagSchema),
  malomraden: lista(malomradeSchema),
  uppfoljningar: lista(uppfoljningSchema),
  doldaTips: lista(doltTipsSchema),
  /** The plan that this one goes on from, and what was ended there. */
  ursprung: z.optional(
    z.looseObject({
      plan: id,
      lasar: z.string().check(z.maxLength(20)),
      avslutade: lista(z.looseObject({nod: id, rubrik: rad, skal: text})),
    }),
  ),
});

/** A unit's plan for one läsår: målområden, åtaganden, effekter, aktiviteter and their results, and the log of follow-ups. */
export type Utvecklingsplan = Known<z.infer<typeof planSchema>>;
/** A prioritised area. */
export type Malomrade = Known<z.infer<typeof malomradeSchema>>;
/** What the unit undertakes within an area. */
export type Atagande = Known<z.infer<typeof atagandeSchema>>;
/** What shall have become better for children and pupils. */
export type Effekt = Known<z.infer<typeof effektSchema>>;
/** Something that the unit does. */
export type Planaktivitet = Known<z.infer<typeof aktivitetSchema>>;
/** What an activity shall lead to. */
export type AktivitetResultat = Known<z.infer<typeof resultatSchema>>;
/** A link from an activity's result to an effect. */
export type Effektlank = Known<z.infer<typeof lankSchema>>;
/** A note in the plan's log. */
export type Uppfoljning = Known<z.infer<typeof uppfoljningSchema>>;
/** Something that an analysis rests on. */
export type Underlag = Known<z.infer<typeof underlagSchema>>;
/** Advice that has been put aside. */
export type DoltTips = Known<z.infer<typeof doltTipsSchema>>;
/** The state of a plan. */
export type Planlage = Utvecklingsplan['lage'];
/** How far an activity has come. */
export type Genomforande = (typeof ALLA_GENOMFORANDE)[number];
/** Whether a result or an effect has appeared. */
export type Maluppfyllelse = (typeof ALLA_MALUPPFYLLELSE)[number];
