/** What somebody can be signed in as. */
export const ROLLER = ['rektor', 'medarbetare', 'huvudman', 'skolchef', 'namnd', 'administrator'] as const;

/** One of the roles. */
export type Roll = (typeof ROLLER)[number];

/** A role in a part of the municipality, and in all that belongs to it. */
export interface Tilldelning {
  readonly roll: Roll;
  readonly enhet: string;
}

/** Who asks. The person is the sign-in's own opaque subject; a name is never kept. */
export interface Identitet {
  readonly huvudman: string;
  readonly person: string;
  readonly tilldelningar: readonly Tilldelning[];
}
