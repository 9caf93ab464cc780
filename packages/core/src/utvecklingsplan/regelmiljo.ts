import {addDays, type Datum, type Period} from '../kalender/index.js';
import type {Riktlinje} from '../riktlinje/index.js';

/** The rules of a plan and its words for the links of the chain, as the guideline has them. */
export type Planregler = NonNullable<Riktlinje['dokument'][number]['planregler']>;

/** A day that the plan has to do with: a dialogue that it is brought to. It comes as data; this module knows no year wheel. */
export interface Tidpunkt extends Period {
  readonly titel: string;
  /** Must the plan be ready for it? */
  readonly kraverPlan: boolean;
}

/** What the rules are held against. */
export interface Regelmiljo {
  /** The day it is: given, so that the same plan and day always give the same findings. */
  readonly idag: Datum;
  readonly regler: Planregler;
  /** The section of the guideline that the rules stand in. */
  readonly avsnitt: string;
  /** First and last day of the läsår. */
  readonly lasar: Period;
  readonly tidpunkter: readonly Tidpunkt[];
  /** After so many weeks without a follow-up an activity that goes on deserves one; 8 unless given. */
  readonly uppfoljningsveckor?: number;
  /** So many days before a dialogue the plan should be ready; 14 unless given. */
  readonly dagarFore?: number;
}

/** So many weeks something may go on before somebody is reminded to follow it up, unless the caller says otherwise. */
const UPPFOLJNINGSVECKOR = 8;

/** The last day that is so long ago that what was followed up then deserves a new follow-up. */
export function langeSedan({idag, uppfoljningsveckor = UPPFOLJNINGSVECKOR}: Regelmiljo): Datum {
  return addDays(idag, -7 * uppfoljningsveckor);
}
