import type {Context, ErrorHandler, NotFoundHandler} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {isUnstorable} from '../db/is-unstorable.js';
import type {Dependencies} from '../dependencies.js';
import {createProblem, type Problem} from './problem.js';
import {ProblemError} from './problem-error.js';

/** Answers an error that a route or middleware threw. What is not a `ProblemError` is a bug: logged, and told of by number only. */
export function createErrorHandler(deps: Pick<Dependencies, 'pages' | 'reportError'>): ErrorHandler {
  return (thrown, c) => {
    const instance = c.req.path;
    const error = isUnstorable(thrown) ? new ProblemError('ogiltigt-innehall') : thrown;
    if (!(error instanceof ProblemError)) {
      const arende = crypto.randomUUID();
      deps.reportError?.(error, arende);
      return respond(c, createProblem({typ: 'internt-fel', instance, arende}), deps);
    }
    const {typ, avvikelser, headers, tillagg} = error;
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    const problem = createProblem({typ, instance, ...(avvikelser === undefined ? {} : {avvikelser})});
    return respond(c, {...tillagg, ...problem}, deps);
  };
}

/** Answers a path that nothing is found at. */
export function createNotFoundHandler(deps: Pick<Dependencies, 'pages'>): NotFoundHandler {
  return (c) => respond(c, createProblem({typ: 'finns-inte', instance: c.req.path}), deps);
}

/** A page for people, `application/problem+json` for programs. */
function respond(c: Context, problem: Problem, {pages}: Pick<Dependencies, 'pages'>): Response | Promise<Response> {
  const status = problem.status as ContentfulStatusCode;
  c.header('Cache-Control', 'no-store');
  if (pages !== undefined && !c.req.path.startsWith('/api/')) return c.html(pages.renderProblem(problem), status);
  return c.body(JSON.stringify(problem), status, {'Content-Type': 'application/problem+json; charset=utf-8'});
}
