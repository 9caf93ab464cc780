import * as z from 'zod/mini';
import {datumSchema} from '../../kalender/index.js';

/**
 * The shape of a release. Unknown fields are refused: nothing that has not come out of the disclosure control rides along.
 * What the parts owe each other is for `checkUtgavaform` to say.
 */

const id = z.string().check(z.minLength(1), z.maxLength(300));
const text = z.string().check(z.maxLength(2000));
const heltal = z.int().check(z.minimum(0), z.maximum(100_000_000));
const andel = z.number().check(z.minimum(0), z.maximum(1));
const punkter = z.number().check(z.minimum(0), z.maximum(100));

function lista<T extends z.ZodMiniType>(schema: T, hogst: number): z.ZodMiniArray<T> {
  return z.array(schema).check(z.maxLength(hogst));
}

function skyddat<T extends z.ZodMiniType<number>>(tal: T) {
  return z.union([z.strictObject({varde: tal}), z.strictObject({over: tal}), z.strictObject({under: tal})]);
}

const stapel = z.strictObject({
  fran: z.int().check(z.minimum(1), z.maximum(7)),
  till: z.int().check(z.minimum(1), z.maximum(7)),
  andel: skyddat(andel),
});

const fragefordelning = z.strictObject({
  fraga: id,
  antal: heltal,
  staplar: lista(stapel, 7).check(z.minLength(2)),
  andelVetEj: andel,
});

const dimensionsdetalj = z.strictObject({
  antal: heltal,
  index: punkter,
  spridning: punkter,
  medelfel: punkter,
  intervall: z.exactOptional(z.tuple([punkter, punkter])),
  andelPositiva: z.exactOptional(z.strictObject({giltiga: skyddat(andel), medVetEj: skyddat(andel)})),
  andelVetEj: andel,
});

const dimensionspost = z.strictObject({
  dimension: id,
  index: skyddat(punkter),
  detalj: z.exactOptional(dimensionsdetalj),
  fragor: z.exactOptional(lista(fragefordelning, 10)),
});

const post = z.strictObject({
  id,
  namn: text,
  foralder: z.exactOptional(id),
  slag: z.literal(['kommun', 'omrade', 'enhet', 'grupp', 'ovriga']),
  antalEnheter: z.exactOptional(heltal),
  visning: z.literal(['inga-svar', 'dold', 'index', 'detalj', 'full']),
  delar: lista(id, 10_000),
  antal: z.exactOptional(z.strictObject({fran: heltal, till: heltal})),
  inbjudna: z.exactOptional(heltal),
  dimensioner: lista(dimensionspost, 20),
});

const dimension = z.strictObject({
  id,
  namn: text,
  fragor: lista(z.strictObject({id, text}), 10),
  steg: lista(text, 7),
  positivFran: z.int().check(z.minimum(1), z.maximum(7)),
  vetEj: z.exactOptional(text),
});

/** A whole release. */
export const utgavaSchema = z.strictObject({
  format: z.literal('ska-tld-utgava'),
  schemaVersion: z.literal(1),
  exempel: z.boolean(),
  nummer: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  datum: datumSchema,
  publik: z.literal(['rektor', 'huvudman', 'namnd']),
  omgang: z.strictObject({id, lasar: text, namn: text}),
  enkat: z.strictObject({
    id,
    version: z.int().check(z.minimum(1), z.maximum(1_000_000)),
    titel: text,
    dimensioner: lista(dimension, 20).check(z.minLength(1)),
  }),
  k: z.int().check(z.minimum(5), z.maximum(100_000)),
  detaljFran: z.int().check(z.minimum(10), z.maximum(100_000)),
  fullFran: z.int().check(z.minimum(20), z.maximum(100_000)),
  skattning: z.literal(['sammanlagd', 'viktad', 'enhetsmedel']),
  osakerhet: z.literal(['process', 'andlig']),
  poster: lista(post, 20_000).check(z.minLength(1)),
  utelamnadeEnheter: heltal,
});
