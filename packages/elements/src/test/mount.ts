import axe from 'axe-core';
import {expect} from 'vitest';
import '../arshjul/arshjul.js';
import type {SkaArshjul} from '../arshjul/arshjul.element.js';

/** Puts an element in the page, waits for it to be drawn, and gives it back. */
export async function mount({
  attributes = {},
  properties = {},
  lang = 'sv',
  width = '1200px',
  parent = document.body,
  near = true,
}: MountOptions = {}): Promise<SkaArshjul> {
  const box = document.createElement('div');
  box.className = 'mounted';
  box.lang = lang;
  box.style.width = width;
  const element = document.createElement('ska-arshjul');
  for (const [name, value] of Object.entries({idag: '2026-11-24', ...attributes})) element.setAttribute(name, value);
  Object.assign(element, properties);
  box.append(element);
  parent.append(box);
  await settled(element);
  // The pointer comes near, as it does before anybody presses something.
  if (near) element.dispatchEvent(new PointerEvent('pointerenter'));
  await settled(element);
  return element;
}

/** What `mount` can be told. */
interface MountOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly lang?: string;
  readonly width?: string;
  readonly parent?: Element | ShadowRoot;
  /** Has the pointer come near? Then what lies beside the wheel is loaded. */
  readonly near?: boolean;
}

/** Waits until nothing more is drawn: the element, and the size it was given. */
export async function settled(element: SkaArshjul): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
}

/** Takes everything that was mounted away. */
export function unmountAll(): void {
  for (const box of document.querySelectorAll('.mounted')) box.remove();
}

/** The element has no violation that axe knows of. */
export async function expectAccessible(element: Element): Promise<void> {
  const {violations} = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A component has no page round it: whether it stands in a landmark is for the page.
    rules: {region: {enabled: false}},
  });
  expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)).toEqual([]);
}

/** The first node that matches, inside the element. */
export function find<T extends Element = HTMLElement>(element: SkaArshjul, selector: string): T {
  const node = element.shadowRoot?.querySelector<T>(selector);
  if (node === null || node === undefined) throw new Error(`Nothing matches ${selector}.`);
  return node;
}

/** Every node that matches, inside the element. */
export function findAll<T extends Element = HTMLElement>(element: SkaArshjul, selector: string): readonly T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The button whose words are `name`. */
export function button(element: SkaArshjul, name: string): HTMLButtonElement {
  const found = findAll<HTMLButtonElement>(element, 'button').find(({textContent}) => textContent.trim() === name);
  if (found === undefined) throw new Error(`There is no button "${name}".`);
  return found;
}
