/** A group that answers, as the host has it: nothing about a person. */
export interface Utskicksgrupp {
  /** `Klass 4 A`. */
  readonly namn: string;
  /** Its short code, with or without gaps. */
  readonly kod: string;
}

/** A sheet to print for a group. */
export interface Utskicksblad {
  readonly namn: string;
  readonly kod: string;
  /** The whole address, with the code. */
  readonly adress: string;
}
