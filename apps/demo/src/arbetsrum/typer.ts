/** What the API says of who is signed in. */
export interface Jag {
  readonly tilldelningar: readonly {readonly roll: string; readonly enhet: string}[];
}

/** A part of the municipality as the API gives it. */
export interface Enhet {
  readonly id: string;
  readonly namn: string;
  readonly slag: 'kommun' | 'omrade' | 'enhet';
  readonly overordnad?: string;
  readonly skolform?: string;
}

/** What the municipality is made of. */
export interface Organisation {
  readonly enheter: readonly Enhet[];
}
