import {exempelplan, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {expect, test} from 'vitest';
import type {Spara, Sparsvar} from './spara.js';
import {Sparare} from './sparare.js';
import {answers, Testklocka} from './testklocka.test.js';

const planOf = (text: string): Utvecklingsplan => ({...exempelplan, orsaksanalys: text});

/** A host whose answers come when the test gives them. */
function createHost() {
  const sent: {readonly text: string; readonly bas: string | undefined}[] = [];
  const waiting: ((svar: Sparsvar) => void)[] = [];
  const spara: Spara = (plan, bas) => {
    sent.push({text: plan.orsaksanalys, bas});
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    sent,
    spara,
    async answer(svar: Sparsvar): Promise<void> {
      waiting.shift()?.(svar);
      await answers();
    },
  };
}

function setUp({spara}: {readonly spara?: Spara} = {}) {
  const klocka = new Testklocka();
  const host = createHost();
  const acknowledged: boolean[] = [];
  const sparare = new Sparare(
    {
      klocka,
      spara: () => spara ?? host.spara,
      onSparat: (isLast) => acknowledged.push(isLast),
      onChange: () => undefined,
    },
    'r1',
    exempelplan,
  );
  sparare.start();
  return {klocka, host, sparare, acknowledged, texts: () => host.sent.map(({text}) => text)};
}

const ok = (revision: string): Sparsvar => ({ok: true, revision});
const NERE: Sparsvar = {ok: false, skal: 'natverk'};

test('a change is sent when it has been quiet for two seconds', async () => {
  const {klocka, host, sparare} = setUp();
  sparare.change(planOf('a'));
  await klocka.pass(1_900);
  sparare.change(planOf('ab'));
  await klocka.pass(1_999);
  expect(host.sent).toEqual([]);
  await klocka.pass(1);
  expect(host.sent).toEqual([{text: 'ab', bas: 'r1'}]);
});

test('whoever never stops writing is saved after fifteen seconds', async () => {
  const {klocka, sparare, texts} = setUp();
  for (let second = 0; second < 15; second++) {
    sparare.change(planOf(`${second}`));
    await klocka.pass(1_000);
  }
  expect(texts()).toEqual(['14']);
});

test('one save at a time is on its way, and of what comes meanwhile only the latest is sent', async () => {
  const {klocka, host, sparare, acknowledged, texts} = setUp();
  sparare.change(planOf('a'));
  await klocka.pass(2_000);
  for (const text of ['b', 'c', 'd']) {
    sparare.change(planOf(text));
    await klocka.pass(5_000);
  }
  sparare.send();
  expect(texts()).toEqual(['a']);
  await host.answer(ok('r2'));
  await klocka.pass(0);
  expect(host.sent.at(-1)).toEqual({text: 'd', bas: 'r2'});
  expect(acknowledged).toEqual([false]);
  await host.answer(ok('r3'));
  expect(acknowledged).toEqual([false, true]);
  expect(sparare.osparad).toBeUndefined();
  expect(klocka.waiting).toBe(0);
});

test('the revision is taken over also when the plan has changed meanwhile', async () => {
  const {klocka, host, sparare} = setUp();
  sparare.change(planOf('a'));
  await klocka.pass(2_000);
  sparare.change(planOf('b'));
  await host.answer(ok('r2'));
  expect(sparare.bas).toBe('r2');
  expect(sparare.osparad?.orsaksanalys).toBe('b');
});

test('a save that fails is tried again after 5, 15 and 60 seconds, and then every five minutes', async () => {
  const {klocka, host, sparare, texts} = setUp();
  sparare.change(planOf('a'));
  await klocka.pass(2_000);
  for (const wait of [5_000, 15_000, 60_000, 300_000, 300_000]) {
    await host.answer(NERE);
    const sent = texts().length;
    expect(sparare.igen).toBe(klocka.now() + wait);
    await klocka.pass(wait - 1);
    expect(texts()).toHaveLength(sent);
    await klocka.pass(1);
    expect(texts()).toHaveLength(sent + 1);
  }
  await host.answer(ok('r2'));
  expect(sparare.igen).toBeUndefined();

  // The next failure starts from the beginning.
  sparare.change(planOf('b'));
  await klocka.pass(2_000);
  await host.answer(NERE);
  expect(sparare.igen).toBe(klocka.now() + 5_000);
});

test('what is changed while a save is to be tried again waits for that, and the latest is sent', async () => {
  const {klocka, host, sparare, texts} = setUp();
  sparare.change(planOf('a'));
  await klocka.pass(2_000);
  await host.answer(NERE);
  sparare.change(planOf('b'));
  await klocka.pass(4_999);
  expect(texts()).toEqual(['a']);
  await klocka.pass(1);
  expect(texts()).toEqual(['a', 'b']);
});

test('when the network is back it is tried at once, and a try in between does not make the waits longer', async () => {
  const {klocka, host, sparare, texts} = setUp();
  sparare.change(planOf('a'));
  await klocka.pass(2_000);
  for (let i = 0; i < 3; i++) {
    await host.answer(NERE);
    expect(sparare.igen).toBe(klocka.now() + 5_000);
    sparare.retry();
  }
  expect(texts()).toEqual(['a', 'a', 'a', 'a']);
});

test('the network coming back sends nothing that is not waiting for it', () => {
  const {sparare, texts} = setUp();
  sparare.change(planOf('a'));
  sparare.retry();
  expect(texts()).toEqual([]);
});

test.each<[string, Spara]>([
  ['rejects', () => Promise.reject(new Error('network'))],
  [
    'throws',
    () => {
      throw new Error('bug');
    },
  ],
  ['forgets to answer', (() => undefined) as unknown as Spara],
])('a host that %s has failed', async (_, spara) => {
  const {klocka, sparare} = setUp({spara});
  sparare.change(planOf('a'));
  await klocka.pass(2_000);
  expect(sparare.igen).toBe(klocka.now() + 5_000);
  expect(sparare.osparad?.orsaksanalys).toBe('a');
});

test('a conflict stops the saving until it is resolved', async () => {
  const {klocka, host, sparare, texts} = setUp();
  sparare.change(planOf('min'));
  await klocka.pass(2_000);
  await host.answer({ok: false, skal: 'konflikt', deras: planOf('deras'), revision: 'r5'});
  sparare.change(planOf('min 2'));
  sparare.send();
  sparare.retry();
  await klocka.pass(1_000_000);
  expect(texts()).toEqual(['min']);
  expect(sparare.konflikt).toEqual({bas: exempelplan, min: planOf('min 2'), deras: planOf('deras'), revision: 'r5'});

  sparare.resolve(planOf('båda'), 'r5');
  expect(sparare.konflikt).toBeUndefined();
  expect(host.sent.at(-1)).toEqual({text: 'båda', bas: 'r5'});
  await host.answer(ok('r6'));
  expect(sparare.bas).toBe('r6');
});

test('a save whose answer was lost on the way is not a conflict with oneself', async () => {
  const {klocka, host, sparare} = setUp();
  sparare.change(planOf('a'));
  await klocka.pass(2_000);
  await host.answer(NERE);
  sparare.change(planOf('b'));
  await klocka.pass(5_000);
  // The host got "a" the first time; fields may come back in another order.
  const deras = Object.fromEntries(Object.entries(planOf('a')).reverse());
  await host.answer({ok: false, skal: 'konflikt', deras, revision: 'r2'});
  await klocka.pass(0);
  expect(sparare.konflikt).toBeUndefined();
  expect(host.sent.at(-1)).toEqual({text: 'b', bas: 'r2'});
});

test('what has been dropped is not sent, and not tried again', async () => {
  const {klocka, host, sparare, texts} = setUp();
  sparare.change(planOf('a'));
  await klocka.pass(2_000);
  sparare.drop();
  await host.answer(NERE);
  await klocka.pass(1_000_000);
  expect(texts()).toEqual(['a']);
  expect(sparare.igen).toBeUndefined();
});

test('one that is stopped sends what it has and leaves no timer, and goes on when it is started again', async () => {
  const {klocka, host, sparare, texts} = setUp();
  sparare.change(planOf('a'));
  sparare.stop();
  expect(texts()).toEqual(['a']);
  await host.answer(NERE);
  expect(klocka.waiting).toBe(0);
  sparare.start();
  await klocka.pass(5_000);
  expect(texts()).toEqual(['a', 'a']);
});
