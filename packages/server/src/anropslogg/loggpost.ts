/** A line of the log of requests, as it is written: one JSON object. Nothing in it is about a person, a unit or a code. */
export type Loggpost = Anropspost | Insandningspost;

/** A request that has been answered. */
interface Anropspost {
  readonly slag: 'anrop';
  readonly metod: string;
  /** The pattern of the address, `/api/enheter/:enhet/arshjul`; never what was asked for. */
  readonly vag: string;
  readonly status: number;
  /** How long it took, rounded. Milliseconds. */
  readonly ms: number;
}

/** That so many more requests have come from children's forms. When each came is written nowhere. */
interface Insandningspost {
  readonly slag: 'insandningar';
  readonly antal: number;
  /** How many of them the server itself failed. */
  readonly fel: number;
}
