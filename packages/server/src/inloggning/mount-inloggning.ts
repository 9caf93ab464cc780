import type {Hono} from 'hono';
import type {Dependencies, Serverdel} from '../dependencies.js';
import {refuseForeignOrigin} from '../resurs/ursprung.js';
import {mountDemo} from './mount-demo.js';
import {mountOidc} from './mount-oidc.js';
import {renderUtloggad} from './render-utloggad.js';
import {endSession} from './session.js';

/** Signing in, one way or the other, and out. */
export function mountInloggning(app: Hono, del: Serverdel, deps: Pick<Dependencies, 'today' | 'reportError'>): void {
  const {inloggning} = del;
  if (inloggning.slag === 'demo') mountDemo(app, del, deps);
  const utgang = inloggning.slag === 'oidc' ? mountOidc(app, del, inloggning, deps) : undefined;

  app.post('/logga-ut', async (c) => {
    c.header('Cache-Control', 'no-store');
    refuseForeignOrigin(c, del);
    const {idToken} = await endSession(c, del);
    const next = idToken === undefined ? undefined : await utgang?.endSessionUrl(idToken);
    return next === undefined ? c.redirect('/', 303) : c.html(renderUtloggad(next));
  });
}
