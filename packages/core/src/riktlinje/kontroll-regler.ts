import type {Aktivitetskrav, Hanvisning, RiktlinjeRegelavvikelse} from './avvikelse.js';

type Avvikelse = RiktlinjeRegelavvikelse;

/** One finding for every id that has stood before; `path` is where each stands. */
export function checkAlone(places: readonly {readonly id: string; readonly path: string}[]): readonly Avvikelse[] {
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
  ids: readonly string[],
  known: ReadonlySet<string>,
  slag: Hanvisning,
  path: string,
): readonly Avvikelse[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({kod: 'riktlinje/id-okant', niva: 'fel', path, params: {id, slag}}));
}

/** One finding for every activity that is there but of another kind; `slag` is the kind it should be. */
export function checkSlag(
  ids: readonly string[],
  mallar: readonly {readonly id: string; readonly slag: string}[],
  slag: Aktivitetskrav,
  path: string,
): readonly Avvikelse[] {
  return mallar
    .filter((mall) => ids.includes(mall.id) && mall.slag !== slag)
    .map(({id}) => ({kod: 'riktlinje/fel-slag', niva: 'fel', path, params: {id, slag}}));
}

/** A finding about bounds that stand the wrong way round. */
export function backwards(path: string, fran: number | string, till: number | string): Avvikelse {
  return {kod: 'riktlinje/intervall-bakvant', niva: 'fel', path, params: {fran, till}};
}
