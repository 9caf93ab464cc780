import type {Hono} from 'hono';
import {isMigrated} from '../db/databas.js';
import type {Dependencies} from '../dependencies.js';
import {ProblemError} from '../problem/problem-error.js';
import {readable} from '../resource.js';

/** A database that takes longer to say a word is not there. Milliseconds. */
const TALAMOD = 2_000;

const HINDER = {
  'redo/stanger': 'Servern håller på att stänga.',
  'redo/databas': 'Databasen svarar inte.',
  'redo/migrering': 'Databasens tabeller är inte uppdaterade än.',
} as const;

/**
 * `GET /redo`: may requests be sent here? No (503) while the server closes, and when the database does not answer or its
 * tables are of an older version. For a load balancer, apart from `/halsa`: a process that is not ready is not to be killed.
 */
export function mountRedo(app: Hono, {server, closing = () => false}: Pick<Dependencies, 'server' | 'closing'>): void {
  readable(app, '/redo', async (c) => {
    if (closing()) throw refuse('redo/stanger');
    if (server !== undefined) {
      const migrated = await within(isMigrated(server.db), TALAMOD);
      if (migrated === undefined) throw refuse('redo/databas');
      if (!migrated) throw refuse('redo/migrering');
    }
    return c.json({status: 'ok'}, 200, {'Cache-Control': 'no-store'});
  });
}

function refuse(kod: keyof typeof HINDER): ProblemError {
  return new ProblemError('inte-redo', {
    avvikelser: [{kod, path: '', mening: HINDER[kod]}],
    headers: {'Retry-After': '5'},
  });
}

/** What was promised; undefined when it was broken, or takes longer. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
