import type {Utgava, Utgavepost} from '../utgava.js';

/** The same part of the municipality in two releases. */
export interface Postpar {
  readonly fore: Utgavepost;
  readonly efter: Utgavepost;
}

/** Of what a part counts in each of two rounds, this share of the answers must be in parts that both count. */
const MINST_GEMENSAMT = 0.5;

/**
 * What can be compared of a part that is not made of the same units in both rounds: those of its parts that are the same in
 * both and have detail there. Empty where they hold less than half of the answers of either round.
 */
export function findGemensamma(par: Postpar, tidigare: Utgava, senare: Utgava): readonly Postpar[] {
  return sumGemensamt(par, tidigare, senare) >= MINST_GEMENSAMT ? comparableIn(par, tidigare, senare) : [];
}

/** The share, 0–1, of the answers of a part that come from what is the same in both rounds: of the round with less. */
export function sumGemensamt(par: Postpar, tidigare: Utgava, senare: Utgava): number {
  const gemensamma = comparableIn(par, tidigare, senare);
  const shares = (['fore', 'efter'] as const).map(
    (sida) => sumAntal(gemensamma.map((one) => one[sida])) / sumAntal([par[sida]]),
  );
  return Math.min(...shares);
}

/** Has it detail in both rounds, of the same parts? */
export function isSame({fore, efter}: Postpar): boolean {
  return hasDetalj(fore) && hasDetalj(efter) && isSameDelar(fore.delar, efter.delar);
}

export function hasDetalj({visning}: Utgavepost): boolean {
  return visning === 'detalj' || visning === 'full';
}

export function isSameDelar(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((del, i) => del === b[i]);
}

function comparableIn(par: Postpar, tidigare: Utgava, senare: Utgava): readonly Postpar[] {
  return senare.poster
    .filter(({foralder}) => foralder === par.efter.id)
    .flatMap((efter) => {
      const fore = findPost(efter, tidigare);
      if (fore === undefined || !isIn(fore, par.fore, tidigare)) return [];
      const child = {fore, efter};
      if (efter.slag === 'omrade') return comparableIn(child, tidigare, senare);
      return isSame(child) ? [child] : [];
    });
}

/** The part in another release: that with its id, and of several that are too small, that which is made of the same. */
export function findPost(post: Utgavepost, {poster}: Utgava): Utgavepost | undefined {
  if (post.slag !== 'ovriga') return poster.find(({id}) => id === post.id);
  return poster.find(({slag, delar}) => slag === 'ovriga' && isSameDelar(delar, post.delar));
}

/** Does it lie under the part, at any depth? A unit that has moved to another area is in the municipality still. */
function isIn(post: Utgavepost, part: Utgavepost, utgava: Utgava): boolean {
  let at: Utgavepost | undefined = post;
  while (at !== undefined && at.id !== part.id) {
    const {foralder}: Utgavepost = at;
    at = utgava.poster.find(({id}) => id === foralder);
  }
  return at !== undefined;
}

function sumAntal(poster: readonly Utgavepost[]): number {
  return poster.reduce((sum, {antal}) => sum + (antal?.fran ?? 0), 0);
}
