import {createStorPlan, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {afterEach, describe, expect, test} from 'vitest';
import {userEvent} from 'vitest/browser';
import {unmountAll} from '../test/mount.js';
import {buttonIn, findAllIn, findIn, mountKedja, planOf, settledKedja, toldBy} from '../test/mount-effektkedja.js';
import type {SkaEffektkedja} from './effektkedja.element.js';

afterEach(unmountAll);

/** A plan of a hundred åtaganden with an activity that lacks who is responsible, far from the top. */
const stor = createStorPlan(500);
const LANGT_NED = 'exempel-ak-431';
const medFel: Utvecklingsplan = {
  ...stor,
  malomraden: stor.malomraden.map((malomrade) => ({
    ...malomrade,
    ataganden: malomrade.ataganden.map((atagande) => ({
      ...atagande,
      aktiviteter: atagande.aktiviteter.map((one) => (one.id === LANGT_NED ? {...one, ansvar: ''} : one)),
    })),
  })),
};

async function inView(element: SkaEffektkedja, node: Element): Promise<boolean> {
  // What is scrolled past is laid out on the way.
  for (let i = 0; i < 5; i++) await settledKedja(element);
  const {top, bottom} = node.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Everything has been laid out, as it is when the browser has had time. */
async function laidOut(element: SkaEffektkedja): Promise<void> {
  await expect.poll(() => findAllIn(element, '.skild:not(.lagd)').length, {timeout: 20_000}).toBe(0);
}

describe('in a large plan what is far away is laid out later, and still', () => {
  test('a finding leads to its field, in view', async () => {
    const element = await mountKedja({plan: medFel});
    findIn<HTMLDetailsElement>(element, '#granskning').open = true;
    const rad = findAllIn(element, '#granskning li').find(({textContent}) => textContent.includes('432'));
    rad?.querySelector('button')?.click();
    await settledKedja(element);
    const field = findIn(element, `#f-${LANGT_NED}-ansvar`);
    expect(element.shadowRoot?.activeElement).toBe(field);
    expect(await inView(element, field)).toBe(true);
  });

  test('the list of contents leads to an area, its heading in view', async () => {
    const element = await mountKedja({plan: stor});
    const links = findAllIn(element, '.innehall a');
    links.at(-1)?.click();
    await settledKedja(element);
    const heading = element.shadowRoot?.activeElement;
    expect(heading?.textContent).toContain('Målområde 10');
    expect(heading && (await inView(element, heading))).toBe(true);
  });

  test('a node far away moves by its button, which keeps the keyboard and stays in view', async () => {
    const element = await mountKedja({plan: stor});
    const ned = buttonIn(element, 'Flytta ned: Aktivitet 432 (exempel)');
    ned.focus();
    await userEvent.keyboard('{Enter}');
    await settledKedja(element);
    expect(toldBy(element)).toBe('Aktivitet 432 (exempel) flyttad, plats 3 av 5.');
    expect(element.shadowRoot?.activeElement?.id).toBe(`ned-${LANGT_NED}`);
    expect(await inView(element, findIn(element, `#ned-${LANGT_NED}`))).toBe(true);
  });

  test('little by little all of it is laid out, for find in page and screen readers', async () => {
    const element = await mountKedja({plan: stor});
    await laidOut(element);
    const parts = findAllIn(element, '.nod.atagande');
    expect(parts).toHaveLength(100);
    expect(parts.every((part) => getComputedStyle(part).contentVisibility === 'visible')).toBe(true);
  });

  test('a letter is drawn where it was written, and nowhere else is drawn anew', async () => {
    const element = await mountKedja({plan: stor});
    await laidOut(element);
    const field = findIn<HTMLInputElement>(element, `#f-${LANGT_NED}-rubrik`);
    const seen: Node[] = [];
    const observer = new MutationObserver((records) => seen.push(...records.map(({target}) => target)));
    observer.observe(findIn(element, '.disposition'), {subtree: true, childList: true, attributes: true});
    await userEvent.type(field, 'x');
    await settledKedja(element);
    observer.disconnect();
    expect(buttonIn(element, 'Flytta ned: Aktivitet 432 (exempel)x').id).toBe(`ned-${LANGT_NED}`);
    const own = findIn(element, `#nod-${LANGT_NED}`);
    expect(seen.filter((node) => !own.contains(node))).toEqual([]);
  });

  test('on paper all of it is there', async () => {
    await mountKedja({plan: stor});
    const sheets = [...(document.querySelector('ska-effektkedja')?.shadowRoot?.adoptedStyleSheets ?? [])];
    const rules = sheets.flatMap(({cssRules}) => [...cssRules]);
    const skipping = rules.filter(({cssText}) => cssText.includes('content-visibility'));
    expect(skipping.length).toBeGreaterThan(0);
    for (const rule of skipping) expect((rule as CSSMediaRule).conditionText).toBe('screen');
  });
});

test('a plan of a common size is laid out whole', async () => {
  const element = await mountKedja({plan: createStorPlan(60)});
  expect(getComputedStyle(findIn(element, '.nod.atagande')).contentVisibility).toBe('visible');
  expect(planOf(element).malomraden).toHaveLength(2);
});
