import type {Punkt} from './punkt.js';

/** Where something was moved: what it stands in now, and after what there (an id, `''` for the first place). */
export interface Placering {
  readonly i: Punkt;
  readonly efter: string;
}

/** What one of the sides would have, of `T`; undefined where there is none. */
interface Sidor<T> {
  readonly bas: T | undefined;
  readonly min: T | undefined;
  readonly deras: T | undefined;
}

/** What says where in a plan it is, whichever version. */
interface Stalle extends Punkt {
  /** Tells it from everything else in the plan. */
  readonly nyckel: string;
  /** The field, or the list for an order; `''` when it is the whole. */
  readonly falt: string;
}

/**
 * Where two have changed the same in different ways. What the plan holds meanwhile: mine, and of something removed by
 * one and changed by the other, the changed.
 */
export type Konflikt =
  | (Stalle & {readonly typ: 'falt'} & Sidor<unknown>)
  | (Stalle & {readonly typ: 'flytt'} & Sidor<Placering>)
  /** The keys in the order of each. */
  | (Stalle & {readonly typ: 'ordning'} & Sidor<readonly string[]>)
  /** The whole of it, as each side has it. */
  | (Stalle & {readonly typ: 'borttagen-och-andrad'} & Sidor<object>);

/** Whose to take. `bada` joins two texts. */
export type Konfliktval = 'min' | 'deras' | 'bada';
