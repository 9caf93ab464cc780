import type {Sprak} from '@vetlanda/ska-core';
import type {Utgava, Utgavepost} from '@vetlanda/ska-core/tld';
import type {Oversiktsrad} from './oversikt.js';
import type {Dimensionsserie} from './serie.js';
import type {Resultattext} from './text.sv.js';

/** What the views read: one part of the municipality, over the rounds, as it is chosen. */
export interface Resultatmiljo {
  readonly sprak: Sprak;
  readonly text: Resultattext;
  /** The round on show, and what it says of the part. */
  readonly utgava: Utgava;
  readonly post: Utgavepost;
  /** Every dimension over the rounds up to the one on show. */
  readonly serier: readonly Dimensionsserie[];
  /** The groups of a unit, where the release has them. */
  readonly grupper: readonly Oversiktsrad[];
  /** Names of those rounds, short. */
  readonly namn: readonly string[];
  /** What matters, and then a sentence for each dimension by its id. */
  readonly lage: Lage;
  /** The user wants to see another part. */
  readonly onVal: (id: string) => void;
  /** Room for the pictures, pixels. */
  readonly bredd: number;
  /** `papper`: pictures as wide as a sheet, and the tables by themselves. */
  readonly vy: 'bild' | 'tabell' | 'papper';
}

/** The answer before the picture. */
export interface Lage {
  readonly ledord: string;
  readonly meningar: ReadonlyMap<string, Mening>;
}

/** What a change amounts to, and why that is said. */
export interface Mening {
  readonly utfall: string;
  readonly forklaring: string;
}
