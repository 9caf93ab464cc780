import manifest from '@vetlanda/ska-elements/custom-elements.json' with {type: 'json'};
import {describe, expect, test} from 'vitest';
import {beskrivningar} from '../.storybook/beskrivningar.sv.ts';
import {createDocumentation, publicItems} from '../.storybook/create-documentation.ts';
import {elementsOf} from '../.storybook/manifest.ts';
import {fargtokens} from '../sidor/tokens.ts';

const elements = elementsOf(manifest);

describe('the documentation of the elements', () => {
  test('describes in Swedish everything that an element offers, and nothing that it does not', () => {
    const offered = elements.flatMap((element) => [
      `${element.tagName}`,
      ...Object.values(publicItems(element)).flatMap((items) => items.map(({name}) => `${element.tagName} ${name}`)),
    ]);
    expect(Object.keys(beskrivningar).sort()).toEqual([...new Set(offered)].sort());
  });

  test('shows nothing private, and what can be written in HTML as that', () => {
    const [arshjul] = elementsOf(createDocumentation(manifest));
    expect(arshjul?.attributes?.map(({name}) => name)).toContain('href-mall');
    expect(arshjul?.members?.map(({name}) => name)).not.toContain('hrefMall');
    expect(arshjul?.members?.filter(({name}) => name?.startsWith('#') === true)).toEqual([]);
  });
});

test('every token that a style sheet of the elements reads is on the page about tokens, but those of the page for children', () => {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../packages/elements/src/**/*.styles.ts', {
    eager: true,
  });
  const css = Object.values(modules)
    .flatMap((module) => Object.values(module))
    .flat()
    .join('\n');
  // The form has colours of its own, told with the form.
  const read = [...css.matchAll(/var\((--ska-(?!tld-form-)[a-z-]+)/g)].map(([, token]) => token);
  const told = [...fargtokens.map(({token}) => token), '--ska-typsnitt', '--ska-radie'];
  expect([...new Set(read)].sort()).toEqual([...told].sort());
});
