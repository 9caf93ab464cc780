import {loadOrganisation} from '../db/organisation.js';
import {findRoll} from '../ratt/find-roll.js';
import {type Ratt, ratter} from '../ratt/ratter.js';
import type {Resurs} from '../resurs/resurs.js';
import {macOf} from './hemlighet.js';

/** Who is signed in. */
export const identitetsresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/jag',
    gor: 'Visar vilka roller den som är inloggad har, och var',
    krav: 'inloggad',
    svar: {200: {om: 'Rollerna, utan namn'}},
    answer: ({c, identitet}) => c.json({tilldelningar: identitet.tilldelningar}),
  },
  {
    metod: 'GET',
    vag: '/api/enheter/:enhet/jag',
    gor: 'Visar vad den som är inloggad får göra i en enhet',
    krav: 'inloggad',
    svar: {
      200: {om: 'Enheten, kommunens id, rättigheterna, och ett märke som är detsamma när samma person är inloggad'},
    },
    answer: async ({c, del, idag, identitet, enhet, harkomst}) => {
      const enheter = await loadOrganisation(del.db, del.huvudman, idag);
      const ids = Object.keys(ratter) as Ratt[];
      return c.json({
        enhet: enheter.find(({id}) => id === enhet),
        kommun: enheter[0]?.id,
        ratter: ids.filter((ratt) => findRoll(identitet, ratt, harkomst) !== undefined),
        // What waits in a browser is kept under it, so that nobody sends what somebody else has written.
        vem: macOf(del.hemlighet.keyFor('vem'), identitet.person),
      });
    },
  },
];
