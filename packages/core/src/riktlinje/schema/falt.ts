import * as z from 'zod/mini';

/** A reference: lower-case letters a–z, digits and hyphens, as in `tld-oktober`. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'), z.maxLength(80));

/** One line of text for people. */
export const rubrik = z.string().check(z.minLength(1), z.maxLength(200));

/** A paragraph of text for people. */
export const text = z.string().check(z.minLength(1), z.maxLength(4000));

/** Where in the guideline an entry rests: the number of a section, such as `5`. */
export const avsnitt = z.string().check(z.minLength(1), z.maxLength(40));

/** A month, 1–12. */
export const manad = z.int().check(z.minimum(1), z.maximum(12));

/** A weekday, Monday 1 to Sunday 7. */
export const veckodag = z.int().check(z.minimum(1), z.maximum(7));

/** A place on the web or on the intranet: an http(s) address, or one relative to the page. Never a script. */
export const adress = z
  .string()
  .check(z.regex(/^(https?:\/\/|\/(?![/\\])|\.{1,2}\/|#|\?)[^\s<>"\\]*$/, 'adress'), z.maxLength(500));

/** A link slot: without `href` the title is shown as text until the municipality fills it in. */
export const lank = z.strictObject({titel: rubrik, href: z.optional(adress)});

/** A list that is never absurdly long. */
export function lista<T extends z.ZodMiniType>(
  schema: T,
  {minst = 0, hogst = 200}: {readonly minst?: number; readonly hogst?: number} = {},
): z.ZodMiniArray<T> {
  return z.array(schema).check(z.minLength(minst), z.maxLength(hogst));
}
