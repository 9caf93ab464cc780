/** A page as Storybook's MDX compiler makes it: something that only Storybook draws. */
declare module '*.mdx' {
  const sida: () => unknown;
  // biome-ignore lint/style/noDefaultExport: a page has no other export.
  export default sida;
}
