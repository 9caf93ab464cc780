import {movedBetween} from './moved.js';
import {keysIn, LISTOR_AV, type Post, type Poster, toPoster} from './poster.js';
import {type Punkt, punktOf} from './punkt.js';
import {ownValue, sameValue} from './same-value.js';
import type {Utvecklingsplan} from './schema.js';
import {weave} from './weave.js';

/** One difference between two versions of a plan. */
export type Skillnad =
  | (Punkt & {readonly typ: 'tillagd' | 'borttagen'; readonly i: Punkt})
  /** To another parent, or within the same when `fran` and `till` are one. */
  | (Punkt & {readonly typ: 'flyttad'; readonly fran: Punkt; readonly till: Punkt})
  /** A field, undefined where it was or is not there. */
  | (Punkt & {readonly typ: 'andrad'; readonly falt: string; readonly fore: unknown; readonly efter: unknown});

/**
 * What was changed between two versions of a plan, known by ids and never by place. In the order of the later one; what
 * was removed comes where it was.
 */
export function comparePlaner(fore: Utvecklingsplan, efter: Utvecklingsplan): readonly Skillnad[] {
  if (fore === efter) return [];
  const [before, after] = [toPoster(fore), toPoster(efter)];
  const found: Skillnad[] = [];
  const visit = (nyckel: string, moved: boolean): void => {
    const [old, now] = [before.poster.get(nyckel), after.poster.get(nyckel)];
    const post = now ?? old;
    if (post === undefined) return;
    if (now === undefined) found.push({...punktOf(before, post), typ: 'borttagen', i: parentOf(before, post)});
    else if (old === undefined) found.push({...punktOf(after, post), typ: 'tillagd', i: parentOf(after, post)});
    else {
      if (moved || old.foralder !== now.foralder) {
        found.push({...punktOf(after, now), typ: 'flyttad', fran: parentOf(before, old), till: parentOf(after, now)});
      }
      found.push(...changedFields(after, old, now));
    }
    for (const {lista} of LISTOR_AV[post.slag]) {
      const [was, is] = [keysIn(before, nyckel, lista), keysIn(after, nyckel, lista)];
      const reordered = movedBetween(was, is);
      const here = new Set(is);
      const left = was.filter((key) => here.has(key) || !after.poster.has(key));
      for (const key of weave(is, left)) visit(key, reordered.has(key));
    }
  };
  visit('', false);
  return found;
}

function parentOf(poster: Poster, {foralder}: Post): Punkt {
  const parent = poster.poster.get(foralder);
  return parent === undefined ? {slag: 'plan', nod: '', namn: ''} : punktOf(poster, parent);
}

function changedFields(after: Poster, old: Post, now: Post): readonly Skillnad[] {
  return [...new Set([...Object.keys(now.falt), ...Object.keys(old.falt)])].flatMap((falt) => {
    const [fore, efter] = [ownValue(old.falt, falt), ownValue(now.falt, falt)];
    return sameValue(fore, efter) ? [] : [{...punktOf(after, now), typ: 'andrad', falt, fore, efter} as const];
  });
}
