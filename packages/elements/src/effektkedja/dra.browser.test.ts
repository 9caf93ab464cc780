import {createStorPlan, exempelplan, findNod, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {userEvent} from 'vitest/browser';
import {unmountAll} from '../test/mount.js';
import {buttonIn, findAllIn, findIn, mountKedja, planOf, settledKedja, toldBy} from '../test/mount-effektkedja.js';
import {finger, middleOf, mouse, type Plats} from '../test/pointer.js';
import type {SkaEffektkedja} from './effektkedja.element.js';

beforeEach(() => scrollTo(0, 0));
afterEach(unmountAll);

const ataganden = exempelplan.malomraden.flatMap((malomrade) => malomrade.ataganden);
const [atagande, andraAtagande] = ataganden;
const [forsta, andra, tredje] = atagande?.aktiviteter ?? [];
if (!atagande || !andraAtagande || !forsta || !andra || !tredje) throw new Error('The example plan has too little.');

const handleOf = (element: SkaEffektkedja, nod: string): HTMLElement => findIn(element, `[data-nod="${nod}"] .grepp`);
const nodeOf = (element: SkaEffektkedja, nod: string): HTMLElement => findIn(element, `[data-nod="${nod}"]`);
const atagandeAt = (plan: Utvecklingsplan, id: string): typeof atagande | undefined =>
  findNod(plan, id)?.nod as typeof atagande | undefined;
const aktiviteterIn = (plan: Utvecklingsplan, id: string): readonly string[] | undefined =>
  atagandeAt(plan, id)?.aktiviteter.map((one) => one.id);

/** A place on a node, so far down it. */
function on(node: Element, down: number): Plats {
  const {left, width, top, height} = node.getBoundingClientRect();
  return {x: left + width / 2, y: top + height * down};
}

/** Takes a node by its handle, and is there until the code that drags has come. */
async function take(element: SkaEffektkedja, nod: string): Promise<void> {
  const handle = handleOf(element, nod);
  handle.scrollIntoView({block: 'center'});
  const from = middleOf(handle);
  await mouse('mouseMoved', from);
  await import('./dra.js');
  await mouse('mousePressed', from);
  await mouse('mouseMoved', {x: from.x, y: from.y + 6});
}

/** Takes a node by its handle and lets it go on another, so far down that. */
async function drag(element: SkaEffektkedja, nod: string, till: string, down: number): Promise<void> {
  await take(element, nod);
  await mouse('mouseMoved', on(nodeOf(element, till), down));
  await mouse('mouseReleased', on(nodeOf(element, till), down));
  await settledKedja(element);
}

// All of a plan has to be in the window for a hand to reach it.
const lag = {plan: {...exempelplan, malomraden: exempelplan.malomraden.slice(0, 1)}, vy: 'tabell'} as const;

describe('a node is dragged by its handle', () => {
  test('among its siblings: a line shows where, it is told as any move, and it can be undone', async () => {
    const element = await mountKedja(lag);
    await take(element, forsta.id);
    await mouse('mouseMoved', on(nodeOf(element, andra.id), 0.9));
    const line = findIn(element, '.dropplinje').getBoundingClientRect();
    const [under, over] = [nodeOf(element, andra.id), nodeOf(element, tredje.id)].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(line.top).toBeGreaterThan((under?.bottom ?? 0) - 8);
    expect(line.top).toBeLessThan((over?.top ?? 0) + 8);
    expect(line.width).toBeCloseTo(under?.width ?? 0, 0);
    await mouse('mouseReleased', on(nodeOf(element, andra.id), 0.9));
    await settledKedja(element);
    expect(aktiviteterIn(planOf(element), atagande.id)).toEqual([andra.id, forsta.id, tredje.id]);
    expect(toldBy(element)).toBe(`${forsta.rubrik} flyttad, plats 2 av 3.`);
    expect(findAllIn(element, '.dropplinje, .dras')).toEqual([]);
    buttonIn(element, '↶ Ångra').click();
    await settledKedja(element);
    expect(planOf(element)).toEqual(lag.plan);
  });

  test('to another åtagande', async () => {
    const element = await mountKedja(lag);
    const [there] = andraAtagande.aktiviteter;
    await drag(element, tredje.id, there?.id ?? '', 0.1);
    expect(aktiviteterIn(planOf(element), andraAtagande.id)).toEqual([tredje.id, there?.id]);
    expect(toldBy(element)).toBe(`${tredje.rubrik} flyttad till ${andraAtagande.rubrik}.`);
  });

  test('in the outline as in the table', async () => {
    const element = await mountKedja({plan: exempelplan});
    const [effekt, annan] = atagande.effekter;
    await drag(element, annan?.id ?? '', effekt?.id ?? '', 0.2);
    expect(atagandeAt(planOf(element), atagande.id)?.effekter.map(({id}) => id)).toEqual([annan?.id, effekt?.id]);
  });

  test('by a finger, and the page does not scroll under it', async () => {
    const element = await mountKedja(lag);
    const handle = handleOf(element, forsta.id);
    expect(getComputedStyle(handle).touchAction).toBe('none');
    await import('./dra.js');
    const before = scrollY;
    await finger('touchStart', middleOf(handle));
    await finger('touchMove', on(nodeOf(element, forsta.id), 0.9));
    await finger('touchMove', on(nodeOf(element, andra.id), 0.9));
    await finger('touchEnd', on(nodeOf(element, andra.id), 0.9));
    await settledKedja(element);
    expect(aktiviteterIn(planOf(element), atagande.id)).toEqual([andra.id, forsta.id, tredje.id]);
    expect(scrollY).toBe(before);
  });
});

describe('nothing is moved', () => {
  test('where the plan would not take it: a målområde in an åtagande, an effect among activities', async () => {
    const element = await mountKedja();
    await drag(element, atagande.effekter[0]?.id ?? '', forsta.id, 0.3);
    expect(planOf(element)).toBe(exempelplan);
  });

  test('when Escape is pressed, and whoever listens to Escape in the page is left alone', async () => {
    const element = await mountKedja(lag);
    let heard = 0;
    const listen = (): void => void heard++;
    document.addEventListener('keydown', listen);
    await take(element, forsta.id);
    await mouse('mouseMoved', on(nodeOf(element, andra.id), 0.9));
    expect(findAllIn(element, '.dropplinje')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(findAllIn(element, '.dropplinje, .dras')).toEqual([]);
    await mouse('mouseReleased', on(nodeOf(element, andra.id), 0.9));
    await settledKedja(element);
    expect(planOf(element)).toBe(lag.plan);
    expect(heard).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(heard).toBe(1);
    document.removeEventListener('keydown', listen);
  });

  test('when it is let go where it was', async () => {
    const element = await mountKedja(lag);
    await drag(element, forsta.id, forsta.id, 0.6);
    await drag(element, forsta.id, andra.id, 0.2);
    expect(planOf(element)).toBe(lag.plan);
  });

  test('when the host says no', async () => {
    const element = await mountKedja(lag);
    element.addEventListener('ska-plan-change', (event) => event.preventDefault());
    await drag(element, forsta.id, andra.id, 0.9);
    expect(planOf(element)).toBe(lag.plan);
  });

  test('when what is dragged is taken away meanwhile', async () => {
    const element = await mountKedja(lag);
    await take(element, forsta.id);
    element.plan = {...lag.plan, malomraden: []};
    await settledKedja(element);
    expect(findAllIn(element, '.dropplinje')).toEqual([]);
    await mouse('mouseReleased', {x: 10, y: 10});
    expect(planOf(element).malomraden).toEqual([]);
  });
});

test('near the edge of the window the page follows', async () => {
  const element = await mountKedja({plan: createStorPlan(60)});
  await take(element, 'exempel-ak-0');
  const before = scrollY;
  for (let i = 0; i < 10; i++) await mouse('mouseMoved', {x: 400, y: innerHeight - 4});
  expect(scrollY).toBeGreaterThan(before + 20);
  await userEvent.keyboard('{Escape}');
  await mouse('mouseReleased', {x: 400, y: innerHeight - 4});
});

test('a handle is large enough to take, and is not there for those who have the buttons', async () => {
  const element = await mountKedja();
  for (const handle of findAllIn(element, '.grepp')) {
    const {width, height} = handle.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(handle.tabIndex).toBe(-1);
    expect(handle.getAttribute('aria-hidden')).toBe('true');
  }
  element.readonly = true;
  await settledKedja(element);
  expect(findAllIn(element, '.grepp')).toEqual([]);
});
