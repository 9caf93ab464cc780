import {loadLogg} from '../db/logg.js';
import type {Resurs} from '../resurs/resurs.js';
import {readSida, SIDFRAGOR} from '../resurs/sida.js';

/** Who did what to which document. What it says is in no line. */
export const loggresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/logg',
    gor: 'Visar vem som har gjort vad, det senaste först',
    krav: 'logg/las',
    fraga: SIDFRAGOR,
    svar: {200: {om: 'Nummer, tid, inloggningens id för personen, roll, händelse, enhet och föremål'}},
    answer: async ({c, del}) => {
      const {fore, antal} = readSida(c);
      const rader = await loadLogg(del.db, del.huvudman, {fore: fore?.toString(), antal: antal + 1});
      const sida = rader.slice(0, antal);
      const nasta = rader.length > antal ? sida.at(-1)?.nummer : undefined;
      return c.json({rader: sida, ...(nasta === undefined ? {} : {nasta: `?fore=${nasta}`})});
    },
  },
];
