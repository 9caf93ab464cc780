import {ok} from '../result.js';
import {before, changeFalt, changeLista, insertAfter} from './andra.js';
import {linksTo} from './apply-lank.js';
import type {PlanCommand} from './command.js';
import {FALT, readVarde} from './falt.js';
import {BARN_AV, childrenOf, type Nodslag, namnOf, PLATS_I_PLANEN, type Plannod} from './nod.js';
import {findNod, keepPlatser, platserOf} from './plats.js';
import type {AktivitetResultat, Utvecklingsplan} from './schema.js';
import {type CommandOf, LANGSTA_LISTA, type Planutfall, refuse} from './utfall.js';

/** Adds a node with everything in it. */
export function addNod(plan: Utvecklingsplan, {slag, nod, foralder, efter}: CommandOf<'lagg-till'>): Planutfall {
  const wrong = checkForalder(plan, slag, foralder);
  if (wrong !== undefined) return wrong;
  const taken = idsIn(nod, slag);
  const double = taken.find((id, i) => platserOf(plan).has(id) || taken.indexOf(id) !== i);
  if (double !== undefined) return refuse({kod: 'kommando/id-finns', params: {id: double}});
  const parent = findNod(plan, foralder)?.nod ?? plan;
  if (childrenOf(parent, slag).length >= LANGSTA_LISTA)
    return refuse({kod: 'kommando/for-manga', params: {hogst: LANGSTA_LISTA}});
  return ok({
    plan: changeLista(plan, foralder, slag, (lista) => insertAfter(lista, nod, efter)),
    inverse: {typ: 'ta-bort', nod: nod.id},
    berorda: [nod.id],
  });
}

/** Moves a node with everything in it, to another parent of the same kind or within its own. */
export function moveNod(plan: Utvecklingsplan, {nod: id, foralder, efter}: CommandOf<'flytta'>): Planutfall {
  const found = findNod(plan, id);
  if (found === undefined || efter === id) return refuse({kod: 'kommando/okand-nod', params: {id}});
  const {nod, plats} = found;
  const wrong = checkForalder(plan, plats.slag, foralder);
  if (wrong !== undefined) return wrong;
  const from = findNod(plan, plats.foralder)?.nod ?? plan;
  const taken = changeLista(plan, plats.foralder, plats.slag, (lista) => lista.filter((one) => one.id !== id));
  return ok({
    plan: changeLista(taken, foralder, plats.slag, (lista) => insertAfter(lista, nod, efter)),
    inverse: {typ: 'flytta', nod: id, foralder: plats.foralder, efter: before(childrenOf(from, plats.slag), id)},
    berorda: [id],
  });
}

/**
 * Removes a node with everything in it, and the links to its effects. One that has follow-ups stays: it is ended with a
 * reason instead, so that what was seen has something to point at.
 */
export function removeNod(plan: Utvecklingsplan, {nod: id}: CommandOf<'ta-bort'>): Planutfall {
  const found = findNod(plan, id);
  if (found === undefined) return refuse({kod: 'kommando/okand-nod', params: {id}});
  const {nod, plats} = found;
  const gone = new Set(idsIn(nod, plats.slag));
  const antal = plan.uppfoljningar.filter(({avser}) => avser.some((one) => gone.has(one))).length;
  if (antal > 0) return refuse({kod: 'kommando/har-uppfoljning', params: {namn: namnOf(nod), antal}});
  const parent = findNod(plan, plats.foralder)?.nod ?? plan;
  const lagg: PlanCommand = {
    typ: 'lagg-till',
    slag: plats.slag,
    nod,
    foralder: plats.foralder,
    efter: before(childrenOf(parent, plats.slag), id),
  } as PlanCommand;
  const {plan: unlinked, restore} = withoutLinksTo(plan, gone);
  return ok({
    plan: changeLista(unlinked, plats.foralder, plats.slag, (lista) => lista.filter((one) => one.id !== id)),
    inverse: restore.length === 0 ? lagg : {typ: 'grupp', kommandon: [lagg, ...restore]},
    berorda: [id, ...(plats.foralder === '' ? [] : [plats.foralder])],
  });
}

/** The plan without links to effects that go, from results that stay; and the commands that set them again. */
function withoutLinksTo(
  plan: Utvecklingsplan,
  gone: ReadonlySet<string>,
): {readonly plan: Utvecklingsplan; readonly restore: readonly PlanCommand[]} {
  let now = plan;
  const restore: PlanCommand[] = [];
  for (const {resultat, lank, efter} of linksTo(plan, gone)) {
    if (gone.has(resultat)) continue;
    const plats = platserOf(now).get(resultat);
    if (plats === undefined) continue;
    now = changeFalt(now, plats, (nod) => ({
      ...nod,
      bidrarTill: (nod as AktivitetResultat).bidrarTill.filter(({effekt}) => effekt !== lank.effekt),
    }));
    restore.push({typ: 'lanka', resultat, lank, efter});
  }
  return {plan: now, restore};
}

/** Sets a field of a node, or of the plan. */
export function setFalt(plan: Utvecklingsplan, {nod: id, falt, varde}: CommandOf<'satt'>): Planutfall {
  const found = findNod(plan, id);
  if (found === undefined && id !== '') return refuse({kod: 'kommando/okand-nod', params: {id}});
  const fields = FALT[found?.plats.slag ?? 'plan'];
  const slag = Object.hasOwn(fields, falt) ? fields[falt] : undefined;
  if (slag === undefined) return refuse({kod: 'kommando/okant-falt', params: {falt}});
  const read = readVarde(slag, varde);
  if (!read.ok) return refuse({kod: 'kommando/fel-varde', params: {falt}});
  const holder = (found?.nod ?? plan) as unknown as Readonly<Record<string, unknown>>;
  const inverse: PlanCommand = {typ: 'satt', nod: id, falt, varde: holder[falt]};
  if (found === undefined) {
    const next = withFalt(plan, falt, read.varde);
    keepPlatser(plan, next);
    return ok({plan: next, inverse, berorda: []});
  }
  return ok({
    plan: changeFalt(plan, found.plats, (nod) => withFalt(nod, falt, read.varde)),
    inverse,
    berorda: [id],
  });
}

function withFalt<T extends object>(holder: T, falt: string, varde: unknown): T {
  if (varde !== undefined) return {...holder, [falt]: varde};
  return Object.fromEntries(Object.entries(holder).filter(([key]) => key !== falt)) as T;
}

/** Why a node of a kind cannot stand in that parent; undefined where it can. */
function checkForalder(plan: Utvecklingsplan, slag: Nodslag, foralder: string): Planutfall | undefined {
  const found = findNod(plan, foralder);
  if (found === undefined && foralder !== '') return refuse({kod: 'kommando/okand-nod', params: {id: foralder}});
  const parent = found?.plats.slag ?? 'plan';
  return parent === PLATS_I_PLANEN[slag].foralder ? undefined : refuse({kod: 'kommando/fel-plats', params: {slag}});
}

/** The id of a node and of everything in it. */
function idsIn(nod: Plannod, slag: Nodslag): readonly string[] {
  return [
    nod.id,
    ...BARN_AV[slag].flatMap((kind: Nodslag) => childrenOf(nod, kind).flatMap((barn) => idsIn(barn, kind))),
  ];
}
