import {exempelplan} from '@vetlanda/ska-core/utvecklingsplan';
import {afterEach, expect, test, vi} from 'vitest';
import {createId} from '../internal/new-id.js';
import {createUtkastlager} from './utkastlager.js';

afterEach(() => vi.restoreAllMocks());

const utkastOf = (dokument: string, text: string, tid = 1) => ({
  dokument,
  bas: 'r1',
  plan: {...exempelplan, id: dokument, orsaksanalys: text},
  tid,
});

/** The text that tells versions apart. */
async function textIn(dokument: string, lager = createUtkastlager()): Promise<unknown> {
  const {utkast} = await lager.readUtkast(dokument);
  return (utkast?.plan as typeof exempelplan | undefined)?.orsaksanalys;
}

/** Opens the database past the store, to look at what lies there and to damage it. */
async function inDatabase<T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await answer(indexedDB.open('ska-utkast'));
  try {
    return await answer(work(database.transaction('utkast', 'readwrite').objectStore('utkast')));
  } finally {
    database.close();
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

type Stored = {readonly plats: number; readonly nummer: number; readonly text: string};
const storedOf = (dokument: string): Promise<Stored[]> =>
  inDatabase<Stored[]>((store) => store.getAll(IDBKeyRange.bound([dokument, 0], [dokument, 1])));

test('a draft comes back as it was written, also to another window', async () => {
  const dokument = createId();
  const nytt = utkastOf(dokument, 'Läsa och lösa, 🌱 och \ud800', 1_700_000_000_000);
  expect(await createUtkastlager().saveUtkast(nytt)).toEqual({ok: true, nummer: 1});
  const svar = await createUtkastlager().readUtkast(dokument);
  expect(svar).toMatchObject({ok: true, skadat: false, utkast: {...nytt, nummer: 1}});
});

test('a document without a draft has none', async () => {
  expect(await createUtkastlager().readUtkast(createId())).toEqual({ok: true, utkast: undefined, skadat: false});
});

test('a draft of a plan that the host has never had has no revision', async () => {
  const dokument = createId();
  const lager = createUtkastlager();
  await lager.saveUtkast({...utkastOf(dokument, 'ny'), bas: undefined});
  expect((await lager.readUtkast(dokument)).utkast).toMatchObject({bas: undefined, tid: 1});
});

test('the last two versions are kept, in two places by turns', async () => {
  const dokument = createId();
  const lager = createUtkastlager();
  for (const text of ['ett', 'två', 'tre']) await lager.saveUtkast(utkastOf(dokument, text));
  const stored = await storedOf(dokument);
  expect(stored.map(({plats, nummer}) => [plats, nummer])).toEqual([
    [0, 3],
    [1, 2],
  ]);
  expect(await textIn(dokument)).toBe('tre');
});

test.each<[string, (post: Stored) => unknown]>([
  ['cut off', (post) => ({...post, text: post.text.slice(0, -40)})],
  ['changed in one letter', (post) => ({...post, text: post.text.replace('tre', 'tro')})],
  ['given another revision', (post) => ({...post, bas: 'r9'})],
  ['emptied', ({plats, nummer}) => ({dokument: '', plats, nummer})],
])('a newest version that has been %s is noticed, and the one before it is read', async (_, damage) => {
  const dokument = createId();
  const lager = createUtkastlager();
  for (const text of ['ett', 'två', 'tre']) await lager.saveUtkast(utkastOf(dokument, text));
  const newest = (await storedOf(dokument)).find(({nummer}) => nummer === 3)!;
  await inDatabase((store) => store.put({...(damage(newest) as object), dokument}));
  expect(await lager.readUtkast(dokument)).toMatchObject({ok: true, skadat: true, utkast: {nummer: 2}});
  expect(await textIn(dokument)).toBe('två');

  // The next one is written over the damaged one, and not over the only whole one.
  await lager.saveUtkast(utkastOf(dokument, 'fyra'));
  expect((await storedOf(dokument)).map(({plats, nummer}) => [plats, nummer])).toEqual([
    [0, 4],
    [1, 2],
  ]);
});

test('when both versions are damaged there is no draft, and it is said', async () => {
  const dokument = createId();
  const lager = createUtkastlager();
  for (const text of ['ett', 'två']) await lager.saveUtkast(utkastOf(dokument, text));
  for (const post of await storedOf(dokument)) await inDatabase((store) => store.put({...post, text: '{'}));
  expect(await lager.readUtkast(dokument)).toEqual({ok: true, utkast: undefined, skadat: true});
  expect(await lager.saveUtkast(utkastOf(dokument, 'tre'))).toEqual({ok: true, nummer: 3});
  expect(await textIn(dokument)).toBe('tre');
});

test('two windows that write at once lose nothing of different documents', async () => {
  const [a, b] = [createId(), createId()];
  const [one, other] = [createUtkastlager(), createUtkastlager()];
  const rounds = [...Array(20).keys()];
  await Promise.all(
    rounds.flatMap((i) => [one.saveUtkast(utkastOf(a, `a${i}`)), other.saveUtkast(utkastOf(b, `b${i}`))]),
  );
  expect([await textIn(a), await textIn(b)]).toEqual(['a19', 'b19']);
});

test('of two windows with the same document the later one wins, and the other version lies beside it', async () => {
  const dokument = createId();
  const answers = await Promise.all([
    createUtkastlager().saveUtkast(utkastOf(dokument, 'ena')),
    createUtkastlager().saveUtkast(utkastOf(dokument, 'andra')),
  ]);
  expect(answers.map((svar) => svar.ok && svar.nummer).sort()).toEqual([1, 2]);
  const texts = (await storedOf(dokument)).map(({text}) => JSON.parse(text).orsaksanalys);
  expect(texts.sort()).toEqual(['andra', 'ena']);
});

test('a version that is to stay is not written over', async () => {
  const dokument = createId();
  const lager = createUtkastlager();
  await lager.saveUtkast(utkastOf(dokument, 'erbjudet'));
  for (const text of ['ett', 'två', 'tre']) await lager.saveUtkast({...utkastOf(dokument, text), behall: 1});
  const texts = (await storedOf(dokument)).map(({text}) => JSON.parse(text).orsaksanalys);
  expect(texts).toEqual(['erbjudet', 'tre']);
});

test('a removed draft is gone, the newest first when it is picked', async () => {
  const dokument = createId();
  const lager = createUtkastlager();
  for (const text of ['ett', 'två']) await lager.saveUtkast(utkastOf(dokument, text));
  expect(await lager.removeUtkast(dokument, ({nummer}) => nummer === 2)).toEqual({ok: true});
  expect(await textIn(dokument)).toBe('ett');
  expect(await lager.removeUtkast(dokument)).toEqual({ok: true});
  expect(await storedOf(dokument)).toEqual([]);
});

test('every document with a draft is listed once, without its plan', async () => {
  const [a, b] = [createId(), createId()];
  const lager = createUtkastlager();
  for (const tid of [1, 2]) await lager.saveUtkast(utkastOf(a, 'text', tid));
  await lager.saveUtkast(utkastOf(b, 'text', 3));
  const {utkast} = await lager.listUtkast();
  const mine = utkast.filter(({dokument}) => [a, b].includes(dokument));
  expect(mine).toEqual([
    {dokument: b, bas: 'r1', tid: 3, nummer: 1, skrivare: ''},
    {dokument: a, bas: 'r1', tid: 2, nummer: 2, skrivare: ''},
  ]);
});

test('storage that throws is told of, and nothing is lost in memory', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const dokument = createId();
  const lager = createUtkastlager();
  expect(await lager.saveUtkast(utkastOf(dokument, 'minne'))).toEqual({ok: false, skal: 'saknas'});
  expect(await lager.readUtkast(dokument)).toMatchObject({ok: false, skal: 'saknas', utkast: {nummer: 0}});
  expect(await textIn(dokument, lager)).toBe('minne');
  expect(await lager.listUtkast()).toMatchObject({ok: false, utkast: [{dokument}]});
  expect(await lager.removeUtkast(dokument)).toEqual({ok: false, skal: 'saknas'});
  expect(await textIn(dokument, lager)).toBeUndefined();
});

test('a browser without IndexedDB is told of', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const svar = await createUtkastlager().saveUtkast(utkastOf(createId(), 'text'));
  vi.unstubAllGlobals();
  expect(svar).toEqual({ok: false, skal: 'saknas'});
});

test('storage that comes back is used again, and what is in memory counts as newer', async () => {
  const dokument = createId();
  const lager = createUtkastlager();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  await lager.saveUtkast(utkastOf(dokument, 'minne'));
  open.mockRestore();
  expect(await textIn(dokument, lager)).toBe('minne');
  expect(await lager.saveUtkast(utkastOf(dokument, 'lager'))).toEqual({ok: true, nummer: 1});
  expect([await textIn(dokument), await textIn(dokument, lager)]).toEqual(['lager', 'lager']);
});

test('a storage that is full says that it is full, and keeps the version that was there', async () => {
  const dokument = createId();
  const lager = createUtkastlager();
  await lager.saveUtkast(utkastOf(dokument, 'gammal'));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await lager.saveUtkast(utkastOf(dokument, 'ny'))).toEqual({ok: false, skal: 'fullt'});
  expect(await textIn(dokument)).toBe('gammal');
  expect(await textIn(dokument, lager)).toBe('ny');
});

test('a connection that was lost is opened anew', async () => {
  const dokument = createId();
  const lager = createUtkastlager();
  await lager.saveUtkast(utkastOf(dokument, 'ett'));
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('lost', 'InvalidStateError');
  });
  expect(await lager.saveUtkast(utkastOf(dokument, 'två'))).toEqual({ok: true, nummer: 2});
  expect(transaction).toHaveBeenCalledTimes(2);
});

test('whoever needs the database for something else gets it, and drafts are stored again afterwards', async () => {
  const lager = createUtkastlager();
  await lager.saveUtkast(utkastOf(createId(), 'text'));
  const blocked = vi.fn();
  const request = indexedDB.deleteDatabase('ska-utkast');
  request.onblocked = blocked;
  await answer(request);
  expect(blocked).not.toHaveBeenCalled();
  expect(await lager.saveUtkast(utkastOf(createId(), 'text'))).toEqual({ok: true, nummer: 1});
});

test('a database that somebody else holds on to is told of instead of waited for', async () => {
  const fake = {} as IDBOpenDBRequest;
  vi.spyOn(indexedDB, 'open').mockReturnValue(fake);
  const svar = createUtkastlager().saveUtkast(utkastOf(createId(), 'text'));
  await Promise.resolve();
  fake.onblocked?.(new Event('blocked') as IDBVersionChangeEvent);
  expect(await svar).toEqual({ok: false, skal: 'blockerat'});
  // It comes all the same, when nobody waits for it any more.
  const close = vi.fn();
  Object.assign(fake, {result: {close}});
  fake.onsuccess?.(new Event('success'));
  expect(close).toHaveBeenCalledTimes(1);
});

test('a draft is on disk when it is said to be', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await createUtkastlager().saveUtkast(utkastOf(createId(), 'text'));
  expect(transaction.mock.calls).toEqual([['utkast', 'readwrite', {durability: 'strict'}]]);
});
