import {
  encodeMonster,
  monsterformOf,
  type Organisationsdel,
  type Svarsvarde,
  type Utgava,
  type Utgavegrund,
  type Utgavepost,
} from '../../index.js';
import {aGrund, anEnkat, type Fall, release, type Svarande} from './fall.test-d.js';

/** Small municipalities that are written out, for tests of one rule at a time. */

/** How many have answered in each unit, or in each group of it. */
export type Storlekar = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

export interface Kommunval {
  /** The area of each unit that has one. */
  readonly omrade?: Readonly<Record<string, string>>;
  readonly inbjudna?: Readonly<Record<string, number>>;
  /** How many questions in each dimension. */
  readonly fragor?: readonly number[];
  readonly antalSteg?: number;
  /** The answers of one child to a dimension; by itself they are spread over all steps. */
  readonly svar?: (who: {
    readonly del: string;
    readonly nr: number;
    readonly dimension: number;
  }) => readonly Svarsvarde[];
}

/** A municipality `kommun` of these units, in their order. */
export function aKommun(storlekar: Storlekar, val: Kommunval = {}): Fall {
  const {omrade = {}, inbjudna = {}, fragor = [2, 2, 2], antalSteg = 4} = val;
  const enkat = anEnkat(fragor, antalSteg);
  const omraden = [...new Set(Object.values(omrade))];
  const organisation: Organisationsdel[] = [
    {id: 'kommun', namn: 'Exempelköping', slag: 'kommun'},
    ...omraden.map((id): Organisationsdel => ({id, namn: `Område ${id}`, slag: 'omrade', foralder: 'kommun'})),
  ];
  const svarande: Svarande[] = [];
  for (const [enhet, svar] of Object.entries(storlekar)) {
    const known = inbjudna[enhet];
    organisation.push({
      id: enhet,
      namn: `Enhet ${enhet}`,
      slag: 'enhet',
      foralder: omrade[enhet] ?? 'kommun',
      ...(known === undefined ? {} : {inbjudna: known}),
    });
    for (const [grupp, antal] of Object.entries(typeof svar === 'number' ? {'': svar} : svar)) {
      const del = `${enhet}/${grupp}`;
      if (grupp !== '') organisation.push(aGrupp(enhet, grupp, inbjudna[del]));
      for (let nr = 0; nr < antal; nr++) {
        const monster = enkat.dimensioner.map(({id}, dimension) => {
          const form = monsterformOf(enkat, id);
          const answers = val.svar?.({del, nr, dimension}) ?? spread(fragor[dimension] ?? 1, nr, antalSteg);
          return (form && encodeMonster(answers, form)) ?? 0;
        });
        svarande.push({enhet, grupp, monster});
      }
    }
  }
  return {enkat, organisation, svarande};
}

function aGrupp(enhet: string, id: string, inbjudna: number | undefined): Organisationsdel {
  const known = inbjudna === undefined ? {} : {inbjudna};
  return {id, namn: `Grupp ${id}`, slag: 'grupp', foralder: enhet, ...known};
}

function spread(fragor: number, nr: number, antalSteg: number): readonly number[] {
  return Array.from({length: fragor}, (_, fraga) => 1 + ((nr + fraga) % antalSteg));
}

/** What the first audience is shown of a municipality. */
export function showKommun(fall: Fall, andring: Partial<Utgavegrund> = {}): Utgava {
  const [rektor] = release(aGrund(fall, andring));
  if (rektor === undefined) throw new Error('There is no release.');
  return rektor;
}

/** A post that must be there. */
export function postOf({poster}: Utgava, id: string): Utgavepost {
  const post = poster.find((one) => one.id === id);
  if (post === undefined) throw new Error(`There is no ${id} among ${poster.map((one) => one.id).join(', ')}.`);
  return post;
}

/** What each part shows: `kommun detalj`, one for each post. */
export function visningar({poster}: Utgava): readonly string[] {
  return poster.map(({id, visning}) => `${id} ${visning}`);
}
