import {childrenOf, type Nodslag, PLATS_I_PLANEN, type Plannod} from './nod.js';
import {findNod, keepPlatser, kindsTo, type Plats} from './plats.js';
import type {Utvecklingsplan} from './schema.js';

/** The plan with one node replaced by what `change` makes of it; every node beside the way to it stays the same object. */
export function changeNod(
  plan: Utvecklingsplan,
  {slag, vag}: Plats,
  change: (nod: Plannod) => Plannod,
): Utvecklingsplan {
  return rebuild(plan, kindsTo(slag), vag, change);
}

/** As `changeNod`, for a change after which every node is where it was. */
export function changeFalt(plan: Utvecklingsplan, plats: Plats, change: (nod: Plannod) => Plannod): Utvecklingsplan {
  const next = changeNod(plan, plats, change);
  keepPlatser(plan, next);
  return next;
}

/** The plan with the list of a kind in the parent `foralder` (`''` for the plan) replaced. */
export function changeLista(
  plan: Utvecklingsplan,
  foralder: string,
  slag: Nodslag,
  change: (lista: readonly Plannod[]) => readonly Plannod[],
): Utvecklingsplan {
  const {lista} = PLATS_I_PLANEN[slag];
  const replace = <T extends Plannod | Utvecklingsplan>(parent: T): T => ({
    ...parent,
    [lista]: change(childrenOf(parent, slag)),
  });
  const found = findNod(plan, foralder);
  return found === undefined ? replace(plan) : changeNod(plan, found.plats, replace);
}

/** The list with `nod` after the one whose id is `efter`: first when that is `''`, last when it is not there. */
export function insertAfter<T extends {readonly id: string}>(lista: readonly T[], nod: T, efter: string): readonly T[] {
  const found = lista.findIndex(({id}) => id === efter);
  const at = efter === '' ? 0 : found < 0 ? lista.length : found + 1;
  return [...lista.slice(0, at), nod, ...lista.slice(at)];
}

/** The id before `id` in the list; `''` when it is first. */
export function before(lista: readonly {readonly id: string}[], id: string): string {
  return lista[lista.findIndex((one) => one.id === id) - 1]?.id ?? '';
}

function rebuild<T extends Plannod | Utvecklingsplan>(
  parent: T,
  kinds: readonly Nodslag[],
  vag: readonly number[],
  change: (nod: Plannod) => Plannod,
): T {
  const [slag, ...deeper] = kinds;
  const [index, ...rest] = vag;
  if (slag === undefined || index === undefined) return parent;
  const list = [...childrenOf(parent, slag)];
  const nod = list[index];
  if (nod === undefined) return parent;
  list[index] = (deeper.length === 0 ? change(nod) : rebuild<Plannod>(nod, deeper, rest, change)) as typeof nod;
  return {...parent, [PLATS_I_PLANEN[slag].lista]: list};
}
