import type {PlanAnmarkning} from './lasfel.js';
import {pointerPart, walkSchema} from './schemafalt.js';

/** At most so many are told: past that, more of the same helps nobody. */
const FLEST = 50;

/** The fields that a schema does not know, at any place that it does know. They stay in the data. */
export function findOkandaFalt(schema: unknown, value: unknown): readonly PlanAnmarkning[] {
  const found: PlanAnmarkning[] = [];
  walkSchema(schema, value, (object, shape, path) => {
    if (found.length >= FLEST) return;
    for (const falt of Object.keys(object)) {
      if (Object.hasOwn(shape, falt) || found.length >= FLEST) continue;
      const kod = falt === '__proto__' ? 'plan/falt-utelamnat' : 'plan/okant-falt';
      const niva = falt === '__proto__' ? 'varning' : 'tips';
      found.push({kod, niva, path: `${path}${pointerPart(falt)}`, params: {falt: falt.slice(0, 100)}});
    }
  });
  return found;
}
