import {addMonths} from '../../kalender/index.js';
import type {Ring, Ritning, Ritobjekt} from './ritning.js';

/** A step that the keyboard can take in the wheel. */
export type Steg =
  | 'nasta'
  | 'foregaende'
  | 'inat'
  | 'utat'
  | 'forsta'
  | 'sista'
  | 'manad-fram'
  | 'manad-bak'
  | 'kvartal-fram'
  | 'kvartal-bak';

/** Everything that can be reached, in order of time over all rings. */
export function objektInOrder(ritning: Ritning): readonly Ritobjekt[] {
  return ritning.ringar
    .flatMap((ring) => ring.objekt)
    .sort((a, b) => (a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : b.yttre - a.yttre));
}

/** Where `steg` leads from the object `id`; the object itself at an end, the first object when `id` is unknown. */
export function stepFrom(ritning: Ritning, id: string | undefined, steg: Steg): Ritobjekt | undefined {
  const all = objektInOrder(ritning);
  const index = all.findIndex((objekt) => objekt.id === id);
  const here = all[index];
  if (here === undefined) return steg === 'sista' ? all.at(-1) : all[0];
  switch (steg) {
    case 'forsta':
      return all[0];
    case 'sista':
      return all.at(-1);
    case 'nasta':
      return all[index + 1] ?? here;
    case 'foregaende':
      return all[index - 1] ?? here;
    case 'inat':
      return nearestInRing(ritning, here, 1);
    case 'utat':
      return nearestInRing(ritning, here, -1);
    default:
      return monthsAway(all, index, here, (steg.endsWith('fram') ? 1 : -1) * (steg.startsWith('manad') ? 1 : 3));
  }
}

/** The object nearest in time in the next ring that has any; `direction` 1 is inwards. */
function nearestInRing(ritning: Ritning, here: Ritobjekt, direction: 1 | -1): Ritobjekt {
  const from = ritning.ringar.findIndex((ring) => ring.id === here.ring);
  for (let i = from + direction; i >= 0 && i < ritning.ringar.length; i += direction) {
    const nearest = nearestObjekt(ritning.ringar[i], here);
    if (nearest !== undefined) return nearest;
  }
  return here;
}

function nearestObjekt(ring: Ring | undefined, here: Ritobjekt): Ritobjekt | undefined {
  const middle = (here.fran + here.till) / 2;
  const distance = (o: Ritobjekt): number =>
    o.fran <= middle && middle <= o.till ? 0 : Math.min(Math.abs(o.fran - middle), Math.abs(o.till - middle));
  let best: Ritobjekt | undefined;
  for (const objekt of ring?.objekt ?? []) {
    if (best === undefined || distance(objekt) < distance(best)) best = objekt;
  }
  return best;
}

/** The first object on or after the same day `months` later; backwards the last on or before it, at least one step. */
function monthsAway(all: readonly Ritobjekt[], index: number, here: Ritobjekt, months: number): Ritobjekt {
  const goal = addMonths(here.period.start, months);
  if (months > 0) return all.slice(index + 1).find((o) => o.period.start >= goal) ?? all.at(-1) ?? here;
  return all.slice(0, index).findLast((o) => o.period.start <= goal) ?? all[0] ?? here;
}

/**
 * The object at (`x`, `y`), pixels from the centre: what lies under the point, else the nearest within `tolerans`
 * pixels, so that a thin arc is as easy to hit as a 24-pixel button.
 */
export function objektAt(ritning: Ritning, x: number, y: number, tolerans = 12): Ritobjekt | undefined {
  const r = Math.hypot(x, y);
  const vinkel = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
  let best: Ritobjekt | undefined;
  let bestDistance = tolerans;
  for (const ring of ritning.ringar) {
    if (r > ring.yttre + tolerans || r < ring.inre - tolerans) continue;
    for (const objekt of ring.objekt) {
      const dr = Math.max(0, objekt.inre - r, r - objekt.yttre);
      const da = Math.max(0, objekt.fran - vinkel, vinkel - objekt.till) * r;
      const distance = Math.hypot(dr, da);
      if (distance < bestDistance || (distance === 0 && bestDistance === 0)) {
        best = objekt;
        bestDistance = distance;
      }
    }
  }
  return best;
}
