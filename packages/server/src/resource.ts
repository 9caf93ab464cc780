import type {Handler, Hono} from 'hono';
import {ProblemError} from './problem/problem-error.js';

/** Serves `path` for GET and HEAD and refuses every other method (405). */
export function readable(app: Hono, path: string, handler: Handler): void {
  app.get(path, handler);
  app.all(path, refuseMethod);
}

/** Says that only reading works here. */
export function refuseMethod(): never {
  throw new ProblemError('fel-metod', {headers: {Allow: 'GET, HEAD'}});
}
