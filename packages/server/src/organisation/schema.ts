import * as z from 'zod/mini';
import {isRadtext} from './radtext.js';

/** The id of a unit, an area or a skolform: what stands in an address. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'id'));

/** A line of text that people read: a name, a place. */
export const radSchema = z.string().check(z.minLength(1), z.maxLength(200), z.refine(isRadtext));
