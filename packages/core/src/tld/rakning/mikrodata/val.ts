import type {Enkat} from '../../enkat/enkat.js';
import type {Svarsord} from './svarsord.js';

/** Where the unit or the group of an answer stands: in the column with a heading, or the same for the whole file. */
export type Cellkalla = {readonly rubrik: string} | {readonly varde: string};

/** How a table of answers is to be read. */
export interface Mikrodataval {
  readonly enkat: Enkat;
  readonly enhet: Cellkalla;
  readonly grupp?: Cellkalla;
  /** Ids of the units by what the file calls them; without it the file's names are the ids. */
  readonly enheter?: Readonly<Record<string, string>>;
  /** Headings by the question's id, where a heading is neither the question's text nor its id. */
  readonly rubriker?: Readonly<Record<string, string>>;
  /** What words mean that are neither the scale's own nor a step's number. */
  readonly svar?: Readonly<Record<string, Svarsord>>;
}

/** What is read of every row, by the column's number from 0. */
export interface Kolumner {
  readonly fragor: ReadonlyMap<string, number>;
  readonly enhet: number | undefined;
  readonly grupp: number | undefined;
}
