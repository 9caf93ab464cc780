/** What editors and Storybook know of the elements. The path in package.json is written by hand, once. */
export default {
  globs: ['src/**/*.element.ts', 'src/**/*.events.ts'],
  litelement: true,
  packagejson: false,
};
