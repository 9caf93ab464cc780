import type {Dimensionspost, Jamforelsehinder, Utgava, Utgavedimension, Utgavepost} from '@vetlanda/ska-core/tld';

/** What one round says of a dimension. */
export interface Punkt {
  readonly utgava: Utgava;
  /** Undefined where the part did not exist in that round. */
  readonly post: Utgavepost | undefined;
  /** Undefined where it is hidden, or nobody answered. */
  readonly varde: Dimensionspost | undefined;
  /** Why no line joins it to the round before; undefined where one does, and in the first round. */
  readonly brott: Jamforelsehinder | undefined;
}

/** A dimension over the rounds, the oldest first. */
export interface Dimensionsserie {
  readonly dimension: Utgavedimension;
  readonly punkter: readonly Punkt[];
}
