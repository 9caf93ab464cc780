/** What editors and Storybook know of the elements. The path in package.json is written by hand, once. */
export default {
  globs: ['src/**/*.element.ts', 'src/**/*.events.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    {
      // The analyzer takes the files as its search finds them, which is not the same every time.
      name: 'modules-by-path',
      packageLinkPhase({customElementsManifest: {modules}}) {
        modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      },
    },
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
    {
      // The analyzer leaves such a field out, and then finds it again among Lit's static properties.
      name: 'internal-is-not-offered',
      analyzePhase({ts, node, context}) {
        if (!ts.isPropertyDeclaration(node)) return;
        if (!ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'internal')) return;
        context.internal = new Set([...(context.internal ?? []), node.name.getText()]);
      },
      moduleLinkPhase({moduleDoc, context}) {
        for (const declaration of moduleDoc.declarations ?? []) {
          declaration.members = declaration.members?.filter(
            ({name, type}) => type !== undefined || !context.internal?.has(name),
          );
        }
      },
    },
  ],
};
