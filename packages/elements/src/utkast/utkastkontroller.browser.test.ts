import {exempelplan, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {html, LitElement, type ReactiveController} from 'lit';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createId} from '../internal/new-id.js';
import type {Spara, Sparsvar} from './spara.js';
import {describeSparlage} from './sparlage.js';
import {answers, Testklocka} from './testklocka.test.js';
import {Utkastkontroller, type Utkastval} from './utkastkontroller.js';
import {createUtkastlager, type NyttUtkast, type Utkastlager} from './utkastlager.js';

let id: string;
let windows: Utkastkontroller[];

beforeEach(() => {
  id = createId();
  windows = [];
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const kontroller of windows) kontroller.hostDisconnected();
});

const planOf = (text: string): Utvecklingsplan => ({...exempelplan, id, orsaksanalys: text});
const textOf = (plan: unknown): string | undefined => (plan as Utvecklingsplan | undefined)?.orsaksanalys;
const stored = async (): Promise<string | undefined> => textOf((await createUtkastlager().readUtkast(id)).utkast?.plan);
const ok = (revision: string): Sparsvar => ({ok: true, revision});

/** A window of its own: a controller with a connection and a clock of its own. */
function openWindow(val: Utkastval = {}) {
  const klocka = new Testklocka();
  const host = {
    addController: (_controller: ReactiveController) => undefined,
    removeController: () => undefined,
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  };
  const kontroller = new Utkastkontroller(host, {lager: createUtkastlager(), klocka, ...val});
  kontroller.hostConnected();
  windows.push(kontroller);
  return {kontroller, klocka, host, said: () => describeSparlage(kontroller.lage)};
}

/** A store that tells what is written in it. */
function createTold(): {readonly lager: Utkastlager; readonly written: string[]} {
  const real = createUtkastlager();
  const written: string[] = [];
  const saveUtkast = async (nytt: NyttUtkast) => {
    const svar = await real.saveUtkast(nytt);
    written.push(textOf(nytt.plan) ?? '');
    return svar;
  };
  return {lager: {...real, saveUtkast}, written};
}

class Skrivyta extends LitElement {
  readonly utkast = new Utkastkontroller(this, {lager: createUtkastlager(), klocka: new Testklocka()});

  protected override render(): unknown {
    return html`<p role="status">${describeSparlage(this.utkast.lage)}</p>`;
  }
}
customElements.define('test-skrivyta', Skrivyta);

test('an element shows how it stands, as it changes', async () => {
  const element = new Skrivyta();
  document.body.append(element);
  await element.updateComplete;
  const status = element.shadowRoot?.querySelector('[role=status]');
  expect(status?.textContent).toBe('Sparat');
  element.utkast.change(planOf('a'));
  await element.updateComplete;
  expect(status?.textContent).toBe('Ändringar som inte är sparade');
  await element.utkast.settled;
  await element.updateComplete;
  expect(status?.textContent).toBe('Sparat i den här webbläsaren 10.40, inte skickat än');
  element.remove();
});

test('what was written before a power cut is offered the next time, and not applied', async () => {
  const before = openWindow();
  await before.kontroller.recover(id, 'r1');
  before.kontroller.change(planOf('Vi ser att'));
  before.kontroller.change(planOf('Vi ser att läs'));
  await before.kontroller.settled;
  // The power goes: nothing is cleaned up, nothing is sent.

  const after = openWindow();
  const forslag = await after.kontroller.recover(id, 'r1', planOf(''));
  expect(forslag).toMatchObject({sammaBas: true, skadat: false, utkast: {dokument: id, bas: 'r1'}});
  expect(textOf(forslag?.utkast.plan)).toBe('Vi ser att läs');
  expect(after.kontroller.forslag).toBe(forslag);
  expect(after.said()).toBe('Sparat');
});

test('a power cut between two keystrokes loses at most what was not yet written', async () => {
  const {lager, written} = createTold();
  const before = openWindow({lager});
  for (const text of ['L', 'Lä', 'Läs']) before.kontroller.change(planOf(text));
  await vi.waitFor(() => expect(written.length).toBeGreaterThan(0));
  expect(['L', 'Lä', 'Läs']).toContain(textOf((await openWindow().kontroller.recover(id, 'r1'))?.utkast.plan));
});

test('two hundred changes in a row are written in order, and the last one stands', async () => {
  const {lager, written} = createTold();
  const {kontroller} = openWindow({lager});
  const texts = Array.from({length: 200}, (_, i) => `${i}`);
  for (const [i, text] of texts.entries()) {
    kontroller.change(planOf(text));
    if (i % 10 === 0) await answers();
  }
  await kontroller.settled;
  expect(await stored()).toBe('199');
  expect(written).toEqual(texts.filter((text) => written.includes(text)));
  expect(written.at(-1)).toBe('199');
});

test('a plan that the host takes is not a draft any more', async () => {
  const spara = vi.fn<Spara>(() => Promise.resolve(ok('r2')));
  const {kontroller, klocka, said} = openWindow({spara});
  await kontroller.recover(id, 'r1');
  kontroller.change(planOf('a'));
  expect(said()).toBe('Ändringar som inte är sparade');
  await kontroller.settled;
  expect(await stored()).toBe('a');
  await klocka.pass(2_000);
  expect(spara.mock.calls).toEqual([[planOf('a'), 'r1']]);
  expect(said()).toBe('Sparat 10.40');
  expect(kontroller.bas).toBe('r2');
  await kontroller.settled;
  expect(await stored()).toBeUndefined();
});

test('what is written while the host saves stays as a draft, of the revision that the host then has', async () => {
  let answer: (svar: Sparsvar) => void = () => undefined;
  const spara: Spara = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const {kontroller, klocka, said} = openWindow({spara});
  await kontroller.recover(id, 'r1');
  kontroller.change(planOf('a'));
  await klocka.pass(2_000);
  expect(said()).toBe('Sparar …');
  kontroller.change(planOf('b'));
  answer(ok('r2'));
  await answers();
  await kontroller.settled;
  expect(said()).toBe('Ändringar som inte är sparade');
  expect((await createUtkastlager().readUtkast(id)).utkast).toMatchObject({bas: 'r2', plan: planOf('b')});
});

test('without a way to the host the plan is in this browser, and that is what is said', async () => {
  const {kontroller, klocka, said} = openWindow();
  await kontroller.recover(id, undefined);
  kontroller.change(planOf('a'));
  await kontroller.settled;
  await klocka.pass(1_000_000);
  expect(said()).toBe('Sparat i den här webbläsaren 10.40, inte skickat än');

  // The host may come later.
  kontroller.spara = () => Promise.resolve(ok('r1'));
  await klocka.pass(0);
  expect(kontroller.lage).toMatchObject({lage: 'sparat'});
});

test('a save that fails keeps the draft, says when it is tried again, and recovers', async () => {
  const spara = vi.fn<Spara>().mockResolvedValueOnce({ok: false, skal: 'natverk'}).mockResolvedValue(ok('r2'));
  const {kontroller, klocka, said, host} = openWindow({spara});
  await kontroller.recover(id, 'r1');
  kontroller.change(planOf('a'));
  await kontroller.settled;
  await klocka.pass(57_000);
  expect(spara).toHaveBeenCalledTimes(2);
  expect(said()).toBe('Sparat 10.40');

  spara.mockResolvedValueOnce({ok: false, skal: 'fel'});
  kontroller.change(planOf('b'));
  await kontroller.settled;
  await klocka.pass(2_000);
  expect(said()).toBe('Gick inte att spara. Försöker igen 10.41. Det du skrivit finns kvar i den här webbläsaren.');
  expect(await stored()).toBe('b');
  host.requestUpdate.mockClear();
  window.dispatchEvent(new Event('online'));
  await answers();
  expect(said()).toBe('Sparat 10.40');
  expect(host.requestUpdate).toHaveBeenCalled();
});

test.each<[string, () => void]>([
  ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the page is left', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
])('what is not sent is sent at once when %s', async (_, happen) => {
  const spara = vi.fn<Spara>(() => Promise.resolve(ok('r2')));
  const {kontroller} = openWindow({spara});
  kontroller.change(planOf('a'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(spara).not.toHaveBeenCalled();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  happen();
  expect(spara).toHaveBeenCalledTimes(1);
});

test('a conflict pauses the saving, keeps the draft, and goes on from what was chosen', async () => {
  const deras = {...planOf('deras')};
  const spara = vi.fn<Spara>().mockResolvedValueOnce({ok: false, skal: 'konflikt', deras, revision: 'r7'});
  const {kontroller, klocka, said} = openWindow({spara});
  await kontroller.recover(id, 'r1', planOf('bas'));
  kontroller.change(planOf('min'));
  await klocka.pass(2_000);
  expect(said()).toBe('Någon annan har ändrat planen. Välj vad som ska gälla.');
  expect(kontroller.konflikt).toEqual({bas: planOf('bas'), min: planOf('min'), deras, revision: 'r7'});
  kontroller.change(planOf('min 2'));
  await klocka.pass(1_000_000);
  await kontroller.settled;
  expect(spara).toHaveBeenCalledTimes(1);
  expect(await stored()).toBe('min 2');

  spara.mockResolvedValueOnce(ok('r8'));
  kontroller.resolve(planOf('båda'), 'r7');
  await answers();
  expect(spara).toHaveBeenLastCalledWith(planOf('båda'), 'r7');
  expect(kontroller.lage).toMatchObject({lage: 'sparat'});
  await kontroller.settled;
  expect(await stored()).toBeUndefined();
});

test('two windows on one document know of each other, by its id and nothing else', async () => {
  const [one, other] = [openWindow(), openWindow()];
  const elsewhere = openWindow();
  const messages: unknown[] = [];
  const listener = new BroadcastChannel('ska-utkast');
  listener.onmessage = ({data}) => messages.push(data);
  await Promise.all([one, other].map(({kontroller}) => kontroller.recover(id, 'r1')));
  await elsewhere.kontroller.recover(createId(), 'r1');
  expect(other.kontroller.annatFonster).toBe(false);

  one.kontroller.change(planOf('ena'));
  await vi.waitFor(() => expect(other.kontroller.annatFonster).toBe(true));
  await vi.waitFor(() => expect(messages).toEqual([id]));
  listener.close();
  expect(one.kontroller.annatFonster).toBe(false);
  expect(elsewhere.kontroller.annatFonster).toBe(false);
  expect(other.host.requestUpdate).toHaveBeenCalled();

  // A window that has not written for long may be closed since.
  await other.klocka.pass(300_000);
  expect(other.kontroller.annatFonster).toBe(false);

  // Nor does one that has left the page hear anything.
  const third = openWindow();
  await third.kontroller.recover(id, 'r1');
  other.kontroller.hostDisconnected();
  one.kontroller.change(planOf('ena igen'));
  await vi.waitFor(() => expect(third.kontroller.annatFonster).toBe(true));
  expect(other.kontroller.annatFonster).toBe(false);
});

test('a window that has been saved leaves the draft of the other window alone', async () => {
  const one = openWindow({spara: () => Promise.resolve(ok('r2'))});
  const other = openWindow();
  await Promise.all([one, other].map(({kontroller}) => kontroller.recover(id, 'r1')));
  other.kontroller.change(planOf('andra'));
  await other.kontroller.settled;
  one.kontroller.change(planOf('ena'));
  await one.kontroller.settled;
  expect(await stored()).toBe('ena');
  await one.klocka.pass(2_000);
  await one.kontroller.settled;
  expect(one.kontroller.lage).toMatchObject({lage: 'sparat'});
  expect(await stored()).toBe('andra');
});

test('what another window writes when the draft that was offered is thrown away is not thrown away later', async () => {
  const before = openWindow();
  for (const text of ['a', 'b', 'c']) {
    before.kontroller.change(planOf(text));
    await before.kontroller.settled;
  }
  const one = openWindow({spara: () => Promise.resolve(ok('r2'))});
  await one.kontroller.recover(id, 'r1');
  await one.kontroller.discard();
  expect(await stored()).toBeUndefined();

  const other = openWindow();
  other.kontroller.change(planOf('andra'));
  await other.kontroller.settled;
  one.kontroller.change(planOf('ena'));
  await one.klocka.pass(2_000);
  await one.kontroller.settled;
  expect(await stored()).toBe('andra');
});

test('storage that throws is told of, and the plan is saved by the host all the same', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const spara = vi.fn<Spara>().mockResolvedValueOnce({ok: false, skal: 'natverk'}).mockResolvedValue(ok('r2'));
  const {kontroller, klocka, said} = openWindow({spara});
  expect(await kontroller.recover(id, 'r1')).toBeUndefined();
  kontroller.change(planOf('a'));
  await kontroller.settled;
  expect(said()).toBe('Ändringar som inte är sparade. Det du skrivit finns bara i det här fönstret. Stäng det inte.');
  await klocka.pass(2_000);
  expect(said()).toBe(
    'Gick inte att spara. Försöker igen 10.40. Det du skrivit finns bara i det här fönstret. Stäng det inte.',
  );
  await klocka.pass(5_000);
  expect(said()).toBe('Sparat 10.40');
});

test('a draft that says what the host already has is no draft', async () => {
  const before = openWindow();
  await before.kontroller.recover(id, 'r1');
  before.kontroller.change(planOf('a'));
  await before.kontroller.settled;
  // The page was closed when the host had got it and before it answered.
  const after = openWindow();
  expect(await after.kontroller.recover(id, 'r2', planOf('a'))).toBeUndefined();
  await after.kontroller.settled;
  expect(await stored()).toBeUndefined();
});

test('a draft of an older revision is saved on that one, so that nothing of what others wrote is overwritten', async () => {
  const before = openWindow();
  await before.kontroller.recover(id, 'r1');
  before.kontroller.change(planOf('utkast'));
  await before.kontroller.settled;

  const spara = vi.fn<Spara>(() => Promise.resolve(ok('r3')));
  const after = openWindow({spara});
  const forslag = await after.kontroller.recover(id, 'r2', planOf('deras'));
  expect(forslag?.sammaBas).toBe(false);
  after.kontroller.accept(planOf('utkast'));
  expect(after.kontroller.forslag).toBeUndefined();
  await after.klocka.pass(2_000);
  expect(spara).toHaveBeenCalledWith(planOf('utkast'), 'r1');
  await after.kontroller.settled;
  expect(await stored()).toBeUndefined();
});

test('a draft of an older revision that is taken up and then thrown away leaves the revision of the host', async () => {
  const before = openWindow();
  await before.kontroller.recover(id, 'r1');
  before.kontroller.change(planOf('utkast'));
  await before.kontroller.settled;

  const {kontroller} = openWindow();
  await kontroller.recover(id, 'r2', planOf('deras'));
  kontroller.accept(planOf('utkast'));
  expect(kontroller.bas).toBe('r1');
  await kontroller.discard();
  expect(kontroller.bas).toBe('r2');
  expect(await stored()).toBeUndefined();
});

test('a draft that nobody has answered is not written over, and is offered again', async () => {
  const before = openWindow();
  await before.kontroller.recover(id, 'r1');
  before.kontroller.change(planOf('erbjudet'));
  await before.kontroller.settled;

  const after = openWindow({spara: () => Promise.resolve(ok('r2'))});
  await after.kontroller.recover(id, 'r1');
  for (const text of ['a', 'b', 'c']) {
    after.kontroller.change(planOf(text));
    await after.kontroller.settled;
  }
  expect(await stored()).toBe('c');
  await after.klocka.pass(2_000);
  await after.kontroller.settled;
  expect(await stored()).toBe('erbjudet');
});

test('to throw away the draft that was offered does not throw away what has been written since', async () => {
  const before = openWindow();
  before.kontroller.change(planOf('erbjudet'));
  await before.kontroller.settled;

  const after = openWindow();
  await after.kontroller.recover(id, 'r1');
  after.kontroller.change(planOf('nytt'));
  await after.kontroller.discard();
  expect(after.kontroller.forslag).toBeUndefined();
  const {utkast} = await createUtkastlager().readUtkast(id);
  expect(textOf(utkast?.plan)).toBe('nytt');
  await createUtkastlager().removeUtkast(id, ({nummer}) => nummer === utkast?.nummer);
  expect(await stored()).toBeUndefined();
});

test('nothing is written and nothing is sent after the changes have been thrown away', async () => {
  const {lager, written} = createTold();
  const spara = vi.fn<Spara>(() => Promise.resolve(ok('r2')));
  const {kontroller, klocka, said} = openWindow({lager, spara});
  await kontroller.recover(id, 'r1');
  for (const text of ['a', 'b', 'c']) kontroller.change(planOf(text));
  await kontroller.discard();
  const before = written.length;
  expect(await stored()).toBeUndefined();
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await klocka.pass(1_000_000);
  await kontroller.settled;
  expect(written).toHaveLength(before);
  expect(spara).not.toHaveBeenCalled();
  expect(await stored()).toBeUndefined();
  expect(said()).toBe('Sparat');
});

test('a save that was on its way when the changes were thrown away is not tried again', async () => {
  let fail: () => void = () => undefined;
  const spara = vi.fn<Spara>(
    () =>
      new Promise((resolve) => {
        fail = () => resolve({ok: false, skal: 'natverk'});
      }),
  );
  const {kontroller, klocka} = openWindow({spara});
  kontroller.change(planOf('a'));
  await klocka.pass(2_000);
  await kontroller.discard();
  fail();
  await klocka.pass(1_000_000);
  await kontroller.settled;
  expect(spara).toHaveBeenCalledTimes(1);
  expect(await stored()).toBeUndefined();
});

test('another document is another draft, and what is left of the one before is sent', async () => {
  const spara = vi.fn<Spara>(() => Promise.resolve(ok('r2')));
  const {kontroller, klocka} = openWindow({spara});
  await kontroller.recover(id, 'r1');
  kontroller.change(planOf('första'));
  const first = id;
  id = createId();
  kontroller.change(planOf('andra'));
  expect(spara.mock.calls).toEqual([[expect.objectContaining({id: first}), 'r1']]);
  await klocka.pass(2_000);
  expect(spara).toHaveBeenLastCalledWith(planOf('andra'), undefined);
});

test('a controller whose host has left listens to nothing, has no timer and has sent what it had', async () => {
  const added = [vi.spyOn(document, 'addEventListener'), vi.spyOn(window, 'addEventListener')];
  const removed = [vi.spyOn(document, 'removeEventListener'), vi.spyOn(window, 'removeEventListener')];
  const spara = vi.fn<Spara>(() => Promise.resolve({ok: false, skal: 'natverk'}));
  const {kontroller, klocka} = openWindow({spara});
  const names = (spies: typeof added | typeof removed): unknown[] =>
    spies.flatMap((spy) => spy.mock.calls.map(([name, listener]) => [name, listener]));
  expect(names(added).map((call) => (call as unknown[])[0])).toEqual(['visibilitychange', 'pagehide', 'online']);
  kontroller.change(planOf('a'));
  kontroller.hostDisconnected();
  expect(names(removed)).toEqual(names(added));
  await answers();
  expect(spara).toHaveBeenCalledTimes(1);
  expect(klocka.waiting).toBe(0);
  await kontroller.settled;
  expect(await stored()).toBe('a');

  // Moved to another place of the page: it goes on.
  kontroller.hostConnected();
  await klocka.pass(5_000);
  expect(spara).toHaveBeenCalledTimes(2);
});

test('nothing is said on the console', async () => {
  const said = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name));
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const {kontroller, klocka} = openWindow({spara: () => Promise.reject(new Error('text of the plan'))});
  kontroller.change(planOf('hemlig'));
  await klocka.pass(10_000);
  await kontroller.discard();
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
});
