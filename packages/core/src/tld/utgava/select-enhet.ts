import {freezeDeeply} from './freeze.js';
import type {Utgava, Utgavainnehall, Utgavepost} from './utgava.js';

/**
 * What of a release concerns one unit: the unit and its groups, the municipality and the areas that it is in, and where it is
 * too small for figures of its own, the small ones that it is counted with. Undefined where the release has no such unit.
 *
 * To leave out figures never tells more; so this is what a rektor's page gets.
 */
export function selectEnhet(utgava: Utgava, enhet: string): Utgava | undefined {
  const own = utgava.poster.find(({id, slag}) => id === enhet && slag === 'enhet');
  if (own === undefined) return undefined;
  const kept = new Set([...ancestorsOf(own, utgava.poster), own.id]);
  const poster = utgava.poster.filter(
    ({id, foralder, slag, delar}) => kept.has(id) || foralder === enhet || (slag === 'ovriga' && delar.includes(enhet)),
  );
  // A part of a release is one: nothing has been added to it.
  return freezeDeeply<Utgavainnehall>({...utgava, poster}) as Utgava;
}

function ancestorsOf({foralder}: Utgavepost, poster: readonly Utgavepost[]): readonly string[] {
  const parent = poster.find(({id}) => id === foralder);
  return parent === undefined ? [] : [parent.id, ...ancestorsOf(parent, poster)];
}
