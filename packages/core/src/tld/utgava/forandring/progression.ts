import type {Bedomning} from '../../statistik/bedomning.js';
import type {Matt} from '../../statistik/welch.js';
import type {Publik, Utgaveomgang, Utgavepost} from '../utgava.js';

/** Which release of which round. */
export interface Utgavereferens {
  readonly nummer: number;
  readonly publik: Publik;
  readonly omgang: Utgaveomgang;
}

/** What has happened between two rounds, made of what stands in their releases and of nothing else. */
export interface Progression {
  readonly fran: Utgavereferens;
  readonly till: Utgavereferens;
  /** Is any of it made from example data? */
  readonly exempel: boolean;
  /** One for each part of the later release, in its order. */
  readonly poster: readonly Postforandring[];
}

/**
 * Why two rounds are not compared. `andra-fragor`: other questions, or another version of them; `andrad-enhet`: the part is
 * not made of the same units; `annan-sammanrakning`: its units were put together in another way; `nytt-lasar`: a group has
 * other children in another läsår; `dold`: hidden in one of them; `saknas`: not there, or nobody answered.
 */
export type Jamforelsehinder =
  | 'andra-fragor'
  | 'andrad-enhet'
  | 'annan-sammanrakning'
  | 'nytt-lasar'
  | 'dold'
  | 'saknas';

/** What has happened in a part of the municipality. */
export interface Postforandring extends Pick<Utgavepost, 'id' | 'namn' | 'foralder' | 'slag'> {
  /** Why there is no comparison; then there is nothing else. */
  readonly hinder?: Jamforelsehinder;
  /** The parts that are compared: the same in both rounds, and of an area or a municipality perhaps not all. */
  readonly delar: readonly string[];
  readonly dimensioner: readonly Dimensionsforandring[];
}

/** What has happened in a dimension. */
export interface Dimensionsforandring {
  readonly dimension: string;
  /** What is compared. Not there where one of them shows an index alone. */
  readonly fore?: Matt;
  readonly efter?: Matt;
  readonly bedomning: Bedomning;
}
