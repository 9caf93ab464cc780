import type {StoryContext} from '@storybook/web-components-vite';

/** The code under a story: the tag as HTML, and the properties that no HTML can hold as the script that sets them. */
export function showProperties(code: string, {args, component}: StoryContext): string {
  const names = Object.keys(args).filter((name) => typeof args[name] === 'object' && args[name] !== null);
  // Storybook transforms what it has transformed: the second time there is nothing to add.
  if (names.length === 0 || component === undefined || code.includes('<script')) return code;
  const lines = names.map((name) => `  element.${name} = …;`);
  return [
    code,
    '<script type="module">',
    `  const element = document.querySelector('${component}');`,
    ...lines,
    '</script>',
  ].join('\n');
}
