import {keysIn, LISTOR_AV, type Post, type Poster} from './poster.js';
import {ownValue, sameValue} from './same-value.js';

/** What is in a merged plan, by key. */
export interface Kvar {
  readonly kvar: ReadonlySet<string>;
  /** Of these: removed on one side and changed on the other, the uppermost of each. */
  readonly omstridda: ReadonlySet<string>;
}

/**
 * What both have, what either has added, and what one removed and the other changed, with everything under it. Only what
 * one removed and the other left alone is gone.
 */
export function findKvar(bas: Poster, min: Poster, deras: Poster): Kvar {
  const kvar = new Set<string>();
  const omstridda = new Set<string>();
  for (const [side, other] of [
    [min, deras],
    [deras, min],
  ] as const) {
    const changed = findChanged(bas, side);
    const visit = (nyckel: string, inKept: boolean): void => {
      const removed = !other.poster.has(nyckel) && bas.poster.has(nyckel);
      const kept = removed && (inKept || changed.has(nyckel));
      if (!removed || kept) kvar.add(nyckel);
      if (kept && !inKept) omstridda.add(nyckel);
      const below = other.poster.has(nyckel) ? false : inKept || kept;
      for (const key of childrenIn(side, nyckel)) visit(key, below);
    };
    visit('', false);
  }
  return {kvar, omstridda};
}

/** What a side has added, moved, rewritten or newly points at, and all that such a thing stands under. */
function findChanged(bas: Poster, side: Poster): ReadonlySet<string> {
  const pointed = newReferences(bas, side);
  const changed = new Set<string>();
  const visit = (nyckel: string): boolean => {
    const [old, now] = [bas.poster.get(nyckel), side.poster.get(nyckel)];
    const below = childrenIn(side, nyckel).map(visit).includes(true);
    const own =
      old === undefined ||
      old.foralder !== now?.foralder ||
      !sameValue(old.falt, now.falt) ||
      pointed.has(ownValue(now.falt, 'id'));
    if (below || own) changed.add(nyckel);
    return below || own;
  };
  visit('');
  return changed;
}

function childrenIn(side: Poster, nyckel: string): readonly string[] {
  const post = side.poster.get(nyckel);
  return post === undefined ? [] : LISTOR_AV[post.slag].flatMap(({lista}) => keysIn(side, nyckel, lista));
}

/** The ids that links and follow-ups of a side point at, and did not before. */
function newReferences(bas: Poster, side: Poster): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (const post of side.poster.values()) {
    const before = new Set(referencesOf(bas.poster.get(post.nyckel)));
    for (const id of referencesOf(post)) if (!before.has(id)) found.add(id);
  }
  return found;
}

function referencesOf(post: Post | undefined): readonly unknown[] {
  if (post?.slag === 'lank') return [ownValue(post.falt, 'effekt')];
  return post?.slag === 'uppfoljning' ? (ownValue(post.falt, 'avser') as readonly unknown[]) : [];
}
