import type {Aktivitetskrav, Hanvisning, RiktlinjeRegelavvikelse} from './avvikelse.js';

type Avvikelse = RiktlinjeRegelavvikelse;

/** An id, and where it stands. */
export interface Place {
  readonly id: string;
  readonly path: string;
}

/** Where the id of a field stands; nowhere when it is left out. */
export function placeOf(id: string | undefined, path: string): readonly Place[] {
  return id === undefined ? [] : [{id, path}];
}

/** Where every id of a list stands: each at its own index, so that the wrong one can be found among many. */
export function placesIn(ids: readonly string[] | undefined, path: string): readonly Place[] {
  return (ids ?? []).map((id, i) => ({id, path: `${path}/${i}`}));
}

/** One finding for every id that has stood before. */
export function checkAlone(places: readonly Place[]): readonly Avvikelse[] {
  const seen = new Set<string>();
  return places.flatMap(({id, path}): readonly Avvikelse[] => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{kod: 'riktlinje/id-dubbelt', niva: 'fel', path, params: {id}}] : [];
  });
}

/** One finding for every item of the list at `path` whose id has stood before in it. */
export function checkDouble(items: readonly {readonly id: string}[], path: string): readonly Avvikelse[] {
  return checkAlone(items.map(({id}, i) => ({id, path: `${path}/${i}/id`})));
}

/** One finding for every id that is not known; `slag` is what it should be the id of. */
export function checkKnown(
  places: readonly Place[],
  known: ReadonlySet<string>,
  slag: Hanvisning,
): readonly Avvikelse[] {
  return places
    .filter(({id}) => !known.has(id))
    .map(({id, path}) => ({kod: 'riktlinje/id-okant', niva: 'fel', path, params: {id, slag}}));
}

/** One finding for every activity that is there but of another kind; `slag` is the kind it should be. */
export function checkSlag(
  places: readonly Place[],
  mallar: readonly {readonly id: string; readonly slag: string}[],
  slag: Aktivitetskrav,
): readonly Avvikelse[] {
  return places
    .filter(({id}) => mallar.some((mall) => mall.id === id && mall.slag !== slag))
    .map(({id, path}) => ({kod: 'riktlinje/fel-slag', niva: 'fel', path, params: {id, slag}}));
}

/** A finding about bounds that stand the wrong way round. */
export function backwards(path: string, fran: number | string, till: number | string): Avvikelse {
  return {kod: 'riktlinje/intervall-bakvant', niva: 'fel', path, params: {fran, till}};
}
