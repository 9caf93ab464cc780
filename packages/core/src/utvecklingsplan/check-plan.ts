import type {PlanAvvikelse} from './avvikelse.js';
import {createGranskare} from './granska.js';
import type {Regelmiljo} from './regelmiljo.js';
import {ALLA_REGLER} from './regler/alla.js';
import type {Utvecklingsplan} from './schema.js';

const findAll = createGranskare(ALLA_REGLER);

/**
 * Everything that is wrong with a plan or deserves a look, in document order. Only what the guideline itself demands, and
 * what makes the document unusable, is `fel`; links that are missing are `varning`; words and reminders are `tips`, and
 * those that somebody has put aside are left out. The same plan and day always give the same findings.
 */
export function checkPlan(plan: Utvecklingsplan, miljo: Regelmiljo): readonly PlanAvvikelse[] {
  const found = findAll(plan, miljo);
  if (plan.doldaTips.length === 0) return found;
  const hidden = new Set(plan.doldaTips.map(({kod, nod}) => `${nod} ${kod}`));
  return found.filter(({niva, nod, kod}) => niva !== 'tips' || !hidden.has(`${nod} ${kod}`));
}
