import type {Browser} from './browser.ts';

/** One line of the table: ours, what it is held against, and how many times as much ours is. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
  readonly ratio: number;
  /** The largest ratio that the project aims at. */
  readonly aim?: number;
}

/** What a figure is measured with. */
interface Tools {
  readonly browser: Browser;
}

/** One of the figures, told as a heading, how it was measured, and lines. */
export interface Figure {
  readonly title: string;
  /** How it was measured, and what is unfair in it, in whole sentences. */
  readonly how: readonly string[];
  readonly measure: (tools: Tools) => Promise<readonly Row[]>;
}
