import type {Publik} from './utgava.js';

/** How many scored respondents it takes, and how far down an audience sees. */
export interface Trosklar {
  /** For an index, a whole number: 5 or more. */
  readonly index: number;
  /** For an interval and a coarse distribution: 10 or more. */
  readonly detalj: number;
  /** For a full distribution: 20 or more. */
  readonly full: number;
  /** The smallest parts that are listed; what is shown of the others counts the same answers. */
  readonly finast: 'grupp' | 'enhet' | 'omrade';
}

/** One for each audience; none may be lower than for the audience before. */
export type Publiktrosklar = Readonly<Record<Publik, Trosklar>>;

/** From the one who sees the most to the one who sees the least: what a later one sees is made of what an earlier one sees. */
export const ALLA_PUBLIKER: readonly Publik[] = ['rektor', 'huvudman', 'namnd'];

/** What a municipality begins with, and may raise. */
export const FORVALDA_TROSKLAR: Publiktrosklar = {
  rektor: {index: 5, detalj: 10, full: 20, finast: 'grupp'},
  huvudman: {index: 5, detalj: 10, full: 20, finast: 'enhet'},
  namnd: {index: 10, detalj: 10, full: 20, finast: 'enhet'},
};

/** No threshold may be lower than these, whatever a municipality decides. */
export const LAGSTA_TROSKLAR = {index: 5, detalj: 10, full: 20} as const;
