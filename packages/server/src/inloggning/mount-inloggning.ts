import type {Hono} from 'hono';
import {loadHarkomst} from '../db/organisation.js';
import type {Dependencies, Serverdel} from '../dependencies.js';
import {ProblemError} from '../problem/problem-error.js';
import {ROLLER, type Roll} from '../ratt/roll.js';
import {refuseForeignOrigin} from '../resurs/ursprung.js';
import {endSession, startSession} from './session.js';

/** Signing in and out. In the demonstration the visitor chooses a role; there is no password, so it answers on this machine alone. */
export function mountInloggning(app: Hono, del: Serverdel, {today}: Pick<Dependencies, 'today'>): void {
  if (del.demo) {
    app.post('/logga-in/demo', async (c) => {
      refuseForeignOrigin(c, del);
      const {roll, enhet, till} = await c.req.parseBody();
      if (!isRoll(roll) || typeof enhet !== 'string') throw new ProblemError('ogiltigt-innehall');
      if ((await loadHarkomst(del.db, del.huvudman, enhet, today())).length === 0) {
        throw new ProblemError('ogiltigt-innehall');
      }
      const person = `demo-${roll}-${enhet}`;
      await startSession(c, del, {huvudman: del.huvudman, person, tilldelningar: [{roll, enhet}]});
      return c.redirect(ownPath(till), 303);
    });
  }
  app.post('/logga-ut', async (c) => {
    refuseForeignOrigin(c, del);
    await endSession(c, del);
    return c.redirect('/', 303);
  });
}

function isRoll(value: unknown): value is Roll {
  return ROLLER.some((roll) => roll === value);
}

/** A path of this server to go on to; the start for anything else, so that no link leads away. */
export function ownPath(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\\\p{C}]*$/u.test(value) ? value : '/';
}
