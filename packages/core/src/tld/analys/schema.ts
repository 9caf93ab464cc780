import * as z from 'zod/mini';

/** Rounds and groups of a year fit in this many; more is a mistake. */
const FLEST_TEXTER = 1000;
const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(20_000));

/** What a unit has written about its results in a school year, as it is stored. */
export const resultatanalysSchema = z.strictObject({
  schemaVersion: z.literal(1),
  texter: z
    .array(
      z.strictObject({
        /** The round's id. */
        omgang: id,
        /** The id of what the text is about, the unit or a group of it, as the release has it. */
        del: id,
        /** Which questions the result raises. */
        analys: text,
        /** What happens now, for those who answered. */
        aterkoppling: text,
      }),
    )
    .check(z.maxLength(FLEST_TEXTER)),
});
