/** Something that an element offers: an attribute, a property, an event, a slot, a part or a CSS custom property. */
export interface ManifestItem {
  readonly name?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly description?: string;
  readonly default?: string;
  /** On an attribute: the property behind it. */
  readonly fieldName?: string;
}

/** The lists that a declaration in the manifest may hold. */
export const ITEM_LISTS = ['members', 'attributes', 'events', 'slots', 'cssProperties', 'cssParts'] as const;

/** Everything that an element offers. */
export type ManifestItems = Readonly<Record<(typeof ITEM_LISTS)[number], readonly ManifestItem[]>>;

/** A class in the manifest; one with a tag name is an element. */
export interface ManifestDeclaration extends Partial<ManifestItems> {
  readonly tagName?: string;
  readonly description?: string;
}

/** As much of `custom-elements.json` as the documentation reads. */
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly ManifestDeclaration[]}[];
}

/** Every element of the manifest. */
export function elementsOf({modules}: Manifest): readonly ManifestDeclaration[] {
  return modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName !== undefined));
}
