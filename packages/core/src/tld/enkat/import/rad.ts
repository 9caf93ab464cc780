import type {Granskning} from '../enkat.js';
import type {Kolumn, Radslag} from './kolumner.js';

/** A row that has been understood. */
export interface Rad {
  /** From 0, as the rows stand in the table. */
  readonly index: number;
  readonly slag: Radslag;
  /** BCP 47. */
  readonly sprak: string;
  readonly granskning: Granskning;
  /** Index of each column in the table. */
  readonly kolumner: ReadonlyMap<Kolumn, number>;
  /** What stands in a column, trimmed; empty where nothing does. */
  readonly cell: (kolumn: Kolumn) => string;
}
