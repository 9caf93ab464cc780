import {childrenOf, type Nodslag, PLATS_I_PLANEN, type Plannod} from './nod.js';
import type {Utvecklingsplan} from './schema.js';

/** Where a node is: its kind, the id of its parent (`''` for the plan) and the indexes that lead to it from the plan. */
export interface Plats {
  readonly slag: Nodslag;
  readonly foralder: string;
  readonly vag: readonly number[];
}

const platserByPlan = new WeakMap<Utvecklingsplan, ReadonlyMap<string, Plats>>();

/** Where every node is, by id, in reading order; made once for a plan. Of two nodes with one id, the first. */
export function platserOf(plan: Utvecklingsplan): ReadonlyMap<string, Plats> {
  let platser = platserByPlan.get(plan);
  if (platser === undefined) {
    platser = findPlatser(plan);
    platserByPlan.set(plan, platser);
  }
  return platser;
}

/** Tells that the nodes of `next` are where they were in `plan`: a field was changed, not a place. */
export function keepPlatser(plan: Utvecklingsplan, next: Utvecklingsplan): void {
  const platser = platserByPlan.get(plan);
  if (platser !== undefined) platserByPlan.set(next, platser);
}

/** The node with that id and where it is; undefined when there is none. */
export function findNod(plan: Utvecklingsplan, id: string): {readonly nod: Plannod; readonly plats: Plats} | undefined {
  const plats = platserOf(plan).get(id);
  if (plats === undefined) return undefined;
  const nod = nodAt(plan, plats);
  return nod === undefined ? undefined : {nod, plats};
}

/** The nodes from the målområde down to a place, itself last. */
export function trailOf(plan: Utvecklingsplan, {slag, vag}: Plats): readonly Plannod[] {
  const trail: Plannod[] = [];
  let parent: Plannod | Utvecklingsplan = plan;
  for (const [depth, kind] of kindsTo(slag).entries()) {
    const next: Plannod | undefined = childrenOf(parent, kind)[vag[depth] ?? -1];
    if (next === undefined) return trail;
    trail.push(next);
    parent = next;
  }
  return trail;
}

/** A place as JSON Pointer (RFC 6901): `/malomraden/0/ataganden/1`. */
export function pointerOf({slag, vag}: Plats): string {
  return kindsTo(slag)
    .map((kind, depth) => `/${PLATS_I_PLANEN[kind].lista}/${vag[depth] ?? 0}`)
    .join('');
}

/** The kinds from a målområde down to a kind. */
export function kindsTo(slag: Nodslag): readonly Nodslag[] {
  return VAGAR[slag];
}

const VAGAR: Readonly<Record<Nodslag, readonly Nodslag[]>> = {
  malomrade: ['malomrade'],
  atagande: ['malomrade', 'atagande'],
  effekt: ['malomrade', 'atagande', 'effekt'],
  aktivitet: ['malomrade', 'atagande', 'aktivitet'],
  resultat: ['malomrade', 'atagande', 'aktivitet', 'resultat'],
};

function nodAt(plan: Utvecklingsplan, plats: Plats): Plannod | undefined {
  const trail = trailOf(plan, plats);
  return trail.length === plats.vag.length ? trail.at(-1) : undefined;
}

function findPlatser({malomraden}: Utvecklingsplan): ReadonlyMap<string, Plats> {
  const found = new Map<string, Plats>();
  const add = (slag: Nodslag, id: string, foralder: string, vag: readonly number[]): void => {
    if (!found.has(id)) found.set(id, {slag, foralder, vag});
  };
  malomraden.forEach((malomrade, i) => {
    add('malomrade', malomrade.id, '', [i]);
    malomrade.ataganden.forEach((atagande, j) => {
      add('atagande', atagande.id, malomrade.id, [i, j]);
      atagande.effekter.forEach((effekt, k) => {
        add('effekt', effekt.id, atagande.id, [i, j, k]);
      });
      atagande.aktiviteter.forEach((aktivitet, k) => {
        add('aktivitet', aktivitet.id, atagande.id, [i, j, k]);
        aktivitet.resultat.forEach((resultat, l) => {
          add('resultat', resultat.id, aktivitet.id, [i, j, k, l]);
        });
      });
    });
  });
  return found;
}
