import type {SkaArshjul} from '../arshjul/arshjul.element.js';
import type {SkaEffektkedja} from '../effektkedja/effektkedja.element.js';
import type {SkaUtvecklingsplan} from '../utvecklingsplan/utvecklingsplan.element.js';

/** How long a part of the element may take to appear: some parts are loaded on the first use. */
const PATIENCE = 3000;

/** An element that can say when it is drawn. */
type Drawn = HTMLElement & {readonly updateComplete: Promise<unknown>};

/** The wheel of a story, once it is drawn. */
export function drawn(canvasElement: HTMLElement): Promise<SkaArshjul> {
  return drawnOf(canvasElement, 'ska-arshjul');
}

/** The chain of a story, once it is drawn. */
export function drawnKedja(canvasElement: HTMLElement): Promise<SkaEffektkedja> {
  return drawnOf(canvasElement, 'ska-effektkedja');
}

/** The whole plan of a story, once it is drawn. */
export function drawnPlan(canvasElement: HTMLElement): Promise<SkaUtvecklingsplan> {
  return drawnOf(canvasElement, 'ska-utvecklingsplan');
}

/** The element of a story, once it is drawn. */
export async function drawnOf<T extends Extract<keyof HTMLElementTagNameMap, `ska-${string}`>>(
  canvasElement: HTMLElement,
  tag: T,
): Promise<HTMLElementTagNameMap[T]> {
  const element = canvasElement.querySelector(tag);
  if (element === null) throw new Error(`The story holds no <${tag}>.`);
  await element.updateComplete;
  return element;
}

/** The first node inside the element that matches, as soon as it is there. */
export async function inside<T extends Element = HTMLElement>(
  element: HTMLElement,
  selector: string,
  matches: (node: T) => boolean = () => true,
): Promise<T> {
  const last = performance.now() + PATIENCE;
  while (performance.now() < last) {
    const found = [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])].find(matches);
    if (found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`Nothing in <${element.localName}> matches ${selector}.`);
}

/** Presses the button, or the heading of a part that opens, that has these words, seen or heard. */
export async function press(element: Drawn, words: string): Promise<void> {
  const button = await inside(
    element,
    'button, summary',
    (node) => node.textContent.replaceAll(/\s+/g, ' ').trim() === words || node.getAttribute('aria-label') === words,
  );
  button.click();
  await element.updateComplete;
}

/** Picks the activity with this title among what goes on, is late or comes next: there in every width. */
export async function pickKort(element: SkaArshjul, titel: string): Promise<void> {
  const kort = await inside(element, '.kort', (node) => node.querySelector('b')?.textContent === titel);
  kort.click();
  await element.updateComplete;
}

/** Picks an object of the wheel as a pointer does. */
export async function pickObjekt(element: SkaArshjul, selector: string): Promise<void> {
  const objekt = await inside<SVGElement>(element, `.objekt${selector}`);
  objekt.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
  await element.updateComplete;
}

/** Fails when a page of that width would have to be scrolled sideways. What scrolls by itself, as a table, may. */
export function fitsIn(element: HTMLElement, width: number): void {
  const {clientWidth, scrollWidth} = document.documentElement;
  if (clientWidth !== width) throw new Error(`The page is ${clientWidth} pixels wide, not ${width}.`);
  if (scrollWidth <= width) return;
  const far = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].find(
    (node) => node.getBoundingClientRect().right > width && node.closest('.rullbar, .dold') === null,
  );
  throw new Error(`It needs ${scrollWidth} pixels, because of ${far?.outerHTML.slice(0, 120)}.`);
}
