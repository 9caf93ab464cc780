import type {MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';
import type {Loggpost} from './loggpost.js';

/** The methods of HTTP; whatever else somebody sends is not repeated. */
const METODER: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];

/** The form of a child and what it sends: no line of its own, so that no time of it is kept. */
const BARN = /^\/(?:api\/)?t(?:\/|$)/;

/** Requests of children between two lines. */
const STEG = 100;

/** Writes a line for each request that is answered. Put first, it sees what comes out of everything else. */
export function logAnrop(log: (rad: Loggpost) => void): MiddlewareHandler {
  let antal = 0;
  let fel = 0;
  return async (c, next) => {
    // A stopwatch, not a clock: what day it is has nothing to do with it.
    const start = performance.now();
    await next();
    const {status} = c.res;
    if (BARN.test(c.req.path)) {
      antal += 1;
      if (status >= 500) fel += 1;
      if (antal < STEG) return;
      log({slag: 'insandningar', antal, fel});
      antal = 0;
      fel = 0;
      return;
    }
    const vag = routePath(c);
    log({
      slag: 'anrop',
      metod: METODER.includes(c.req.method) ? c.req.method : 'annan',
      vag: vag.includes('*') ? 'annat' : vag,
      status,
      ms: Math.round(performance.now() - start),
    });
  };
}
