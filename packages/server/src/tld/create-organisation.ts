import type {Enkat, Organisationsdel} from '@vetlanda/ska-core/tld';
import type {Organisationsenhet} from '../db/organisation.js';
import type {Urna} from '../db/tld/urnor.js';

/**
 * The municipality as a round was asked in it: its areas, the units that the questions are meant for or that have a box, and
 * the groups that have boxes of their own. A unit with a box that is not in the organisation of the day belongs to the
 * municipality itself: no answer is without a place.
 */
export function createOrganisation(
  enheter: readonly Organisationsenhet[],
  urnor: readonly Urna[],
  {skolformer}: Pick<Enkat, 'skolformer'>,
): readonly Organisationsdel[] {
  const kommun = enheter.find(({slag}) => slag === 'kommun');
  const medUrna = new Set(urnor.map(({enhet}) => enhet));
  const kanda = new Set(enheter.map(({id}) => id));
  const delar = enheter
    .filter(
      ({id, slag, skolform}) =>
        slag !== 'enhet' || medUrna.has(id) || (skolform !== undefined && skolformer.includes(skolform)),
    )
    .map(({id, namn, slag, overordnad}) => createDel({id, namn, slag}, placeOf(overordnad, kanda, kommun?.id)));
  const borta = [...medUrna]
    .filter((id) => !kanda.has(id))
    .map((id) => createDel({id, namn: id, slag: 'enhet'}, kommun?.id));
  return [...delar, ...borta].flatMap((del) => (del.slag === 'enhet' ? withGrupper(del, urnor) : [del]));
}

function createDel(del: Organisationsdel, foralder: string | undefined): Organisationsdel {
  return del.slag === 'kommun' || foralder === undefined ? del : {...del, foralder};
}

function placeOf(overordnad: string | undefined, kanda: ReadonlySet<string>, kommun: string | undefined) {
  return overordnad !== undefined && kanda.has(overordnad) ? overordnad : kommun;
}

function withGrupper(enhet: Organisationsdel, alla: readonly Urna[]): readonly Organisationsdel[] {
  const urnor = alla.filter((urna) => urna.enhet === enhet.id);
  const grupper = urnor
    .filter(({grupp}) => grupp !== '')
    .map(
      ({grupp, inbjudna}): Organisationsdel => ({
        id: grupp,
        namn: grupp,
        slag: 'grupp',
        foralder: enhet.id,
        ...(inbjudna === undefined ? {} : {inbjudna}),
      }),
    );
  const inbjudna = sumOfKnown(urnor);
  return [{...enhet, ...(inbjudna === undefined ? {} : {inbjudna})}, ...grupper];
}

function sumOfKnown(urnor: readonly Urna[]): number | undefined {
  let sum = 0;
  for (const {inbjudna} of urnor) {
    if (inbjudna === undefined) return undefined;
    sum += inbjudna;
  }
  return urnor.length === 0 ? undefined : sum;
}
