import {create, themes} from 'storybook/theming';

/** Storybook's own frame and pages, light or dark as the computer is, in the same type as the elements' page. */
export function createTema(): ReturnType<typeof create> {
  const {base} = themes.normal;
  return create({
    base,
    brandTitle: 'SKA, systematiskt kvalitetsarbete',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#1f5fa8',
    colorSecondary: base === 'dark' ? '#8cbcf2' : '#1f5fa8',
    fontBase: 'system-ui, sans-serif',
  });
}
