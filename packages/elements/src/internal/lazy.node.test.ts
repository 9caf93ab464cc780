import {expect, test, vi} from 'vitest';
import {Lazy} from './lazy.js';

const host = () => ({
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: vi.fn(),
  updateComplete: Promise.resolve(true),
});

test('a module is loaded once, however many ask, and its host is drawn anew when it has come', async () => {
  const drawn = host();
  const load = vi.fn(() => Promise.resolve('module'));
  const lazy = new Lazy(drawn, load, () => undefined);
  expect(lazy.value).toBeUndefined();
  expect(await Promise.all([lazy.load(), lazy.load()])).toEqual(['module', 'module']);
  expect(await lazy.load()).toBe('module');
  expect(load).toHaveBeenCalledTimes(1);
  expect(drawn.requestUpdate).toHaveBeenCalledTimes(1);
  expect(lazy.value).toBe('module');
  expect(lazy.pending).toBeUndefined();
});

test('a module that does not come is told of, and asked for again the next time', async () => {
  const failures: string[] = [];
  let offline = true;
  const load = () => (offline ? Promise.reject(new Error('offline')) : Promise.resolve('module'));
  const lazy = new Lazy(host(), load, () => failures.push('told'));
  expect(await lazy.load()).toBeUndefined();
  expect(failures).toEqual(['told']);
  offline = false;
  expect(await lazy.load()).toBe('module');
});

test('what the page itself needs is asked for once, also when it does not come', async () => {
  const load = vi.fn(() => Promise.reject(new Error('missing')));
  const lazy = new Lazy(host(), load, () => undefined);
  lazy.want();
  await lazy.pending;
  lazy.want();
  expect(load).toHaveBeenCalledTimes(1);
});
