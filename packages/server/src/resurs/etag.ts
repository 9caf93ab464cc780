import type {Context} from 'hono';
import {ProblemError} from '../problem/problem-error.js';

/** A revision as an ETag: strong, for a document is sent letter for letter. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/**
 * The revision that somebody has read before writing: that of If-Match, or 0 with `If-None-Match: *`. Without either the
 * write is refused (428), so that nobody writes over what they have not seen.
 */
export function readBas(c: Context): number {
  if (c.req.header('If-None-Match') === '*') return 0;
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(c.req.header('If-Match') ?? '')?.[1];
  if (revision === undefined) throw new ProblemError('saknar-villkor');
  return Number(revision);
}
