import type {Nodslag} from '../nod.js';
import type {Kedjekolumn, Kedjeord} from './kolumn.js';
import type {SaknatLed} from './led.js';

/** A card of the diagram, in pixels from its upper left corner. */
export interface Kedjekort {
  /** The node's id; of a dashed card an id that no node has. */
  readonly id: string;
  readonly slag: Nodslag;
  /** The id of the parent in the plan, where something missing is to be added; `''` for a målområde. */
  readonly foralder: string;
  /** Which missing link a dashed card stands for: the code of the finding. */
  readonly saknas?: SaknatLed;
  /** The index of its column. */
  readonly kolumn: number;
  readonly x: number;
  readonly y: number;
  readonly bredd: number;
  readonly hojd: number;
}

/** A line from a cause to what it shall lead to. */
export interface Kedjelank {
  readonly fran: string;
  readonly till: string;
  /** SVG path data: one cubic curve from the right edge of a card to the left edge of another. */
  readonly d: string;
  /** Nobody has written it: it is implied, or leads to a link that is missing. */
  readonly streckad: boolean;
}

/** The effect chain as data: cards in reading order and the lines between them, in pixels, to be painted by anybody. */
export interface Kedja {
  readonly bredd: number;
  readonly hojd: number;
  readonly kolumner: readonly Kedjekolumn[];
  readonly kort: readonly Kedjekort[];
  readonly lankar: readonly Kedjelank[];
}

/** How a chain is laid out. */
export interface Kedjeval {
  /** The guideline's words for the columns; a column without a word is left out. */
  readonly ord: Kedjeord;
  /** The whole width in pixels. */
  readonly bredd?: number | undefined;
  /** The height that a card was measured to have, in pixels; a usual one is taken where it is none. */
  readonly hojdOf?: ((id: string) => number | undefined) | undefined;
  /** The id of the only area to show. */
  readonly malomrade?: string | undefined;
}

/** How a chain is laid out on sheets. */
export interface Kedjebladval extends Kedjeval {
  /** The height of a sheet in pixels. */
  readonly bladhojd: number;
}
