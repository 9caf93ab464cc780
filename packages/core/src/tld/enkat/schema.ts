import * as z from 'zod/mini';

/**
 * The shape of a questionnaire. Nothing but questions with answers to choose from can be written: there is no kind of
 * question that asks for text. Unknown fields are refused, so that a misspelt one is not lost in silence. Meaning (ids,
 * scales that fit together, Swedish in every text) is for `checkEnkat` to say.
 */

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'), z.maxLength(80));

/** An address of a page, a picture or a sound; whether it is on the host's own site is for the rules to say. */
const adress = z
  .string()
  .check(z.regex(/^(https?:\/\/|\/(?![/\\])|\.{1,2}\/)[^\s<>"\\]*$/, 'adress'), z.maxLength(500));

const oversattning = z.strictObject({
  text: z.string().check(z.maxLength(2000)),
  granskning: z.literal(['granskad', 'ogranskad']),
  ljud: z.exactOptional(adress),
});

const SPRAKKOD = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const enkattext = z.catchall(z.object({sv: oversattning}), oversattning).check((payload) => {
  for (const sprak of Object.keys(payload.value)) {
    if (!SPRAKKOD.test(sprak)) {
      payload.issues.push({code: 'custom', message: 'sprakkod', path: [sprak], input: sprak});
    }
  }
});

function lista<T extends z.ZodMiniType>(schema: T, hogst: number): z.ZodMiniArray<T> {
  return z.array(schema).check(z.maxLength(hogst));
}

const skalsteg = z.strictObject({text: enkattext, bild: z.exactOptional(adress)});

const skala = z.strictObject({
  id,
  steg: lista(skalsteg, 20),
  positivFran: z.int(),
  vetEj: z.exactOptional(enkattext),
});

const fraga = z.strictObject({
  id,
  dimension: id,
  skala: id,
  text: enkattext,
  bild: z.exactOptional(adress),
  stegbilder: z.exactOptional(lista(adress, 20)),
});

const vart = z.strictObject({
  text: enkattext,
  telefon: z.exactOptional(z.string().check(z.regex(/^[0-9+][0-9 -]{1,30}$/))),
  lank: z.exactOptional(adress),
});

/** A whole questionnaire. */
export const enkatSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal('ska-enkat'),
  schemaVersion: z.literal(1),
  id,
  version: z.int().check(z.minimum(1), z.maximum(100_000)),
  exempel: z.boolean(),
  skolformer: lista(id, 20).check(z.minLength(1)),
  profil: z.literal(['forskola', 'f-3', '4-9', 'gy', 'anpassad']),
  svarssatt: z.literal(['sjalv', 'upplast', 'vuxenstod']),
  titel: enkattext,
  inledning: enkattext,
  dimensioner: lista(z.strictObject({id, namn: enkattext}), 10),
  skalor: lista(skala, 20),
  fragor: lista(fraga, 100),
  tack: z.strictObject({rubrik: enkattext, text: enkattext, vart: lista(vart, 10)}),
  instruktion: z.strictObject({
    fore: lista(enkattext, 30),
    under: lista(enkattext, 30),
    efter: lista(enkattext, 30),
  }),
});
