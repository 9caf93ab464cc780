import {Hono} from 'hono';
import {compress} from 'hono/compress';
import {etag} from 'hono/etag';
import {logAnrop} from './anropslogg/log-anrop.js';
import {allowUrsprung} from './cors.js';
import type {Dependencies} from './dependencies.js';
import {serveFiles} from './files/serve-files.js';
import {setSecurityHeaders} from './headers.js';
import {mountInloggning} from './inloggning/mount-inloggning.js';
import {limitAddress} from './limit-address.js';
import {mountOpenapi} from './openapi/mount-openapi.js';
import {createErrorHandler, createNotFoundHandler} from './problem/respond.js';
import {mountResurser} from './resurs/mount-resurser.js';
import {createResurser} from './resurser.js';
import {mountArshjulSvg} from './routes/arshjul-svg.js';
import {mountHalsa} from './routes/halsa.js';
import {mountKalender} from './routes/kalender.js';
import {mountRedo} from './routes/redo.js';
import {mountRiktlinjer} from './routes/riktlinjer.js';

/**
 * The whole server as a function from `Request` to `Response`: API, files and whatever pages are given. It listens to
 * nothing and opens nothing; mount it in a server of your own or start it with `startServer`.
 *
 * @example
 * const app = createApp({today, riktlinjer: [vetlanda], kalenderdata});
 * const response = await app.request('/api/riktlinjer');
 */
export function createApp(deps: Dependencies): Hono {
  const app = new Hono();
  app.onError(createErrorHandler(deps));
  app.notFound(createNotFoundHandler(deps));

  if (deps.log !== undefined) app.use(logAnrop(deps.log));
  app.use(setSecurityHeaders(), compress(), etag(), limitAddress());
  if (deps.server !== undefined) app.use(allowUrsprung(deps.server));
  if (deps.files !== undefined) app.use(serveFiles(deps.files));

  mountHalsa(app);
  mountRedo(app, deps);
  mountRiktlinjer(app, deps);
  mountKalender(app, deps);
  mountArshjulSvg(app, deps);
  const resurser = deps.server === undefined ? [] : createResurser();
  mountOpenapi(app, resurser, deps);
  if (deps.server !== undefined) {
    mountInloggning(app, deps.server, deps);
    mountResurser(app, resurser, deps.server, deps);
  }
  if (deps.pages !== undefined) app.route('/', deps.pages.routes);
  return app;
}
