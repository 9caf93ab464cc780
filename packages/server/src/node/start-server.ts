import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';
import type {Hono} from 'hono';

/** Where to listen. */
export interface Address {
  readonly host: string;
  /** Undefined: the first free port from 3000 up. */
  readonly port?: number | undefined;
}

/** A server that listens. */
export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /**
   * Waits so long that whoever sends requests here has seen that `/redo` says no (`drain`, milliseconds; not at all unless
   * given), stops listening, lets answers under way finish (for `grace` milliseconds at the most), then closes every
   * connection. Safe to call twice.
   */
  stop(options?: Stopval): Promise<void>;
}

/** How to stop. Milliseconds. */
interface Stopval {
  readonly drain?: number;
  readonly grace?: number;
}

const FIRST_PORT = 3_000;
const TRIED_PORTS = 100;

/** How long answers under way may take when the server stops, unless something else is said. Milliseconds. */
const GRACE = 10_000;
const SWEEP = 100;

/** Starts to listen; rejects with Node's own error when the address is taken or not allowed. */
export async function startServer(app: Hono, {host, port}: Address): Promise<RunningServer> {
  const candidates = port === undefined ? Array.from({length: TRIED_PORTS}, (_, i) => FIRST_PORT + i) : [port];
  for (const candidate of candidates) {
    const server = createServer(app);
    try {
      await listen(server, host, candidate);
      return {host, port: (server.address() as AddressInfo).port, stop: createStop(server)};
    } catch (error) {
      if (candidate === candidates.at(-1) || !isTaken(error)) throw error;
    }
  }
  throw new RangeError('There is always at least one candidate port.');
}

function createServer(app: Hono): Server {
  // Node's own Request and Response stay as they are: a library does not replace globals.
  return createAdaptorServer({fetch: app.fetch, overrideGlobalObjects: false}) as Server;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function createStop(server: Server): RunningServer['stop'] {
  let stopped: Promise<void> | undefined;
  return ({drain = 0, grace = GRACE} = {}) => {
    stopped ??= stop(server, {drain, grace});
    return stopped;
  };
}

async function stop(server: Server, {drain, grace}: Required<Stopval>): Promise<void> {
  // A browser keeps its connection for the next request: told so, it opens that one somewhere else.
  server.prependListener('request', (_, response) => {
    response.setHeader('Connection', 'close');
  });
  if (drain > 0) await new Promise((resolve) => setTimeout(resolve, drain));
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    // A connection that was answering becomes idle when it has, and would be held for the next request.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}
