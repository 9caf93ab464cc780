import type {Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';

/**
 * The host's own saving. `bas` is the revision that the plan was changed from, undefined for one the host has never had.
 * It shall always come to an answer: nothing more is sent until it has. One that rejects has failed.
 */
export type Spara = (plan: Utvecklingsplan, bas: string | undefined) => Promise<Sparsvar>;

/** The host's answer: its new revision, that it did not work, or that somebody else has saved since `bas`. */
export type Sparsvar =
  | {readonly ok: true; readonly revision: string}
  | {readonly ok: false; readonly skal: 'natverk' | 'fel'}
  | {readonly ok: false; readonly skal: 'konflikt'; readonly deras: unknown; readonly revision: string};

/** Two have changed the plan since `bas`: what `mergePlan` needs, and the revision to go on from. */
export interface Sparkonflikt {
  /** The last plan that both had, when it is known. */
  readonly bas: unknown;
  readonly min: Utvecklingsplan;
  readonly deras: unknown;
  readonly revision: string;
}
