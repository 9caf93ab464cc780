import type {PlanAnmarkning} from '../lasfel.js';

/** A document on its way up the ladder: plain JSON, of which nothing is known yet. */
export type Ratt = Readonly<Record<string, unknown>>;

/** A rung: what makes a document of one version one of the next. Pure and total; the schema judges what comes out. */
export interface Steg {
  /** The version that it goes from. A document of another version never passes here. */
  readonly fran: number;
  readonly upgrade: (dokument: Ratt) => {readonly dokument: Ratt; readonly anmarkningar: readonly PlanAnmarkning[]};
}
