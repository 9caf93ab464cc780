import type {MiddlewareHandler} from 'hono';
import {cors} from 'hono/cors';
import type {Serverdel} from './dependencies.js';

/** How long a browser remembers what it may ask of another origin. Seconds. */
const MINNE = 600;

/** Lets pages of the origins on the list, and of no other, read and write as their visitor who is signed in here. */
export function allowUrsprung({ursprung}: Pick<Serverdel, 'ursprung'>): MiddlewareHandler {
  return cors({
    origin: (origin) => (ursprung.includes(origin) ? origin : undefined),
    credentials: true,
    allowMethods: ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'],
    allowHeaders: ['Content-Type', 'If-Match', 'If-None-Match', 'Idempotency-Key'],
    exposeHeaders: ['ETag', 'Location', 'Retry-After'],
    maxAge: MINNE,
  });
}
