import type {StoryContext} from '@storybook/web-components-vite';

/** How long a part of a story may take to appear: some parts are loaded on the first use. */
const PATIENCE = 3000;

/** An element that can say when it is drawn, as Lit's do. */
type Drawn = HTMLElement & {readonly updateComplete?: Promise<unknown>};

/**
 * Waits until a story is drawn, and fails when it does not show what it says that it shows: every text of its parameter
 * `visar` must be there to read. It runs before the accessibility check, so that axe sees the finished element.
 */
export async function checkStory({canvasElement, parameters, viewMode}: StoryContext): Promise<void> {
  await settle(canvasElement);
  // A page of documentation shows stories that nobody has played.
  if (viewMode === 'docs') return;
  const wanted = [parameters.visar ?? []].flat() as readonly string[];
  const last = performance.now() + PATIENCE;
  let missing = wanted;
  do {
    const text = readableText(canvasElement);
    missing = wanted.filter((one) => !text.includes(one));
    if (missing.length === 0) return;
    await new Promise(requestAnimationFrame);
  } while (performance.now() < last);
  throw new Error(`The story does not show ${missing.map((one) => `"${one}"`).join(', ')}.`);
}

async function settle(root: ParentNode): Promise<void> {
  const elements = customElementsIn(root);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  for (const {localName, shadowRoot} of elements) {
    if (shadowRoot === null || shadowRoot.childElementCount === 0) throw new Error(`<${localName}> drew nothing.`);
  }
}

/** Every custom element, also in the shadow roots of others. */
function customElementsIn(root: ParentNode): readonly Drawn[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter(({localName}) => localName.includes('-'))
    .flatMap((element) => [element, ...(element.shadowRoot === null ? [] : customElementsIn(element.shadowRoot))]);
}

function readableText(root: ParentNode): string {
  const parts = [...root.querySelectorAll<HTMLElement>('*')].map(({shadowRoot}) =>
    shadowRoot === null ? '' : readableText(shadowRoot),
  );
  const own = root instanceof ShadowRoot ? [...root.children].map(textOf) : [textOf(root as HTMLElement)];
  return [...own, ...parts].join('\n').replaceAll(/\s+/g, ' ');
}

/** As a reader meets it: what is hidden does not count. */
function textOf(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent holds what is hidden, too.
  return element instanceof HTMLElement ? element.innerText : '';
}
