import type {Konflikt, Placering} from './konflikt.js';
import {findKvar} from './merge-kvar.js';
import {mergeLogg, mergeOrdning} from './merge-ordning.js';
import {keysIn, LISTOR_AV, listnyckel, type Post, type Poster, toPlan, toPoster} from './poster.js';
import {punktOf, textOf} from './punkt.js';
import {ownValue, sameValue} from './same-value.js';
import type {Utvecklingsplan} from './schema.js';

/** The plan of two who have changed it at once. */
export interface Sammanslagning {
  readonly plan: Utvecklingsplan;
  /** Where somebody has to choose, in the order of the plan. */
  readonly konflikter: readonly Konflikt[];
}

/** Two versions, and the one that both came from. */
interface Sidor {
  readonly bas: Poster;
  readonly min: Poster;
  readonly deras: Poster;
}

/**
 * Two changed versions of a plan as one, by ids and fields. What one has changed is taken; where both have changed the
 * same in different ways mine stands and it is told as a conflict. Nothing that somebody has written is lost unseen.
 */
export function mergePlan(bas: Utvecklingsplan, min: Utvecklingsplan, deras: Utvecklingsplan): Sammanslagning {
  const sidor = {bas: toPoster(bas), min: toPoster(min), deras: toPoster(deras)};
  const {kvar, omstridda} = findKvar(sidor.bas, sidor.min, sidor.deras);
  const poster = new Map<string, Post>();
  const found = new Map<string, Konfliktdel[]>();
  const report = (nyckel: string, del: Konfliktdel): void => {
    found.set(nyckel, [...(found.get(nyckel) ?? []), del]);
  };

  for (const nyckel of kvar) {
    const {post, konflikter} = mergePost(sidor, nyckel);
    if (post === undefined) continue;
    poster.set(nyckel, post);
    if (omstridda.has(nyckel)) report(nyckel, removedAndChanged(sidor, nyckel));
    for (const konflikt of konflikter) report(nyckel, konflikt);
  }

  const listor = new Map<string, readonly string[]>();
  for (const {nyckel, slag} of poster.values()) {
    for (const {lista} of LISTOR_AV[slag]) {
      const isHere = (key: string): boolean => poster.get(key)?.foralder === nyckel;
      const [b, m, d] = [sidor.bas, sidor.min, sidor.deras].map((side) => keysIn(side, nyckel, lista).filter(isHere));
      const {keys, konflikt} = mergeOrdning(b ?? [], m ?? [], d ?? []);
      listor.set(listnyckel(nyckel, lista), lista === 'uppfoljningar' ? mergedLogg(sidor, keys) : keys);
      if (konflikt) report(nyckel, {typ: 'ordning', falt: lista, bas: b, min: m, deras: d});
    }
  }

  const merged = {poster, listor};
  return {plan: toPlan(merged), konflikter: found.size === 0 ? [] : inOrder(merged, found)};
}

/** A conflict without the place that it is at. */
type Konfliktdel = Konflikt extends infer K
  ? K extends Konflikt
    ? Pick<K, 'typ' | 'falt' | 'bas' | 'min' | 'deras'>
    : never
  : never;

interface MergedPost {
  readonly post: Post | undefined;
  readonly konflikter: readonly Konfliktdel[];
}

/** One post of both sides: where it stands and its fields. */
function mergePost({bas, min, deras}: Sidor, nyckel: string): MergedPost {
  const [b, m, d] = [bas.poster.get(nyckel), min.poster.get(nyckel), deras.poster.get(nyckel)];
  if (m === undefined || d === undefined) return {post: m ?? d, konflikter: []};
  const konflikter: Konfliktdel[] = [];
  let foralder = m.foralder;
  if (m.foralder !== d.foralder) {
    if (m.foralder === b?.foralder) foralder = d.foralder;
    else if (d.foralder !== b?.foralder) {
      const [was, mine, theirs] = [placeringIn(bas, nyckel), placeringIn(min, nyckel), placeringIn(deras, nyckel)];
      konflikter.push({typ: 'flytt', falt: 'foralder', bas: was, min: mine, deras: theirs});
    }
  }
  const names = [...new Set([...Object.keys(m.falt), ...Object.keys(d.falt)])];
  const values = names.map((falt): [string, unknown] => {
    const [was, mine, theirs] = [b, m, d].map((post) => ownValue(post?.falt, falt));
    if (sameValue(mine, theirs) || sameValue(theirs, was)) return [falt, mine];
    if (sameValue(mine, was)) return [falt, theirs];
    konflikter.push({typ: 'falt', falt, bas: was, min: mine, deras: theirs});
    return [falt, mine];
  });
  const falt = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  return {post: {...m, foralder, falt}, konflikter};
}

function removedAndChanged({bas, min, deras}: Sidor, nyckel: string): Konfliktdel {
  const [b, m, d] = [bas, min, deras].map((side) => side.poster.get(nyckel)?.hel);
  return {typ: 'borttagen-och-andrad', falt: '', bas: b, min: m, deras: d};
}

function placeringIn(side: Poster, nyckel: string): Placering | undefined {
  const post = side.poster.get(nyckel);
  const parent = side.poster.get(post?.foralder ?? '');
  if (post === undefined || parent === undefined) return undefined;
  const lista = LISTOR_AV[parent.slag].find(({slag}) => slag === post.slag)?.lista ?? '';
  const keys = keysIn(side, parent.nyckel, lista);
  const previous = keys[keys.indexOf(nyckel) - 1];
  return {i: punktOf(side, parent), efter: textOf(side.poster.get(previous ?? ' ')?.falt, 'id')};
}

function mergedLogg({bas, min, deras}: Sidor, keys: readonly string[]): readonly string[] {
  const mine = keys.filter((key) => !bas.poster.has(key) && min.poster.has(key));
  const theirs = keys.filter((key) => !bas.poster.has(key) && !min.poster.has(key));
  return mergeLogg(keys, mine, theirs, (key) => textOf((min.poster.get(key) ?? deras.poster.get(key))?.falt, 'datum'));
}

/** The conflicts with their places, in the order of the merged plan. */
function inOrder(merged: Poster, found: ReadonlyMap<string, readonly Konfliktdel[]>): readonly Konflikt[] {
  const konflikter: Konflikt[] = [];
  const visit = (nyckel: string): void => {
    const post = merged.poster.get(nyckel);
    if (post === undefined) return;
    for (const del of found.get(nyckel) ?? []) konflikter.push({...punktOf(merged, post), nyckel, ...del} as Konflikt);
    for (const {lista} of LISTOR_AV[post.slag]) for (const key of keysIn(merged, nyckel, lista)) visit(key);
  };
  visit('');
  return konflikter;
}
