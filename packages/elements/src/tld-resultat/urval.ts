import type {Utgava, Utgavepost} from '@vetlanda/ska-core/tld';
import type {Oversiktsrad} from './oversikt.js';

/** What a host has chosen to see; the rest follows from the releases. */
export interface Val {
  /** Id of the part; the municipality without it. */
  readonly enhet: string | undefined;
  readonly enkat: string | undefined;
  readonly omgang: string | undefined;
}

/** What is chosen: the questions, the rounds with them up to the one on show, and the part. */
export interface Urval {
  /** Every set of questions that has a result for the part, by id. */
  readonly enkater: ReadonlyMap<string, string>;
  /** Every round with the chosen questions, the oldest first. */
  readonly omgangar: readonly Utgava[];
  /** Those up to the one on show. */
  readonly utgavor: readonly Utgava[];
  readonly utgava: Utgava;
  readonly post: Utgavepost;
}

/** Chooses among releases; undefined where the part is in none of them. */
export function createUrval(utgavor: readonly Utgava[], {enhet, enkat, omgang}: Val): Urval | undefined {
  const senast = utgavor.at(-1);
  const egna = [...utgavor]
    .filter(({publik}) => publik === senast?.publik)
    .filter((utgava) => findPost(utgava, enhet) !== undefined)
    .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : a.nummer - b.nummer));
  const enkater = new Map(egna.map((utgava) => [utgava.enkat.id, utgava.enkat.titel]));
  const vald = enkater.has(enkat ?? '') ? enkat : egna.at(-1)?.enkat.id;
  const omgangar = egna.filter((utgava) => utgava.enkat.id === vald);
  const plats = omgangar.findIndex((utgava) => utgava.omgang.id === omgang);
  const visade = plats === -1 ? omgangar : omgangar.slice(0, plats + 1);
  const utgava = visade.at(-1);
  const post = utgava === undefined ? undefined : findPost(utgava, enhet);
  if (utgava === undefined || post === undefined) return undefined;
  return {enkater, omgangar, utgavor: visade, utgava, post};
}

/** A part in a release; the municipality without an id, or with an empty one, as a bare attribute gives. */
export function findPost({poster}: Utgava, id: string | undefined): Utgavepost | undefined {
  return poster.find((post) => (id === undefined || id === '' ? post.slag === 'kommun' : post.id === id));
}

/** Does a part belong to another, or is it that one? */
export function isWithin({poster}: Utgava, post: Utgavepost, id: string): boolean {
  let at: Utgavepost | undefined = post;
  while (at !== undefined && at.id !== id) {
    const {foralder}: Utgavepost = at;
    at = foralder === undefined ? undefined : poster.find((one) => one.id === foralder);
  }
  return at !== undefined;
}

/** The parts of a release in the order of the tree, each with the round before where it can be compared. */
export function createRader({utgavor, utgava}: Urval, under: (post: Utgavepost) => boolean): readonly Oversiktsrad[] {
  const fore = utgavor.at(-2);
  const rader = walk(utgava.poster, undefined, 0).filter(({post}) => under(post));
  const overst = Math.min(...rader.map(({djup}) => djup));
  return rader.map(({post, djup}) => {
    const innan = fore === undefined ? undefined : findPost(fore, post.id);
    const varden = fore !== undefined && isComparable(fore, utgava, innan, post) ? (innan?.dimensioner ?? []) : [];
    return {post, djup: djup - overst, fore: new Map(varden.map((one) => [one.dimension, one]))};
  });
}

/** Every part after the part that it belongs to, and beside it in the order given. */
function walk(
  poster: readonly Utgavepost[],
  foralder: string | undefined,
  djup: number,
): readonly {readonly post: Utgavepost; readonly djup: number}[] {
  return poster
    .filter((post) => post.foralder === foralder)
    .flatMap((post) => [{post, djup}, ...walk(poster, post.id, djup + 1)]);
}

/** Is a figure of the round before one of the same thing? */
function isComparable(fore: Utgava, efter: Utgava, innan: Utgavepost | undefined, post: Utgavepost): boolean {
  return fore.enkat.version === efter.enkat.version && innan?.delar.join() === post.delar.join();
}
