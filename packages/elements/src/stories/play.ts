import type {SkaArshjul} from '../arshjul/arshjul.element.js';

/** How long a part of the element may take to appear: some parts are loaded on the first use. */
const PATIENCE = 3000;

/** The wheel of a story, once it is drawn. */
export async function drawn(canvasElement: HTMLElement): Promise<SkaArshjul> {
  const element = canvasElement.querySelector('ska-arshjul');
  if (element === null) throw new Error('The story holds no <ska-arshjul>.');
  await element.updateComplete;
  return element;
}

/** The first node inside the element that matches, as soon as it is there. */
export async function inside<T extends Element = HTMLElement>(
  element: SkaArshjul,
  selector: string,
  matches: (node: T) => boolean = () => true,
): Promise<T> {
  const last = performance.now() + PATIENCE;
  while (performance.now() < last) {
    const found = [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])].find(matches);
    if (found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`Nothing in <ska-arshjul> matches ${selector}.`);
}

/** Presses the button, or the heading of a part that opens, that has these words. */
export async function press(element: SkaArshjul, words: string): Promise<void> {
  const button = await inside(element, 'button, summary', ({textContent}) => textContent.trim() === words);
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
