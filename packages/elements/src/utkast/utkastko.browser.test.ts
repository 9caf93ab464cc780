import {expect, test, vi} from 'vitest';
import {Utkastko} from './utkastko.js';
import type {NyttUtkast, Utkastlager} from './utkastlager.js';

const nyttOf = (plan: string): NyttUtkast => ({dokument: 'd', bas: undefined, plan, tid: 1});

/** A store that only tells what it was asked. */
function createTold(): {readonly lager: Utkastlager; readonly told: string[]} {
  const told: string[] = [];
  const lager: Utkastlager = {
    async saveUtkast({plan}) {
      told.push(`börja ${plan}`);
      await new Promise((resolve) => setTimeout(resolve));
      told.push(`skriv ${plan}`);
      return {ok: true, nummer: told.length};
    },
    async removeUtkast() {
      told.push('ta bort');
      return {ok: true};
    },
    readUtkast: () => Promise.resolve({ok: true, utkast: undefined, skadat: false}),
    listUtkast: () => Promise.resolve({ok: true, utkast: []}),
  };
  return {lager, told};
}

test('each write waits for the one before, and of those that wait the latest is written', async () => {
  const {lager, told} = createTold();
  const ko = new Utkastko(lager, () => undefined);
  for (const plan of ['a', 'b', 'c']) ko.write(nyttOf(plan));
  await ko.settled;
  expect(told).toEqual(['börja a', 'skriv a', 'börja c', 'skriv c']);
  expect(ko.skrivet?.plan).toBe('c');
});

test('what is removed is removed before what waits is written, and what is cancelled is not written', async () => {
  const {lager, told} = createTold();
  const ko = new Utkastko(lager, () => undefined);
  for (const plan of ['a', 'b']) ko.write(nyttOf(plan));
  ko.cancel();
  ko.remove('d', () => true);
  ko.write(nyttOf('c'));
  await ko.settled;
  expect(told).toEqual(['börja a', 'skriv a', 'ta bort', 'börja c', 'skriv c']);
});

test('nothing is forgotten, however close to the end of a write it comes', async () => {
  for (let ticks = 0; ticks < 8; ticks++) {
    const {lager, told} = createTold();
    const late = async (): Promise<void> => {
      for (let i = 0; i < ticks; i++) await undefined;
      ko.write(nyttOf('b'));
    };
    let first = true;
    const ko: Utkastko = new Utkastko(lager, () => {
      if (first) void late();
      first = false;
    });
    ko.write(nyttOf('a'));
    await vi.waitFor(() => expect(told.at(-1), `${ticks} ticks later`).toBe('skriv b'));
  }
});
