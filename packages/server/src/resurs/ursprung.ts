import type {Context} from 'hono';
import type {Serverdel} from '../dependencies.js';
import {ProblemError} from '../problem/problem-error.js';

/**
 * Refuses to write on behalf of another site's page. A browser says where a page comes from; a program that is no browser
 * carries no cookie that it has not been given.
 */
export function refuseForeignOrigin(c: Context, {ursprung, saker}: Pick<Serverdel, 'ursprung' | 'saker'>): void {
  const origin = c.req.header('Origin');
  const site = c.req.header('Sec-Fetch-Site');
  if (origin !== undefined) {
    if (origin === ownOrigin(c, saker) || ursprung.includes(origin)) return;
    throw new ProblemError('fel-ursprung');
  }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ProblemError('fel-ursprung');
}

/** Where this server is reached. What ends TLS before it talks plain http to it. */
function ownOrigin(c: Context, saker: boolean): string {
  const url = new URL(c.req.url);
  if (saker) url.protocol = 'https:';
  return url.origin;
}
