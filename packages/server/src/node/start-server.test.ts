import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {datum} from '@vetlanda/ska-core/kalender';
import {vetlanda} from '@vetlanda/ska-core/riktlinje';
import {Hono} from 'hono';
import {describe, expect, test} from 'vitest';
import {createApp} from '../app.js';
import {readFiles} from './read-files.js';
import {startServer} from './start-server.js';

const app = new Hono().get('/', (c) => c.text('hej'));

test('the first free port from 3000 up is taken, so that two can run side by side', async () => {
  const first = await startServer(app, {host: '127.0.0.1'});
  const second = await startServer(app, {host: '127.0.0.1'});
  expect(first.port).toBeGreaterThanOrEqual(3000);
  expect(second.port).toBeGreaterThan(first.port);
  expect(await (await fetch(`http://127.0.0.1:${second.port}/`)).text()).toBe('hej');
  await Promise.all([first.stop(), second.stop(), second.stop()]);
  await expect(fetch(`http://127.0.0.1:${first.port}/`)).rejects.toThrow();
});

test('a port that is taken is an error that says so', async () => {
  const first = await startServer(app, {host: '127.0.0.1', port: 0});
  await expect(startServer(app, {host: '127.0.0.1', port: first.port})).rejects.toMatchObject({code: 'EADDRINUSE'});
  await first.stop();
});

/** A server with an answer that waits until the test lets it go. */
async function startWaiting() {
  let open = (): void => {};
  let reach = (): void => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let closing = false;
  const waiting = createApp({
    today: () => datum('2026-11-24'),
    riktlinjer: [vetlanda],
    kalenderdata: () => {
      throw new Error('not asked for');
    },
    closing: () => closing,
  }).get('/vanta', async (c) => {
    reach();
    await gate;
    return c.text('klart');
  });
  const server = await startServer(waiting, {host: '127.0.0.1', port: 0});
  const url = `http://127.0.0.1:${server.port}`;
  return {server, url, open, reached, close: () => (closing = true)};
}

describe('a server that stops', () => {
  test('lets what it is answering finish, and takes nothing new', async () => {
    const {server, url, open, reached} = await startWaiting();
    const answer = fetch(`${url}/vanta`);
    await reached;
    const stopped = server.stop();
    await expect(fetch(`${url}/halsa`)).rejects.toThrow();
    open();
    expect(await (await answer).text()).toBe('klart');
    await stopped;
  });

  test('says first that it is about to, while it still answers, and holds no connection', async () => {
    const {server, url, close} = await startWaiting();
    expect((await fetch(`${url}/redo`)).status).toBe(200);
    close();
    const stopped = server.stop({drain: 500});
    const redo = await fetch(`${url}/redo`);
    expect([redo.status, redo.headers.get('Connection')]).toEqual([503, 'close']);
    expect(await redo.json()).toMatchObject({type: '/problem/inte-redo', detail: 'Servern håller på att stänga.'});
    expect((await fetch(`${url}/halsa`)).status).toBe(200);
    await stopped;
    await expect(fetch(`${url}/halsa`)).rejects.toThrow();
  });

  test('does not wait for ever', async () => {
    const {server, url, reached} = await startWaiting();
    const answer = fetch(`${url}/vanta`);
    await reached;
    await Promise.all([expect(answer).rejects.toThrow(), server.stop({grace: 100})]);
  });
});

test('a folder becomes files by path, without hidden ones; no folder is no files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ska-'));
  await writeFile(join(folder, 'exempel.js'), 'x'.repeat(5000));
  await writeFile(join(folder, '.hemlig'), 'x');
  const files = await readFiles(folder, '/ska/');
  expect([...files.keys()]).toEqual(['/ska/exempel.js']);
  const bodies = files.get('/ska/exempel.js')?.bodies;
  expect(bodies?.br?.bytes.byteLength).toBeLessThan(bodies?.identity.bytes.byteLength ?? 0);
  await rm(folder, {recursive: true});
  expect(await readFiles(folder, '/ska/')).toEqual(new Map());
});
