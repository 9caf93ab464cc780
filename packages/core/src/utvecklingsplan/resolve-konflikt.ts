import type {Konflikt, Konfliktval, Placering} from './konflikt.js';
import {PLATS_I_PLANEN} from './nod.js';
import {keysIn, LISTOR_AV, listnyckel, type Post, type Poster, toPlan, toPoster} from './poster.js';
import type {Utvecklingsplan} from './schema.js';
import {weave} from './weave.js';

/** The fields that are texts of several lines. Two lines joined make no line. */
const TEXTFALT: ReadonlySet<string> = new Set([
  'beskrivning',
  'motivering',
  'tecken',
  'text',
  'antagande',
  'orsaksanalys',
  'medverkan',
  'inflytande',
]);
/** What the schema gives a text. */
const TEXT_HOGST = 20_000;

/** What can be chosen: `bada` only where both have written a text. */
export function choicesOf(konflikt: Konflikt): readonly Konfliktval[] {
  return joined(konflikt) === undefined ? ['min', 'deras'] : ['min', 'deras', 'bada'];
}

/**
 * The plan with a conflict settled. As it is when there is nothing to settle: what it was about is gone, or `bada` was
 * chosen for something else than two texts.
 */
export function resolveKonflikt(plan: Utvecklingsplan, konflikt: Konflikt, val: Konfliktval): Utvecklingsplan {
  const poster = toPoster(plan);
  const post = poster.poster.get(konflikt.nyckel);
  if (post === undefined) return plan;
  if (val === 'bada') {
    const text = joined(konflikt);
    return text === undefined ? plan : toPlan(withFalt(poster, post, konflikt.falt, text));
  }
  switch (konflikt.typ) {
    case 'falt':
      return toPlan(withFalt(poster, post, konflikt.falt, konflikt[val]));
    case 'flytt':
      return toPlan(withPlacering(poster, post, konflikt[val]));
    case 'ordning':
      return toPlan(withOrdning(poster, post, konflikt.falt, konflikt[val] ?? []));
    case 'borttagen-och-andrad':
      return konflikt[val] === undefined ? toPlan(withLista(poster, post, (keys) => without(keys, post.nyckel))) : plan;
  }
}

/** Two texts as one, with a blank line between; undefined when they cannot be. */
function joined({typ, falt, min, deras}: Konflikt): string | undefined {
  if (typ !== 'falt' || !TEXTFALT.has(falt) || typeof min !== 'string' || typeof deras !== 'string') return undefined;
  const text = `${min}\n\n${deras}`;
  return min.trim() === '' || deras.trim() === '' || text.length > TEXT_HOGST ? undefined : text;
}

function withFalt({poster, listor}: Poster, post: Post, falt: string, value: unknown): Poster {
  const next = {...post, falt: Object.fromEntries([...Object.entries(post.falt), [falt, value]])};
  return {poster: new Map([...poster, [post.nyckel, next]]), listor};
}

function withPlacering(poster: Poster, post: Post, placering: Placering | undefined): Poster {
  const {slag} = post;
  if (placering === undefined || !(slag in PLATS_I_PLANEN)) return poster;
  const kind = slag as keyof typeof PLATS_I_PLANEN;
  const {foralder: parentKind} = PLATS_I_PLANEN[kind];
  const foralder = parentKind === 'plan' ? '' : `${parentKind}:${placering.i.nod}`;
  if (post.foralder === foralder || !poster.poster.has(foralder)) return poster;
  const taken = withLista(poster, post, (keys) => without(keys, post.nyckel));
  const moved = {...post, foralder};
  return withLista(taken, moved, (keys) => {
    const at = placering.efter === '' ? 0 : keys.indexOf(`${slag}:${placering.efter}`) + 1 || keys.length;
    return [...keys.slice(0, at), post.nyckel, ...keys.slice(at)];
  });
}

function withOrdning({poster, listor}: Poster, post: Post, lista: string, order: readonly string[]): Poster {
  const now = listor.get(listnyckel(post.nyckel, lista)) ?? [];
  const there = new Set(now);
  const next = weave(
    order.filter((key) => there.has(key)),
    now,
  );
  return {poster, listor: new Map([...listor, [listnyckel(post.nyckel, lista), next]])};
}

/** The posts with the list that a post stands in changed. */
function withLista(poster: Poster, post: Post, change: (keys: readonly string[]) => readonly string[]): Poster {
  const parent = poster.poster.get(post.foralder);
  const lista = parent && LISTOR_AV[parent.slag].find(({slag}) => slag === post.slag)?.lista;
  if (lista === undefined) return poster;
  const keys = change(keysIn(poster, post.foralder, lista));
  return {
    poster: new Map([...poster.poster, [post.nyckel, post]]),
    listor: new Map([...poster.listor, [listnyckel(post.foralder, lista), keys]]),
  };
}

function without(keys: readonly string[], nyckel: string): readonly string[] {
  return keys.filter((key) => key !== nyckel);
}
