import type {Immutable} from '@vetlanda/ska-core';
import {datumSchema} from '@vetlanda/ska-core/kalender';
import * as z from 'zod/mini';
import {DOKUMENTSLAG} from '../db/dokument.js';
import {idSchema, radSchema} from '../organisation/schema.js';
import {ROLLER} from '../ratt/roll.js';

/** An instant as it is written in a file: `2026-11-24T10:20:30.500Z`, and one that there is. */
const instant = z.string().check(z.regex(/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), z.refine(isInstant));

function isInstant(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}

/** JSON as text, letter for letter as it was saved, so that a sum of it still holds. That it can be read is for `checkKommunfil`. */
const innehall = z.string().check(z.maxLength(8_000_000));

const klockslag = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const period = z.strictObject({
  fran: datumSchema,
  /** The last day; not there while it lasts. */
  till: z.exactOptional(datumSchema),
  /** What the unit belongs to; not there for the municipality itself. */
  overordnad: z.exactOptional(idSchema),
  skolform: z.exactOptional(idSchema),
});

const enhet = z.strictObject({
  id: idSchema,
  namn: radSchema,
  slag: z.literal(['kommun', 'omrade', 'enhet']),
  /** In order of time. */
  perioder: z.array(period).check(z.maxLength(200)),
});

/** Saved or frozen: by which role and when, never by whom. */
const sparat = {roll: z.literal(ROLLER), nar: instant, innehall};

const dokument = z.strictObject({
  enhet: idSchema,
  slag: z.literal(DOKUMENTSLAG),
  /** `2026/2027`; not there for what is not of a year. */
  lasar: z.exactOptional(z.string().check(z.regex(/^\d{4}(\/\d{4})?$/, 'lasar'))),
  /** Every version that was ever saved, the first one first: its place is its revision. */
  versioner: z.array(z.strictObject(sparat)).check(z.minLength(1), z.maxLength(100_000)),
  frysta: z.array(z.strictObject({id: radSchema, ...sparat})).check(z.maxLength(10_000)),
});

const dialogtid = z.strictObject({
  id: idSchema,
  aktivitet: radSchema,
  dag: datumSchema,
  fran: klockslag,
  till: klockslag,
  lokal: z.union([z.literal(''), radSchema]),
  platser: z.int().check(z.minimum(1), z.maximum(10_000)),
  /** The units that have booked it. */
  bokningar: z.array(idSchema).check(z.maxLength(10_000)),
});

const utgava = z.strictObject({
  publik: z.literal(['rektor', 'huvudman', 'namnd']),
  nummer: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  datum: datumSchema,
  innehall,
  /** SHA-256 of the content, hexadecimal. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const troskel = z.strictObject({
  index: z.int().check(z.minimum(5), z.maximum(100_000)),
  detalj: z.int().check(z.minimum(10), z.maximum(100_000)),
  full: z.int().check(z.minimum(20), z.maximum(100_000)),
  finast: z.literal(['grupp', 'enhet', 'omrade']),
});

/** The thresholds of a round, as they are kept: no lower than any municipality may have. */
export const trosklarSchema = z.strictObject({rektor: troskel, huvudman: troskel, namnd: troskel});

const omgang = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]{8,40}$/)),
  namn: radSchema,
  lasar: z.string().check(z.regex(/^\d{4}(\/\d{4})?$/, 'lasar')),
  oppnar: datumSchema,
  stanger: datumSchema,
  /** One that is open when the file is written stands as planned: what has been answered in it does not come along. */
  lage: z.literal(['planerad', 'stangd']),
  enkat: innehall,
  trosklar: innehall,
  utgavor: z.array(utgava).check(z.maxLength(3)),
});

/** The shape of the file. Unknown fields are refused: what is not read would be lost. */
export const kommunfilSchema = z.strictObject({
  format: z.literal('ska-kommun'),
  schemaVersion: z.literal(1),
  huvudman: z.strictObject({namn: radSchema, exempel: z.boolean()}),
  enheter: z.array(enhet).check(z.minLength(1), z.maxLength(20_000)),
  dokument: z.array(dokument).check(z.maxLength(200_000)),
  dialogtider: z.array(dialogtid).check(z.maxLength(100_000)),
  omgangar: z.array(omgang).check(z.maxLength(1_000)),
});

/**
 * All that a municipality, or one of its units, has made, as one file that another installation can read in: units and when
 * they were what, documents with every version and frozen copy, times of dialogues and who has booked them, rounds and what
 * has been released of them.
 *
 * No person: roles and instants only, so neither who has which role nor the log of who did what. No codes and no keys: they
 * open rounds. No counts of answers: a count is under the thresholds that a release is made by (a unit with one answer would
 * tell what that child said), and a file is mailed and kept where no thresholds are. Whoever needs the counts of an
 * installation back has its backup.
 */
export type Kommunfil = Immutable<z.infer<typeof kommunfilSchema>>;

/** A unit in the file. */
export type Kommunfilenhet = Kommunfil['enheter'][number];

/** A document in the file, with its history. */
export type Kommunfildokument = Kommunfil['dokument'][number];

/** A time for a dialogue in the file. */
export type Kommunfildialogtid = Kommunfil['dialogtider'][number];

/** A round in the file, with its releases. */
export type Kommunfilomgang = Kommunfil['omgangar'][number];
