import {loadOrganisation} from '../db/organisation.js';
import type {Resurs} from '../resurs/resurs.js';

/** What the municipality is made of. */
export const organisationsresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/organisation',
    gor: 'Räknar upp kommunens delar som de är idag, kommunen själv först',
    krav: 'organisation/las',
    svar: {200: {om: 'Id, namn, slag, vad den hör till och skolform för varje del'}},
    answer: async ({c, del, idag}) => c.json({enheter: await loadOrganisation(del.db, del.huvudman, idag)}),
  },
];
