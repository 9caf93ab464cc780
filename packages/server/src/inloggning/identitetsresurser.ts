import type {Resurs} from '../resurs/resurs.js';

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
];
