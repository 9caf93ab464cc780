import {beskrivningar} from './beskrivningar.sv.ts';
import {
  ITEM_LISTS,
  type Manifest,
  type ManifestDeclaration,
  type ManifestItem,
  type ManifestItems,
} from './manifest.ts';

/**
 * The manifest as Storybook is to show it: what is private is left out, a property that an attribute sets is shown once,
 * as the attribute, and the words are Swedish. What has no Swedish words keeps those of the source.
 */
export function createDocumentation(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).map((declaration) =>
        declaration.tagName === undefined ? declaration : documentElement(declaration),
      ),
    })),
  };
}

function documentElement(declaration: ManifestDeclaration): ManifestDeclaration {
  const {tagName = '', description = ''} = declaration;
  const documentItem = ({default: value, ...item}: ManifestItem): ManifestItem => ({
    ...item,
    description: beskrivningar[`${tagName} ${item.name}`] ?? item.description ?? '',
    ...(value === undefined || value === 'undefined' ? {} : {default: value}),
  });
  const items = mapLists(publicItems(declaration), (list) => list.map(documentItem));
  return {...declaration, ...items, description: beskrivningar[tagName] ?? description};
}

/** What a page author or a developer may use of an element, each thing once. The slot without a name is `(utan namn)`. */
export function publicItems(declaration: ManifestDeclaration): ManifestItems {
  const items = mapLists(declaration, (list) => list);
  const byAttribute = new Set(items.attributes.map(({fieldName}) => fieldName));
  return {
    ...items,
    members: items.members.filter(
      ({name, kind, privacy = 'public'}) => kind === 'field' && privacy === 'public' && !byAttribute.has(name),
    ),
    slots: items.slots.map((slot) => ({...slot, name: slot.name === '' ? '(utan namn)' : slot.name})),
  } as ManifestItems;
}

function mapLists(
  items: Partial<ManifestItems>,
  map: (list: readonly ManifestItem[]) => readonly ManifestItem[],
): ManifestItems {
  return Object.fromEntries(ITEM_LISTS.map((list) => [list, map(items[list] ?? [])])) as unknown as ManifestItems;
}
