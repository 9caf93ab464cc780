import type {Monsterform} from './rakning.js';

/**
 * The answers of many as columns of numbers, child by child in the same order in all of them: for counting a whole
 * municipality's at once, in memory. It holds rows, so it is not for keeping: what is kept is counts.
 */
export interface Svarskolumner {
  /** How many cells (round × unit × group) there are. */
  readonly antalCeller: number;
  /** The cell of each child, 0 up to, not including, `antalCeller`. Counting is fastest where a cell's children lie together. */
  readonly cell: Heltalskolumn;
  readonly dimensioner: readonly Monsterkolumn[];
}

/** The pattern of each child in a dimension. */
export interface Monsterkolumn {
  readonly form: Monsterform;
  readonly monster: Heltalskolumn;
}

/** Whole numbers from 0, packed. */
export type Heltalskolumn = Uint8Array | Uint16Array | Uint32Array;
