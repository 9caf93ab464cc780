import {exempelplan} from '@vetlanda/ska-core/utvecklingsplan';
import {afterEach, expect, test, vi} from 'vitest';
import {unmountAll} from '../test/mount.js';
import {findAllIn, mountKedja, settledKedja} from '../test/mount-effektkedja.js';

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

const overlapping = (boxes: readonly DOMRect[]): number =>
  boxes.filter((a, i) =>
    boxes.slice(i + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  ).length;

// First of all here: Lit warns of the same thing only once in a page.
test('the diagram is measured without an update that asks for another, and without an error in the page', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const faults: string[] = [];
  const note = ({message}: ErrorEvent): void => void faults.push(message);
  addEventListener('error', note);
  const element = await mountKedja({vy: 'effektkedja'});
  element.vy = 'disposition';
  await settledKedja(element);
  element.vy = 'effektkedja';
  await settledKedja(element);
  removeEventListener('error', note);
  expect(warn.mock.calls.map(([text]) => String(text)).filter((text) => text.includes('after an update'))).toEqual([]);
  expect(faults).toEqual([]);
});

test('cards make room when their words need more lines, and when there is less width', async () => {
  const element = await mountKedja({vy: 'effektkedja'});
  const heights = (): readonly number[] => findAllIn(element, '.kort').map(({offsetHeight}) => offsetHeight);
  const before = heights();
  const [first, ...rest] = exempelplan.malomraden;
  if (first === undefined) throw new Error('The example plan has no area.');
  element.plan = {
    ...exempelplan,
    malomraden: [{...first, namn: `${first.namn} med ett namn som behöver många rader för att rymmas`}, ...rest],
  };
  await settledKedja(element);
  expect(heights()[0]).toBeGreaterThan(before[0] ?? 0);
  expect(overlapping(findAllIn(element, '.kort').map((kort) => kort.getBoundingClientRect()))).toBe(0);
  element.parentElement?.style.setProperty('width', '760px');
  await settledKedja(element);
  await settledKedja(element);
  expect(overlapping(findAllIn(element, '.kort').map((kort) => kort.getBoundingClientRect()))).toBe(0);
});

test('a card that is gone is measured no more, and one that comes back is', async () => {
  const element = await mountKedja({vy: 'effektkedja'});
  element.plan = {...exempelplan, malomraden: exempelplan.malomraden.slice(0, 1)};
  await settledKedja(element);
  element.plan = exempelplan;
  await settledKedja(element);
  expect(overlapping(findAllIn(element, '.kort').map((kort) => kort.getBoundingClientRect()))).toBe(0);
});
