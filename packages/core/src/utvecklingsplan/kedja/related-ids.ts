import type {Utvecklingsplan} from '../schema.js';
import {createLed} from './create-led.js';
import {forbindelserIn} from './forbindelse.js';
import {inOrder, type Led} from './led.js';

/**
 * The ids in the same chain as a node, itself with them: its parents, what hangs on it, the effects that it contributes
 * to, and what contributes to its effects. Missing links count. Empty when there is no such id.
 */
export function relatedIds(plan: Utvecklingsplan, id: string): ReadonlySet<string> {
  const malomraden = createLed(plan);
  const led = inOrder(malomraden);
  const byId = new Map(led.map((one) => [one.id, one]));
  const related = new Set<string>();
  if (!byId.has(id)) return related;
  // A parent stands before its children, so one turn finds every descendant.
  const below = new Set([id]);
  for (const one of led) if (below.has(one.foralder)) below.add(one.id);
  for (const one of below) related.add(one);
  addParents(related, byId, id);
  for (const {fran, till} of forbindelserIn(malomraden)) {
    if (byId.get(till)?.slag !== 'effekt') continue;
    if (below.has(fran)) related.add(till);
    if (below.has(till)) {
      related.add(fran);
      addParents(related, byId, fran);
    }
  }
  return related;
}

function addParents(related: Set<string>, byId: ReadonlyMap<string, Led>, id: string): void {
  for (let led = byId.get(id); led !== undefined; led = byId.get(led.foralder)) related.add(led.id);
}
