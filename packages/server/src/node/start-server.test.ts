import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Hono} from 'hono';
import {expect, test} from 'vitest';
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
