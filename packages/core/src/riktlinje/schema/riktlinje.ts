import * as z from 'zod/mini';
import type {Immutable} from '../../immutable.js';
import {datumSchema} from '../../kalender/index.js';
import {arshjulsfalt} from './arshjulsdel.js';
import {avsnitt, id, lank, lista, rubrik, text} from './falt.js';

/** A decision about the guideline. */
const beslut = z.strictObject({
  instans: rubrik,
  datum: datumSchema,
  paragraf: rubrik,
  slag: z.literal(['antagen', 'reviderad']),
});

/** Who the guideline binds and who answers for it. */
const organisation = z.strictObject({
  namnd: rubrik,
  forvaltning: rubrik,
  dokumentansvarig: rubrik,
});

/** A principle: why it is there and what it shall lead to. */
const princip = z.strictObject({
  id,
  namn: rubrik,
  varfor: lista(text, {minst: 1}),
  ledertill: lista(text, {minst: 1}),
  avsnitt,
});

/** What the quality of teaching consists of. */
const undervisningskvalitet = z.strictObject({
  larmiljoer: lista(z.strictObject({id, namn: rubrik})),
  faktorer: lista(z.strictObject({id, namn: rubrik})),
  avsnitt,
});

/** A kvalitetsdimension: struktur, process or resultat in ramfaktorteorin. */
const kvalitetsdimension = z.strictObject({id, namn: rubrik, beskrivning: z.optional(text), avsnitt});

/** The theory that the guideline starts from. */
const teori = z.strictObject({namn: rubrik, innebord: text, avsnitt});

/** The loop of questions that the work goes round in. */
const loop = z.strictObject({
  namn: rubrik,
  faser: lista(z.strictObject({id, namn: rubrik}), {minst: 2, hogst: 12}),
  /** The id of the phase that a läsår begins with. */
  startfas: id,
  avsnitt,
});

/** A framework that goals and analyses are tagged with, such as the seven framgångsfaktorer. */
const ramverk = z.strictObject({
  id,
  namn: rubrik,
  delar: lista(z.strictObject({id, namn: rubrik}), {minst: 1}),
  avsnitt,
});

/** The convention on the rights of the child as the guideline uses it. */
const barnkonventionen = z.strictObject({
  artiklar: lista(z.strictObject({nummer: z.int().check(z.minimum(1), z.maximum(54)), innebord: text})),
  perspektiv: lista(z.strictObject({id, namn: rubrik, innebord: text})),
  /** When an analysis of what a decision means for children is due. */
  barnkonsekvensanalys: text,
  avsnitt,
});

/** What a dialogue is about; when, how and with whom stands in its activity. */
const dialog = z.strictObject({
  /** The id of its aktivitetsmall. */
  aktivitet: id,
  fokus: lista(text, {minst: 1}),
  avsnitt,
});

/** The words for the links of the effect chain; a municipality with fewer links leaves out what it does not have. */
const effektkedja = z.strictObject({
  malomrade: rubrik,
  atagande: z.optional(rubrik),
  effekt: z.optional(rubrik),
  aktivitet: rubrik,
  aktivitetResultat: z.optional(rubrik),
});

/** The rules of a plan. */
const planregler = z.strictObject({
  /** Areas that are always there; the list may be empty. */
  obligatoriskaMalomraden: lista(rubrik, {hogst: 20}),
  /** How many areas there may be; without it as many as one likes. */
  hogstMalomraden: z.optional(z.int().check(z.minimum(0), z.maximum(50))),
  /** Do the areas that are always there count among those? They do unless this is false. */
  obligatoriskaRaknas: z.optional(z.boolean()),
  /** How many åtaganden an area may have; without it as many as one likes. */
  hogstAtaganden: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
  effektkedja,
});

/** A document that a level writes. */
const dokument = z.strictObject({
  id,
  namn: rubrik,
  /** The id of the level that writes it. */
  niva: id,
  slag: z.literal(['plan', 'rapport']),
  period: z.literal(['lasar', 'kalenderar']),
  /** How many such years it covers. */
  antalAr: z.int().check(z.minimum(1), z.maximum(10)),
  beskrivning: text,
  /** Ids of the documents it starts from. */
  utgarFran: lista(id),
  planregler: z.optional(planregler),
  /** The headings of the template, with guiding questions where there are any. */
  mallrubriker: lista(z.strictObject({rubrik, fragor: lista(text)})),
  avsnitt,
});

/** How answers become a figure. */
const index = z.strictObject({
  skala: z.literal(['0-10', '0-100', 'andel']),
  /** Does the answer "vet ej" count among all answers? */
  vetEj: z.literal(['utanfor', 'i-namnaren']),
});

/** A survey to children and pupils. */
const matning = z.strictObject({
  id,
  namn: rubrik,
  /** The ids of its rounds' aktivitetsmallar. */
  omgangar: lista(id, {minst: 1}),
  dimensioner: lista(z.strictObject({id, namn: rubrik}), {minst: 1}),
  /** Ids of the skolformer that answer, or of fritidshem; empty where the guideline does not say which. */
  malgrupper: lista(id),
  /** How results become figures; left out where the guideline does not say. */
  index: z.optional(index),
  /** Below so many answers nothing is shown; left out where the guideline does not say. */
  minstAntalSvar: z.optional(z.int().check(z.minimum(3), z.maximum(50))),
  fragor: lank,
  syfte: text,
  avsnitt,
});

/** What a meeting is for; when and with whom stands in its activity. */
const mote = z.strictObject({aktivitet: id, syfte: text, avsnitt});

/** A support that the levels can use, with the place for its link. */
const stod = z.strictObject({id, namn: rubrik, beskrivning: text, lank, avsnitt});

/** A skolform, or fritidshem which is part of skolväsendet but no skolform, with the days between which it exists. */
const skolform = z.strictObject({
  id,
  namn: rubrik,
  arSkolform: z.boolean(),
  fran: z.optional(datumSchema),
  till: z.optional(datumSchema),
  kalla: rubrik,
});

/** The whole guideline. */
export const riktlinjeSchema = z.strictObject({
  $schema: z.optional(z.string()),
  ...arshjulsfalt,
  /** What kind of document the decision made. */
  dokumenttyp: rubrik,
  /** The day from which the guideline, in whatever version, holds. */
  gallerFran: datumSchema,
  /** The day it was last looked through. */
  senastGranskad: z.optional(datumSchema),
  beslut: lista(beslut, {minst: 1}),
  organisation,
  principer: lista(princip),
  undervisningskvalitet,
  likvardighet: z.strictObject({innebord: text, avsnitt}),
  teori: z.optional(teori),
  kvalitetsdimensioner: lista(kvalitetsdimension),
  loop,
  ramverk: lista(ramverk),
  barnkonventionen: z.optional(barnkonventionen),
  dialoger: lista(dialog),
  dokument: lista(dokument),
  matningar: lista(matning),
  moten: lista(mote),
  stod: lista(stod),
  skolformer: lista(skolform, {minst: 1}),
});

/** A municipality's guideline for systematiskt kvalitetsarbete as data. */
export type Riktlinje = Immutable<z.infer<typeof riktlinjeSchema>>;
