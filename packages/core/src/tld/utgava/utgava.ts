import type {Datum} from '../../kalender/index.js';
import type {Enkatreferens} from '../enkat/enkat.js';

/**
 * Marks what has come out of the disclosure control. Nothing else can be made to fit, and only this is shown or sent. It is
 * private to a class that does not exist, so that a copy of a release with other figures in it has lost the mark.
 */
declare class Slappt {
  private readonly slappt: true;
}

/**
 * A round's results as they are given out: numbered, immutable, for one audience. Everything in it is computed from atoms,
 * and every atom holds at least `k` scored respondents in every dimension. What is hidden is not in it at all.
 */
export interface Utgava extends Utgavainnehall, Slappt {}

/** What stands in a release. It is no release until the disclosure control has marked it. */
export interface Utgavainnehall {
  readonly format: 'ska-tld-utgava';
  readonly schemaVersion: 1;
  /** Made from example data: said wherever it is shown. */
  readonly exempel: boolean;
  /** 1, 2, 3 … in the order in which the municipality has released; one number for the three audiences of a round. */
  readonly nummer: number;
  readonly datum: Datum;
  readonly publik: Publik;
  readonly omgang: Utgaveomgang;
  readonly enkat: Utgaveenkat;
  /** The least number of scored respondents behind any figure. */
  readonly k: number;
  /** The least numbers behind an interval and a coarse distribution, and behind a full distribution. */
  readonly detaljFran: number;
  readonly fullFran: number;
  /** How the figures of several units are put together: the same everywhere in the release. */
  readonly skattning: Skattning;
  /** Is it meant about those asked alone (`andlig`), or about the everyday that they answered on (`process`)? */
  readonly osakerhet: 'process' | 'andlig';
  /** A parent stands before its children. */
  readonly poster: readonly Utgavepost[];
  /** How many units whose answers are in no figure at all, for they are too few. Never how many answers. */
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
  /**
   * The parts that its figures are made of, sorted: ids of units, and `unit/group` within a unit. All figures of the post
   * count the same parts; two rounds are compared only where they are the same. Empty where hidden.
   */
  readonly delar: readonly string[];
  /** How many units there are in a municipality or an area; `delar` are those that its figures count. */
  readonly antalEnheter?: number;
  /**
   * How many answered: the smallest number of scored over the dimensions, as exactly as may be said; not there where hidden.
   * Exact where there is detail.
   */
  readonly antal?: Antal;
  /** How many were asked in those parts, where all are known and `antal` is exact. */
  readonly inbjudna?: number;
  /** Empty where hidden. */
  readonly dimensioner: readonly Dimensionspost[];
}

/** A number of people, from–to; the same where it is exact. */
export interface Antal {
  readonly fran: number;
  readonly till: number;
}

/**
 * A figure that may be known only to lie beyond a limit (at it or past it): all alike in a small group would tell what each
 * one answered.
 */
export type Skyddattal = {readonly varde: number} | {readonly over: number} | {readonly under: number};

/** What a release says of a dimension in one part. */
export interface Dimensionspost {
  readonly dimension: string;
  /** 0–100, whole. */
  readonly index: Skyddattal;
  readonly detalj?: Dimensionsdetalj;
  /** Where there is detail: those that may be shown, in the order in which they are asked. */
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
  /** 95 %, index points; not there where all scored alike, but of one part at an end of the scale. */
  readonly intervall?: readonly [lagst: number, hogst: number];
  /**
   * Share positive among answers with a step, and among all answers with vet ej among them; 0–1. Not there where it would
   * give away that of a part in which nearly all answered alike.
   */
  readonly andelPositiva?: {readonly giltiga: Skyddattal; readonly medVetEj: Skyddattal};
  /** Share vet ej among all answers; 0–1. */
  readonly andelVetEj: number;
}

/** How the answers to a question are spread. */
export interface Fragefordelning {
  readonly fraga: string;
  /** How many of the scored answered it with a step. */
  readonly antal: number;
  /**
   * Shares 0–1 of the answers with a step, from the least; never fewer than two. Under `fullFran` answers it is not positive
   * and positive; from there every step, but what few chose is put together with its neighbour.
   */
  readonly staplar: readonly Stapel[];
  /** Share vet ej among the answers to it; 0–1. */
  readonly andelVetEj: number;
}

/** A bar of a distribution: the steps `fran`–`till`, counted from 1. */
export interface Stapel {
  readonly fran: number;
  readonly till: number;
  readonly andel: Skyddattal;
}
