import type {Preview} from '@storybook/web-components-vite';

type ArgTypesEnhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** The headings of the table of what an element offers, from the framework's own names, in the order to show them. */
const KATEGORIER: Readonly<Record<string, string>> = {
  attributes: 'Attribut',
  properties: 'Egenskaper',
  events: 'Händelser',
  slots: 'Innehåll',
  'css custom properties': 'Tokens',
  'css shadow parts': 'Delar',
};
const ORDNING = Object.values(KATEGORIER);

/** Puts the headings of the documentation in Swedish, and what a page author can write in HTML first. */
export const swedishCategories: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes)
      .map(([name, argType]): [string, typeof argType] => {
        const category = KATEGORIER[argType.table?.category ?? ''];
        return [name, category === undefined ? argType : {...argType, table: {...argType.table, category}}];
      })
      .sort(([, a], [, b]) => ORDNING.indexOf(a.table?.category ?? '') - ORDNING.indexOf(b.table?.category ?? '')),
  );
