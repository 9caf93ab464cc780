import type {Nodslag} from './nod.js';
import {ownValue} from './same-value.js';
import type {Utvecklingsplan} from './schema.js';

/** What a plan is compared and merged by: its nodes, and what else in it has an identity of its own. */
export type Postslag = 'plan' | Nodslag | 'lank' | 'tagg' | 'underlag' | 'uppfoljning' | 'doltTips';

type Falt = Readonly<Record<string, unknown>>;

/** One of these, apart from what stands under it. */
export interface Post {
  /** Says which one it is in any version of the plan: the kind and the id, never a place. `''` is the plan. */
  readonly nyckel: string;
  readonly slag: Postslag;
  /** The key of the one that it stands under. */
  readonly foralder: string;
  /** Its own fields; the lists under it are not among them. */
  readonly falt: Falt;
  /** As it stood in the document, lists and all. */
  readonly hel: Falt;
}

/** A plan as its posts, with the order of every list. */
export interface Poster {
  readonly poster: ReadonlyMap<string, Post>;
  /** The keys in each list, by `listnyckel`. */
  readonly listor: ReadonlyMap<string, readonly string[]>;
}

/** The lists of every kind of post, in reading order. */
export const LISTOR_AV: Readonly<Record<Postslag, readonly {readonly lista: string; readonly slag: Postslag}[]>> = {
  plan: [
    {lista: 'underlag', slag: 'underlag'},
    {lista: 'malomraden', slag: 'malomrade'},
    {lista: 'uppfoljningar', slag: 'uppfoljning'},
    {lista: 'doldaTips', slag: 'doltTips'},
  ],
  malomrade: [
    {lista: 'taggar', slag: 'tagg'},
    {lista: 'ataganden', slag: 'atagande'},
  ],
  atagande: [
    {lista: 'taggar', slag: 'tagg'},
    {lista: 'effekter', slag: 'effekt'},
    {lista: 'aktiviteter', slag: 'aktivitet'},
  ],
  effekt: [],
  aktivitet: [{lista: 'resultat', slag: 'resultat'}],
  resultat: [{lista: 'bidrarTill', slag: 'lank'}],
  lank: [],
  tagg: [],
  underlag: [],
  uppfoljning: [],
  doltTips: [],
};

/** The key of a list: whose it is, and which. */
export function listnyckel(foralder: string, lista: string): string {
  return `${foralder}\n${lista}`;
}

/** The keys in a list of a post; none when it has no such list. */
export function keysIn({listor}: Poster, foralder: string, lista: string): readonly string[] {
  return listor.get(listnyckel(foralder, lista)) ?? [];
}

/** A plan as posts. Of several with one id each is its own, in the order they stand. */
export function toPoster(plan: Utvecklingsplan): Poster {
  const poster = new Map<string, Post>();
  const listor = new Map<string, readonly string[]>();
  const visit = (hel: Falt, slag: Postslag, nyckel: string, foralder: string): void => {
    const lists = LISTOR_AV[slag];
    const falt = Object.fromEntries(Object.entries(hel).filter(([key]) => !lists.some(({lista}) => lista === key)));
    poster.set(nyckel, {nyckel, slag, foralder, falt, hel});
    for (const {lista, slag: kind} of lists) {
      const keys = ((ownValue(hel, lista) ?? []) as readonly Falt[]).map((item) => {
        const key = freeKey(keyOf(kind, item, nyckel), poster);
        visit(item, kind, key, nyckel);
        return key;
      });
      listor.set(listnyckel(nyckel, lista), keys);
    }
  };
  visit(plan as unknown as Falt, 'plan', '', '');
  return {poster, listor};
}

/** The plan that the posts make up. What is as it stood in its document is the same object. */
export function toPlan({poster, listor}: Poster): Utvecklingsplan {
  const build = (nyckel: string): Falt => {
    const post = poster.get(nyckel);
    if (post === undefined) return {};
    const lists = new Map(
      LISTOR_AV[post.slag].map(({lista}) => {
        const items = (listor.get(listnyckel(nyckel, lista)) ?? []).map(build);
        return [lista, shareList(ownValue(post.hel, lista), items)];
      }),
    );
    const names = new Set([...Object.keys(post.hel), ...Object.keys(post.falt), ...lists.keys()]);
    const made = Object.fromEntries(
      [...names]
        .map((name): [string, unknown] => [name, lists.get(name) ?? ownValue(post.falt, name)])
        .filter(([, value]) => value !== undefined),
    );
    return isSame(post.hel, made) ? post.hel : made;
  };
  return build('') as unknown as Utvecklingsplan;
}

/** What says which one it is: its id, or for what has none, where it belongs and what it is about. */
function keyOf(slag: Postslag, item: Falt, foralder: string): string {
  const of = (name: string): string => String(ownValue(item, name));
  switch (slag) {
    case 'lank':
      return `lank:${foralder}:${of('effekt')}`;
    case 'tagg':
      return `tagg:${foralder}:${of('typ')}:${of('varde')}`;
    case 'doltTips':
      return `doltTips:${of('nod')}:${of('kod')}`;
    default:
      return `${slag}:${of('id')}`;
  }
}

function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let n = 2; taken.has(free); n += 1) free = `${key}#${n}`;
  return free;
}

function shareList(before: unknown, items: readonly Falt[]): readonly unknown[] {
  const list = Array.isArray(before) ? (before as readonly unknown[]) : undefined;
  return list?.length === items.length && items.every((item, i) => item === list[i]) ? list : items;
}

function isSame(before: Falt, made: Falt): boolean {
  const names = Object.keys(made);
  return names.length === Object.keys(before).length && names.every((name) => ownValue(before, name) === made[name]);
}
