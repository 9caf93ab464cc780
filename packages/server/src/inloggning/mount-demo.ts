import type {Hono} from 'hono';
import {loadHarkomst} from '../db/organisation.js';
import type {Dependencies, Serverdel} from '../dependencies.js';
import {ProblemError} from '../problem/problem-error.js';
import {ROLLER, type Roll} from '../ratt/roll.js';
import {refuseForeignOrigin} from '../resurs/ursprung.js';
import {ownPath} from './own-path.js';
import {startSession} from './session.js';

/** Signing in by choosing a role. There is no password, so `checkStart` lets it answer on this machine alone. */
export function mountDemo(app: Hono, del: Serverdel, {today}: Pick<Dependencies, 'today'>): void {
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

function isRoll(value: unknown): value is Roll {
  return ROLLER.some((roll) => roll === value);
}
