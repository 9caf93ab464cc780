import type {Enkatreferens} from '../enkat/enkat.js';

/**
 * How many gave each pattern of answers to a dimension's questions, by the pattern's number; what nobody gave is not
 * there. It is all that is kept of an answer, and all that the figures need: a sufficient statistic.
 *
 * A pattern is a number in base `antalSteg + 2`, the first question its lowest digit: 0 skipped, 1 … `antalSteg` the step,
 * `antalSteg + 1` vet ej.
 */
export type Monsterrakning = Readonly<Record<number, number>>;

/** What the patterns of a dimension can be. */
export interface Monsterform {
  /** How many questions, 1–10. */
  readonly antalFragor: number;
  /** How many steps the scale has, 2–7. All questions of a dimension share it. */
  readonly antalSteg: number;
  /** The first step that counts as positive. */
  readonly positivFran: number;
}

/** The answers of one group in one unit to one dimension. The same shape in memory, in a database and in a file. */
export interface Rakning {
  /** The round, `2026/2027 tld-oktober`. */
  readonly omgang: string;
  readonly enhet: string;
  /** The group within the unit; empty where the unit is not divided. */
  readonly grupp: string;
  readonly enkat: Enkatreferens;
  readonly dimension: string;
  readonly monster: Monsterrakning;
}

/**
 * Whole numbers that every figure of a dimension is computed from. Sums add up: those of a municipality are those of its
 * units, in any order.
 */
export interface Summering {
  /** How many answered at least half of the questions (rounded up) and so have a score. */
  readonly antal: number;
  /** How many were counted in this dimension, scored or not: also those who skipped all of its questions. */
  readonly antalAlla: number;
  /** Σ and Σ² of the scores in steps of `100 / enhet` index points. */
  readonly summa: number;
  readonly kvadratsumma: number;
  /** The score of the highest answers, in the same steps: an index is `100 × summa / (enhet × antal)`. */
  readonly enhet: number;
  /** Over the scored: the answers that count as positive, and the answers with a step at all. */
  readonly positiva: number;
  readonly giltiga: number;
  /** Σy², Σym and Σm² over the scored, with y positive and m valid answers of one: for an interval that knows who gave which. */
  readonly positivaKvadrat: number;
  readonly positivaGiltiga: number;
  readonly giltigaKvadrat: number;
  /** The answers of the scored to each question, in the order in which they are asked. */
  readonly fragor: readonly Fragesummering[];
}

/** The answers to one question. */
export interface Fragesummering {
  /** How many chose each step, from the least. */
  readonly steg: readonly number[];
  readonly vetEj: number;
  readonly saknas: number;
}
