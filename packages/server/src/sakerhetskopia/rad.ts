import * as z from 'zod/mini';

/** The format of a backup: lines of JSON, of which the first and the last are about the others. */
export const KOPIAFORMAT = 1;

/** The first line. */
export const huvudSchema = z.object({
  format: z.literal('ska-sakerhetskopia'),
  schemaVersion: z.int(),
  /** The last migration of the database that it is of. */
  migrering: z.string(),
  /** The rounds that have a table of their own, for they are open. */
  oppna: z.array(z.string().check(z.regex(/^[a-z0-9]{8,40}$/))),
});

/** The last line: how many there were before it, and sums of them. */
export const slutSchema = z.object({
  slut: z.literal(true),
  rader: z.int(),
  /** SHA-256, hexadecimal: has the file been copied whole? */
  sha256: z.string(),
  /** HMAC with a key of the server's: has anybody written in it? */
  mac: z.string(),
});

/** A line between them: a row of a table as the database writes it, or many that are sealed. */
export const radSchema = z.object({t: z.string(), d: z.exactOptional(z.string())});
