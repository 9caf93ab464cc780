import {addDays, type Datum} from '@vetlanda/ska-core/kalender';
import type {Kommunfilenhet} from '../kommunfil/schema.js';
import type {OrganisationAvvikelse} from './avvikelse.js';
import {fel} from './read-enhetsrader.js';

/** From today on, whatever a unit belongs to is there as long as the unit belongs to it. */
export function checkOverordnade(
  enheter: readonly Kommunfilenhet[],
  idag: Datum,
  radOf: (id: string) => number,
): readonly OrganisationAvvikelse[] {
  const byId = new Map(enheter.map((enhet) => [enhet.id, enhet]));
  return enheter.flatMap(({id, perioder}) =>
    perioder.flatMap(({fran, till, overordnad}): readonly OrganisationAvvikelse[] => {
      if (overordnad === undefined || (till ?? idag) < idag) return [];
      const dag = firstMissing(byId.get(overordnad), fran < idag ? idag : fran, till);
      if (dag === undefined) return [];
      return [fel('organisation/overordnad-saknas', `/${radOf(id)}/hör till`, {id, overordnad, dag})];
    }),
  );
}

/** The first day between two on which a unit is not there; undefined where it is there on all. */
function firstMissing(enhet: Kommunfilenhet | undefined, fran: Datum, till: Datum | undefined): Datum | undefined {
  let dag = fran;
  for (const period of enhet?.perioder ?? []) {
    if (period.till !== undefined && period.till < dag) continue;
    if (period.fran > dag) return dag;
    if (period.till === undefined) return undefined;
    if (till !== undefined && period.till >= till) return undefined;
    dag = addDays(period.till, 1);
  }
  return dag;
}
