import type {AvvikelseOf} from '../../../avvikelse.js';

/** What a column that is not read seems to hold: whom or when, something of the tool's own, or nobody knows. */
export type Kolumnslag = 'person' | 'tid' | 'verktyg' | 'okand';

/**
 * What is wrong with a table of answers, or worth a look in it. `path` leads into the table, `/row/column` from 0; `rad` is
 * the row as a spreadsheet numbers it.
 */
export type MikrodataAvvikelse =
  | AvvikelseOf<'mikrodata/inga-rader'>
  | AvvikelseOf<'mikrodata/kolumn-saknas', {rubrik: string}>
  | AvvikelseOf<'mikrodata/fraga-saknas', {fraga: string; text: string}>
  /** Two columns claim the same question. */
  | AvvikelseOf<'mikrodata/fraga-dubbel', {fraga: string; text: string; rubriker: readonly string[]}>
  /** `svar` is cut off past forty characters; `antal` rows have it, of which `rad` is the first. */
  | AvvikelseOf<'mikrodata/svar-okant', {fraga: string; svar: string; antal: number; rad: number}>
  | AvvikelseOf<'mikrodata/enhet-okand', {namn: string; antal: number; rad: number}>
  | AvvikelseOf<'mikrodata/enhet-saknas', {antal: number; rad: number}>
  | AvvikelseOf<'mikrodata/kolumn-ignorerad', {rubrik: string; slag: Kolumnslag}>
  | AvvikelseOf<'mikrodata/rader-utan-svar', {antal: number}>;
