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
  /** Stops listening, lets answers under way finish for a moment, then closes every connection. Safe to call twice. */
  stop(): Promise<void>;
}

const FIRST_PORT = 3_000;
const TRIED_PORTS = 100;

/** How long answers under way may take when the server stops. Milliseconds. */
const GRACE = 3_000;

/** Starts to listen; rejects with Node's own error when the address is taken or not allowed. */
export async function startServer(app: Hono, {host, port}: Address): Promise<RunningServer> {
  const candidates = port === undefined ? Array.from({length: TRIED_PORTS}, (_, i) => FIRST_PORT + i) : [port];
  for (const candidate of candidates) {
    const server = createServer(app);
    try {
      await listen(server, host, candidate);
      return {host, port: (server.address() as AddressInfo).port, stop: () => stop(server)};
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

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
