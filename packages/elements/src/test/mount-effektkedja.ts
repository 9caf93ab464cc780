import {exempelplan, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import '../effektkedja/effektkedja.js';
import type {SkaEffektkedja} from '../effektkedja/effektkedja.element.js';

/** Puts a chain in the page, of the example plan unless another is given, and waits for it to be drawn. */
export async function mountKedja(
  properties: Partial<Pick<SkaEffektkedja, 'plan' | 'vy' | 'readonly' | 'idag' | 'riktlinje' | 'rubrikniva'>> = {},
  {lang = 'sv', width = '1100px'} = {},
): Promise<SkaEffektkedja> {
  const box = document.createElement('div');
  box.className = 'mounted';
  box.lang = lang;
  box.style.width = width;
  const element = document.createElement('ska-effektkedja');
  Object.assign(element, {idag: '2026-11-24', plan: exempelplan, ...properties});
  box.append(element);
  document.body.append(box);
  await settledKedja(element);
  return element;
}

/** Waits until nothing more is drawn: the element, and the measures that its diagram was given. */
export async function settledKedja(element: SkaEffektkedja): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
}

/** The first node that matches, inside the element. */
export function findIn<T extends Element = HTMLElement>(element: SkaEffektkedja, selector: string): T {
  const node = element.shadowRoot?.querySelector<T>(selector);
  if (node === null || node === undefined) throw new Error(`Nothing matches ${selector}.`);
  return node;
}

/** Every node that matches, inside the element. */
export function findAllIn<T extends Element = HTMLElement>(element: SkaEffektkedja, selector: string): readonly T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The button with these words, seen or heard. */
export function buttonIn(element: SkaEffektkedja, name: string): HTMLButtonElement {
  const found = findAllIn<HTMLButtonElement>(element, 'button').find(
    (one) => one.getAttribute('aria-label') === name || one.textContent.trim() === name,
  );
  if (found === undefined) throw new Error(`There is no button "${name}".`);
  return found;
}

/** The plan as the element has it now. */
export function planOf(element: SkaEffektkedja): Utvecklingsplan {
  return element.plan as Utvecklingsplan;
}

/** What was last told to those who hear the page. */
export function toldBy(element: SkaEffektkedja): string {
  return findIn(element, '[role=status]').textContent;
}
