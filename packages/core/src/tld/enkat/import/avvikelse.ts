import type {AvvikelseOf} from '../../../avvikelse.js';
import type {EnkatAvvikelse} from '../avvikelse.js';
import type {Kolumn, Radslag} from './kolumner.js';

/** A finding about a table. `path` is a JSON Pointer into its rows, `/3/2`, where it is about a place in them. */
type Import<Kod extends string, Params extends object = Record<never, never>> = AvvikelseOf<Kod, Params> & {
  /** As a spreadsheet numbers it: 1 is the row of headings. */
  readonly rad?: number;
  /** The heading of the column. */
  readonly kolumn?: string;
};

/** What can be wrong with a table of questions. */
export type EnkatimportAvvikelse =
  | Import<'import/tom'>
  | Import<'import/for-manga-rader', {readonly hogst: number}>
  | Import<'import/okand-kolumn', {readonly tillatna: string}>
  | Import<'import/kolumn-dubbel'>
  | Import<'import/kolumn-saknas', {readonly saknad: Kolumn}>
  | Import<'import/cell-utan-kolumn'>
  | Import<'import/okant-slag', {readonly slag: string; readonly tillatna: string}>
  | Import<'import/oanvand-cell', {readonly slag: Radslag}>
  | Import<'import/tom-cell'>
  | Import<'import/fel-varde', {readonly varde: string; readonly tillatna: string}>
  | Import<'import/rad-saknas', {readonly slag: Radslag}>
  | Import<'import/rad-dubbel', {readonly slag: Radslag; readonly forst: number}>
  | Import<'import/oversattning-utan-rad', {readonly slag: Radslag}>
  | Import<'import/oversattning-dubbel', {readonly sprak: string; readonly forst: number}>
  /** A translation says otherwise than its Swedish row in a column that has no language. */
  | Import<'import/bara-svenska', {readonly forst: number}>
  | Import<'import/skala-saknas'>
  | Import<'import/skala-okand', {readonly skala: string}>
  /** The same scale is given otherwise in another row. */
  | Import<'import/skala-olika', {readonly skala: string}>
  /** What is wrong with the questions themselves. */
  | Import<'import/enkat', {readonly avvikelse: EnkatAvvikelse}>;
