/** What an element in the page can be told. */
interface TagOptions {
  readonly lang?: string;
  readonly width?: string;
}

/** An element that can say when it is drawn. */
type Drawn = HTMLElement & {readonly updateComplete: Promise<unknown>};

/** Puts an element in the page with these properties, waits for it to be drawn, and gives it back. `unmountAll` takes it away. */
export async function mountTag<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
  {lang = 'sv', width = '1100px'}: TagOptions = {},
): Promise<HTMLElementTagNameMap[T]> {
  const box = document.createElement('div');
  box.className = 'mounted';
  box.lang = lang;
  box.style.width = width;
  const element = document.createElement(tag);
  Object.assign(element, properties);
  box.append(element);
  document.body.append(box);
  await drawn(element);
  return element;
}

/** Waits until nothing more is drawn: the element, and the size it was given. */
export async function drawn(element: HTMLElement): Promise<void> {
  const {updateComplete} = element as Drawn;
  await updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await (element as Drawn).updateComplete;
}

/** The first node inside the element that matches. */
export function findIn<T extends Element = HTMLElement>(element: HTMLElement, selector: string): T {
  const node = element.shadowRoot?.querySelector<T>(selector);
  if (node === null || node === undefined) throw new Error(`Nothing matches ${selector}.`);
  return node;
}

/** Every node inside the element that matches. */
export function findAllIn<T extends Element = HTMLElement>(element: HTMLElement, selector: string): readonly T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The button with these words, hidden ones included. */
export function buttonIn(element: HTMLElement, words: string): HTMLButtonElement {
  const found = findAllIn<HTMLButtonElement>(element, 'button').find(({textContent}) => tidy(textContent) === words);
  if (found === undefined) throw new Error(`There is no button "${words}".`);
  return found;
}

/** Everything that can be read in the element, hidden words included, in one line. */
export function textIn(element: HTMLElement, selector = 'section'): string {
  return findAllIn(element, selector)
    .map(({textContent}) => tidy(textContent))
    .join(' ');
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
