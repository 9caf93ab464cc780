/** What is known of a draft without reading the plan in it. */
export interface Utkasthuvud {
  readonly dokument: string;
  /** The host's revision that the changes were made on; undefined when the host had none. */
  readonly bas: string | undefined;
  /** When it was written, milliseconds since 1970. */
  readonly tid: number;
  /** Runs on with each version; 0 for one that is only in this page's memory. */
  readonly nummer: number;
  /** Whoever wrote it: a random id, new each time a document is opened. */
  readonly skrivare: string;
}

/** Changes of a plan that the host does not have yet. */
export interface Utkast extends Utkasthuvud {
  /** The plan as it was written, by whatever version of the program: `parsePlan` reads it. */
  readonly plan: unknown;
}
