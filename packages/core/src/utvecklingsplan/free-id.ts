import {platserOf} from './plats.js';
import type {Utvecklingsplan} from './schema.js';

/** How much of a name an id keeps, so that it stays within the 64 letters of an id with its prefix and number. */
const LANGST = 40;

/**
 * Ids for nodes that a rule offers to add. Elsewhere an id is random and comes from outside; a rule has neither chance
 * nor clock, and the same plan shall always give the same findings. So the id is the first free one after the name:
 * `malomrade-kunskaper`, then `malomrade-kunskaper-2`. Where two add the area at once, they add the same one.
 *
 * Free means that nothing in the plan holds it or points at it, also what has been taken away: a follow-up of a removed
 * area must not come to speak of a new one.
 */
export function freeIdsIn(plan: Utvecklingsplan): (prefix: string, namn: string) => string {
  const taken = takenIds(plan);
  return (prefix, namn) => {
    const first = [prefix, toSlug(namn)].filter((part) => part !== '').join('-');
    let id = first;
    for (let number = 2; taken.has(id); number++) id = `${first}-${number}`;
    taken.add(id);
    return id;
  };
}

function takenIds(plan: Utvecklingsplan): Set<string> {
  return new Set([
    plan.id,
    ...platserOf(plan).keys(),
    ...plan.underlag.map(({id}) => id),
    ...plan.uppfoljningar.flatMap(({id, avser, ersatter}) => [id, ersatter ?? id, ...avser]),
    ...plan.doldaTips.map(({nod}) => nod),
    ...(plan.ursprung?.avslutade ?? []).map(({nod}) => nod),
    ...linkedIn(plan),
  ]);
}

function linkedIn({malomraden}: Utvecklingsplan): readonly string[] {
  return malomraden
    .flatMap(({ataganden}) => ataganden.flatMap(({aktiviteter}) => aktiviteter))
    .flatMap(({resultat}) => resultat.flatMap(({bidrarTill}) => bidrarTill.map(({effekt}) => effekt)));
}

/** The letters a–z and digits of a name: å and ä become a. */
function toSlug(namn: string): string {
  return namn
    .slice(0, 200)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LANGST)
    .replaceAll(/^-|-$/g, '');
}
