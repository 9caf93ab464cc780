import type {MiddlewareHandler} from 'hono';
import {refuseMethod} from '../resource.js';
import {chooseKodning} from './choose-kodning.js';
import type {Files} from './file.js';

/**
 * Serves exactly the paths in `files` and lets everything else pass. A path is looked up, never joined to a folder, so
 * that there is nothing to climb out of.
 */
export function serveFiles(files: Files): MiddlewareHandler {
  return async (c, next) => {
    const file = files.get(c.req.path);
    if (file === undefined) return next();
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return refuseMethod();

    const kodning = chooseKodning(c.req.header('Accept-Encoding'));
    const chosen = file.bodies[kodning];
    const {etag, bytes} = chosen ?? file.bodies.identity;
    c.header('Content-Type', file.contentType);
    c.header('Cache-Control', file.cacheControl);
    c.header('Vary', 'Accept-Encoding');
    c.header('ETag', etag);
    c.header('Content-Length', String(bytes.byteLength));
    if (chosen !== undefined && kodning !== 'identity') c.header('Content-Encoding', kodning);
    return c.body(bytes);
  };
}
