import type {RiktlinjeRegelavvikelse} from './avvikelse.js';

type Avvikelse = RiktlinjeRegelavvikelse;

/** One finding for every id that stands more than once. */
export function checkDouble(items: readonly {readonly id: string}[], path: string): readonly Avvikelse[] {
  const seen = new Set<string>();
  return items.flatMap(({id}, i): readonly Avvikelse[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{kod: 'riktlinje/id-dubbelt', niva: 'fel', path: `${path}/${i}/id`, params: {id}}];
  });
}

/** One finding for every id that is not known; `slag` says in words what it should be the id of. */
export function checkKnown(
  ids: readonly string[],
  known: ReadonlySet<string>,
  slag: string,
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
  slag: 'dialog' | 'matning' | 'mote',
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
