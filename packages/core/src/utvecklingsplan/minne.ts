import type {PlanAvvikelse} from './avvikelse.js';
import type {Plats} from './plats.js';
import type {Sammanhang} from './regler/regel.js';
import {sameValue} from './same-value.js';
import type {Atagande} from './schema.js';

/** What was found in every åtagande. */
type Fynd = WeakMap<Atagande, readonly PlanAvvikelse[]>;

/**
 * What has been found in the åtaganden of plans whose nodes stand in the same places, as they do after a change of a
 * field. It holds for as long as an åtagande is the same object (documents are never changed in place: a change makes new
 * objects of those above it and leaves the others) and all else that its rules may read says the same. Keeps no plan alive.
 */
export type Minne = WeakMap<ReadonlyMap<string, Plats>, {readonly sammanhang: Sammanhang; readonly fynd: Fynd}>;

/** What has been found in åtaganden in the same places and with the same around them; nothing yet when that is new. */
export function recall(minne: Minne, sammanhang: Sammanhang): Fynd {
  const known = minne.get(sammanhang.platser);
  if (known !== undefined && saysSame(known.sammanhang, sammanhang)) return known.fynd;
  const fynd: Fynd = new WeakMap();
  minne.set(sammanhang.platser, {sammanhang, fynd});
  return fynd;
}

function saysSame(a: Sammanhang, b: Sammanhang): boolean {
  return Object.entries(a).every(([falt, varde]) => isSame(varde, b[falt as keyof Sammanhang]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((one) => b.has(one));
  // A map is made once for what it tells of: another one tells something else.
  return a === b || (!(a instanceof Map) && sameValue(a, b));
}
