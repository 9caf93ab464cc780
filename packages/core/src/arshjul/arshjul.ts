import type {Arsperiod, Datum, Kalender} from '../kalender/index.js';
import type {Niva} from '../riktlinje/index.js';
import type {Aktivitet} from './aktivitet.js';
import type {ArshjulAvvikelse} from './avvikelse.js';
import type {Veckoformat} from './vecka.js';

/** Which guideline a year was made from. */
export interface Riktlinjereferens {
  readonly id: string;
  readonly huvudman: string;
  readonly titel: string;
  readonly version: Datum;
  readonly exempel: boolean;
  readonly veckoformat: Veckoformat;
}

/** A year of the guideline with real dates. */
export interface Arshjul {
  readonly ar: Arsperiod;
  readonly riktlinje: Riktlinjereferens;
  readonly nivaer: readonly Niva[];
  /** In order of time, the longest first where they begin together. */
  readonly aktiviteter: readonly Aktivitet[];
  /** Activities of other years that those in it require. */
  readonly utanfor: readonly Aktivitet[];
  readonly kalender: Kalender;
  readonly avvikelser: readonly ArshjulAvvikelse[];
}

/** The activity with that id. */
export function findAktivitet(arshjul: Arshjul, id: string): Aktivitet | undefined {
  return arshjul.aktiviteter.find((aktivitet) => aktivitet.id === id);
}
