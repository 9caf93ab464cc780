import {loadHarkomst} from '../db/organisation.js';
import {deleteTilldelning, listTilldelningar, saveTilldelning} from '../db/tilldelningar.js';
import {ProblemError} from '../problem/problem-error.js';
import {ROLLER, type Roll, type Tilldelning} from '../ratt/roll.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';

/** One role of one person in one part. The place is not named `enhet`: the right is asked for in the municipality. */
const VAG = '/api/roller/:person/:roll/:plats';

/** Who has which role where. A person is the sign-in's own id; no name is kept. */
export const rollresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/roller',
    gor: 'Räknar upp vilka roller som har getts här, utöver dem som inloggningen ger',
    krav: 'roller/skriv',
    svar: {200: {om: 'Inloggningens id för personen, rollen och delen'}},
    answer: async ({c, del}) => c.json({roller: await listTilldelningar(del.db, del.huvudman)}),
  },
  {
    metod: 'PUT',
    vag: VAG,
    gor: 'Ger någon en roll i en del av kommunen. Den gäller från nästa inloggning',
    krav: 'roller/skriv',
    svar: {204: {om: 'Rollen är given'}},
    answer: async (anrop) => {
      const {c, del, idag, identitet, roll} = anrop;
      const {person, tilldelning} = readVag(anrop);
      const harkomst = await loadHarkomst(del.db, del.huvudman, tilldelning.enhet, idag);
      if (harkomst.length === 0) throw refuse('/plats', 'roll/okand-enhet', 'Enheten finns inte idag.');
      await saveTilldelning(del.db, del.huvudman, person, tilldelning, {person: identitet.person, roll});
      return c.body(null, 204);
    },
  },
  {
    metod: 'DELETE',
    vag: VAG,
    gor: 'Tar tillbaka en roll och loggar ut personen. Den sista administratören blir kvar',
    krav: 'roller/skriv',
    svar: {204: {om: 'Rollen är tagen'}},
    answer: async (anrop) => {
      const {c, del, identitet, roll} = anrop;
      const {person, tilldelning} = readVag(anrop);
      const av = {person: identitet.person, roll};
      if (await deleteTilldelning(del.db, del.huvudman, person, tilldelning, av)) return c.body(null, 204);
      const mening = 'Det här är den sista administratören. Ge rollen till någon annan först.';
      throw refuse('/roll', 'roll/sista-administratoren', mening);
    },
  },
];

function readVag({c}: BehorigtAnrop): {readonly person: string; readonly tilldelning: Tilldelning} {
  const {person = '', roll = '', plats = ''} = c.req.param();
  if (!/^[^\p{C}\s]{1,200}$/u.test(person)) {
    throw refuse('/person', 'roll/person', 'Skriv inloggningens id för personen: högst 200 tecken utan mellanslag.');
  }
  if (!isRoll(roll)) throw refuse('/roll', 'roll/okand', `Rollen ska vara någon av: ${ROLLER.join(', ')}.`);
  return {person, tilldelning: {roll, enhet: plats}};
}

function isRoll(text: string): text is Roll {
  return ROLLER.some((roll) => roll === text);
}

function refuse(path: string, kod: string, mening: string): ProblemError {
  return new ProblemError('ogiltigt-innehall', {avvikelser: [{kod, path, mening}]});
}
