import {before} from './andra.js';
import type {NyNod, PlanCommand} from './command.js';
import {BARN_AV, childrenOf, type Noder, type Nodslag, PLATS_I_PLANEN, type Plannod} from './nod.js';
import {findNod, platserOf} from './plats.js';
import type {AktivitetResultat, Utvecklingsplan} from './schema.js';

/** A node with nothing written in it. */
export function createTomNod<S extends Nodslag>(slag: S, id: string): Noder[S] {
  const tomma: {readonly [K in Nodslag]: Noder[K]} = {
    malomrade: {id, namn: '', motivering: '', taggar: [], ataganden: []},
    atagande: {id, rubrik: '', beskrivning: '', taggar: [], effekter: [], aktiviteter: []},
    effekt: {id, text: '', tecken: ''},
    aktivitet: {id, rubrik: '', beskrivning: '', ansvar: '', resultat: []},
    resultat: {id, text: '', bidrarTill: []},
  };
  return tomma[slag];
}

/** Adds an empty node last in a parent, `''` for the plan. */
export function addLast(plan: Utvecklingsplan, slag: Nodslag, foralder: string, id: string): PlanCommand {
  const last = siblingsIn(plan, slag, foralder).at(-1)?.id ?? '';
  return add({slag, nod: createTomNod(slag, id)} as NyNod, foralder, last);
}

/** Moves a node one step among its siblings: -1 up, 1 down; undefined where there is no such place. */
export function moveStep(plan: Utvecklingsplan, id: string, step: -1 | 1): PlanCommand | undefined {
  const plats = platserOf(plan).get(id);
  if (plats === undefined) return undefined;
  const siblings = siblingsIn(plan, plats.slag, plats.foralder);
  const at = siblings.findIndex((nod) => nod.id === id);
  const next = siblings[at + step];
  if (next === undefined) return undefined;
  return {typ: 'flytta', nod: id, foralder: plats.foralder, efter: step === 1 ? next.id : before(siblings, next.id)};
}

/** Moves a node last in another parent. */
export function moveTo(plan: Utvecklingsplan, id: string, foralder: string): PlanCommand | undefined {
  const plats = platserOf(plan).get(id);
  if (plats === undefined || plats.foralder === foralder) return undefined;
  return {typ: 'flytta', nod: id, foralder, efter: siblingsIn(plan, plats.slag, foralder).at(-1)?.id ?? ''};
}

/** The nodes that could be the parent of a kind, in reading order, the plan itself left out. */
export function foraldrarFor(plan: Utvecklingsplan, slag: Nodslag): readonly Plannod[] {
  const {foralder} = PLATS_I_PLANEN[slag];
  return [...platserOf(plan)].flatMap(([id, plats]) => (plats.slag === foralder ? (findNod(plan, id)?.nod ?? []) : []));
}

/** A copy of a node, with everything in it, right after it. Every copy has an id of its own; links within it follow. */
export function duplicateNod(plan: Utvecklingsplan, id: string, newId: () => string): PlanCommand | undefined {
  const found = findNod(plan, id);
  if (found === undefined) return undefined;
  const {nod, plats} = found;
  const ids = new Map<string, string>();
  for (const old of idsOf(nod, plats.slag)) ids.set(old, newId());
  return add({slag: plats.slag, nod: copyWith(nod, plats.slag, ids)} as NyNod, plats.foralder, id);
}

function add(ny: NyNod, foralder: string, efter: string): PlanCommand {
  return {typ: 'lagg-till', ...ny, foralder, efter};
}

function siblingsIn(plan: Utvecklingsplan, slag: Nodslag, foralder: string): readonly Plannod[] {
  const parent = findNod(plan, foralder)?.nod;
  return childrenOf(parent ?? plan, slag);
}

function idsOf(nod: Plannod, slag: Nodslag): readonly string[] {
  return [
    nod.id,
    ...BARN_AV[slag].flatMap((kind: Nodslag) => childrenOf(nod, kind).flatMap((barn) => idsOf(barn, kind))),
  ];
}

function copyWith(nod: Plannod, slag: Nodslag, ids: ReadonlyMap<string, string>): Plannod {
  const copy: Record<string, unknown> = {...nod, id: ids.get(nod.id) ?? nod.id};
  for (const kind of BARN_AV[slag] as readonly Nodslag[]) {
    copy[PLATS_I_PLANEN[kind].lista] = childrenOf(nod, kind).map((barn) => copyWith(barn, kind, ids));
  }
  if (slag === 'resultat') {
    copy.bidrarTill = (nod as AktivitetResultat).bidrarTill.map((lank) => ({
      ...lank,
      effekt: ids.get(lank.effekt) ?? lank.effekt,
    }));
  }
  // What was ended, and where it came from, is the original's own.
  delete copy.avslut;
  delete copy.ursprung;
  return copy as unknown as Plannod;
}
