/** A part of the municipality, as it was organised when the round was asked. */
export interface Organisationsdel {
  /** Without `/`. Of a group: its id within the unit, as it is counted. */
  readonly id: string;
  readonly namn: string;
  readonly slag: 'kommun' | 'omrade' | 'enhet' | 'grupp';
  /** Id of what it is a part of; of a group, the unit. The municipality has none, and there is one of it. */
  readonly foralder?: string;
  /** How many were asked, where known. Not there for a unit: that of its groups, where all are known. */
  readonly inbjudna?: number;
}
