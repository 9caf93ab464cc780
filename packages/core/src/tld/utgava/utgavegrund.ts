import type {Datum} from '../../kalender/index.js';
import type {Enkat} from '../enkat/enkat.js';
import type {Rakning} from '../rakning/rakning.js';
import type {Organisationsdel} from './organisation.js';
import type {Publiktrosklar} from './troskel.js';
import type {Skattning, Utgava, Utgaveomgang} from './utgava.js';

/** What a release is made of: the counts of a closed round, and what the municipality has decided. */
export interface Utgavegrund {
  readonly omgang: Utgaveomgang;
  /** The day on which the round closed. Without it the round is open, and nothing is released. */
  readonly stangd?: Datum;
  /** The day of the release. */
  readonly datum: Datum;
  readonly enkat: Enkat;
  /** All counts of the round with these questions. */
  readonly rakningar: readonly Rakning[];
  readonly organisation: readonly Organisationsdel[];
  /** Everything that has been released before: a round and a set of questions are released once. */
  readonly tidigare: readonly Utgava[];
  /** Are the answers made up? Only such a round may ask example questions. */
  readonly exempel?: boolean;
  readonly trosklar?: Publiktrosklar;
  /** Without it: weighted by the invited where all units with answers know how many they are, else the answers together. */
  readonly skattning?: Skattning;
  /** Without it: about the everyday that they answered on. */
  readonly osakerhet?: 'process' | 'andlig';
}
