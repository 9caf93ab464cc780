import type {Databas} from './databas.js';

/** What units have made of their wheels, as JSON; units that have saved nothing are not there. */
export async function loadAnpassningar(
  db: Databas,
  huvudman: string,
  enheter: readonly string[],
): Promise<readonly string[]> {
  if (enheter.length === 0) return [];
  const rader = await db
    .selectFrom('dokument as d')
    .innerJoin('dokumentversion as v', (join) =>
      join
        .onRef('v.huvudman', '=', 'd.huvudman')
        .onRef('v.enhet', '=', 'd.enhet')
        .onRef('v.slag', '=', 'd.slag')
        .onRef('v.lasar', '=', 'd.lasar')
        .onRef('v.revision', '=', 'd.revision'),
    )
    .select('v.innehall')
    .where('d.huvudman', '=', huvudman)
    .where('d.slag', '=', 'arshjul')
    .where('d.enhet', 'in', [...enheter])
    .execute();
  return rader.map(({innehall}) => innehall);
}
