/** What editors and Storybook know of the elements. The path in package.json is written by hand, once. */
export default {
  globs: ['src/**/*.element.ts', 'src/**/*.events.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'inner-state-is-no-attribute',
      moduleLinkPhase({moduleDoc}) {
        for (const declaration of moduleDoc.declarations ?? []) {
          const inner = (declaration.members ?? []).filter(({privacy}) => privacy === 'private');
          for (const member of inner) delete member.attribute;
          const names = new Set(inner.map(({name}) => name));
          declaration.attributes = declaration.attributes?.filter(({fieldName}) => !names.has(fieldName));
        }
      },
    },
  ],
};
