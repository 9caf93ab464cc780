import type {MiddlewareHandler} from 'hono';
import {ProblemError} from './problem/problem-error.js';

/** Longer addresses than this are no page of ours. Characters, as sent. */
const MAX_LENGTH = 2_000;

/** Refuses an address that is too long (414), or has a character that nothing is called by (404), before anything reads it. */
export function limitAddress(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.url.length > MAX_LENGTH) throw new ProblemError('for-lang-adress');
    if (c.req.path.includes('\0')) throw new ProblemError('finns-inte');
    await next();
  };
}
