import type {Datum} from '../../kalender/index.js';
import type {Enkatreferens} from '../enkat/enkat.js';

/** Marks what has come out of the disclosure control. Nothing else can be made to fit, and only this is shown or sent. */
declare const slappt: unique symbol;

/**
 * A round's results as they are given out: numbered, immutable, for one audience. Everything in it is computed from atoms,
 * and every atom holds at least `k` scored respondents in every dimension. What is hidden is not in it at all.
 */
export interface Utgava {
  readonly [slappt]: true;
  readonly format: 'ska-tld-utgava';
  readonly schemaVersion: 1;
  /** Made from example data: said wherever it is shown. */
  readonly exempel: boolean;
  /** 1, 2, 3 … for a round and a set of questions. */
  readonly nummer: number;
  readonly datum: Datum;
  readonly publik: Publik;
  readonly omgang: Utgaveomgang;
  readonly enkat: Utgaveenkat;
  /** The least number of scored respondents behind any figure. */
  readonly k: number;
  /** How the figures of several units are put together: the same everywhere in the release. */
  readonly skattning: Skattning;
  /** Is it meant about those asked alone (`andlig`), or about the everyday that they answered on (`process`)? */
  readonly osakerhet: 'process' | 'andlig';
  /** A parent stands before its children. */
  readonly poster: readonly Utgavepost[];
  /** How many units whose answers are in no figure, for they are too few. Never how many answers. */
  readonly utelamnadeEnheter: number;
}

/** Who reads a release. Each one sees at most as fine a partition as the one before. */
export type Publik = 'rektor' | 'huvudman' | 'namnd';

/** The municipal estimator (d6): answers together, weighted by the invited, or the plain mean of the units. */
export type Skattning = 'sammanlagd' | 'viktad' | 'enhetsmedel';

/** The round that the answers come from. */
export interface Utgaveomgang {
  readonly id: string;
  /** `2026/2027`. */
  readonly lasar: string;
  /** `TLD oktober 2026`. */
  readonly namn: string;
}

/** What of the questions a reader of results needs, in Swedish. */
export interface Utgaveenkat extends Enkatreferens {
  readonly titel: string;
  readonly dimensioner: readonly Utgavedimension[];
}

export interface Utgavedimension {
  readonly id: string;
  readonly namn: string;
  readonly fragor: readonly {readonly id: string; readonly text: string}[];
  /** The words of the scale, from the least. */
  readonly steg: readonly string[];
  /** The first step, from 1, that counts as positive. */
  readonly positivFran: number;
  /** The words of "vet ej", where it could be chosen. */
  readonly vetEj?: string;
}

/** What a release says of a part of the municipality. */
export interface Utgavepost {
  readonly id: string;
  readonly namn: string;
  /** Id of the post that it is a part of. */
  readonly foralder?: string;
  /** `ovriga`: several that are too small, together. */
  readonly slag: 'kommun' | 'omrade' | 'enhet' | 'grupp' | 'ovriga';
  /**
   * How much is shown. `inga-svar`: nobody has answered; `dold`: too few, or hidden to protect others: the two reasons are
   * not told apart; `index`: a whole number; `detalj`: with interval and a coarse distribution; `full`: all.
   */
  readonly visning: 'inga-svar' | 'dold' | 'index' | 'detalj' | 'full';
  /** The parts that its figures are made of, sorted: two rounds are compared only where they are the same. */
  readonly delar: readonly string[];
  /** How many answered, as exactly as may be said; not there where hidden. */
  readonly antal?: Antal;
  /** How many were asked, where known. */
  readonly inbjudna?: number;
  /** Empty where hidden. */
  readonly dimensioner: readonly Dimensionspost[];
}

/** A number of people, from–to; the same where it is exact. */
export interface Antal {
  readonly fran: number;
  readonly till: number;
}

/** A figure that may be known only to lie beyond a limit: all alike in a small group would tell what each one answered. */
export type Skyddattal = {readonly varde: number} | {readonly over: number} | {readonly under: number};

/** What a release says of a dimension in one part. */
export interface Dimensionspost {
  readonly dimension: string;
  /** 0–100, whole. */
  readonly index: Skyddattal;
  readonly detalj?: Dimensionsdetalj;
  /** One for each question, in order. */
  readonly fragor?: readonly Fragefordelning[];
}

/** What is shown from ten. */
export interface Dimensionsdetalj {
  /** Scored respondents in this dimension. */
  readonly antal: number;
  /** 0–100, unrounded. */
  readonly index: number;
  /** Standard deviation of the scores, index points. */
  readonly spridning: number;
  /** Standard error of `index`, as its estimator has it, index points. */
  readonly medelfel: number;
  /** 95 %, index points; not there where all scored alike. */
  readonly intervall?: readonly [lagst: number, hogst: number];
  /** Share positive among answers with a step, and among all answers with vet ej among them; 0–1. */
  readonly andelPositiva: {readonly giltiga: Skyddattal; readonly medVetEj: Skyddattal};
  /** Share vet ej among all answers; 0–1. */
  readonly andelVetEj: Skyddattal;
}

/** How the answers to a question are spread. */
export interface Fragefordelning {
  readonly fraga: string;
  /** Shares 0–1 of the answers with a step; `till` is the last step of the bin, from 1. */
  readonly staplar: readonly {readonly fran: number; readonly till: number; readonly andel: Skyddattal}[];
  readonly andelVetEj: Skyddattal;
}
