import type {Hono} from 'hono';
import {readable} from '../resource.js';

/** `GET /halsa`: says that the process answers, for whatever watches over it. */
export function mountHalsa(app: Hono): void {
  readable(app, '/halsa', (c) => c.json({status: 'ok'}, 200, {'Cache-Control': 'no-store'}));
}
