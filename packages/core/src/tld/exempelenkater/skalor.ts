import type {Skala} from '../enkat/enkat.js';
import {tvasprakig} from './tvasprakig.js';

const VET_INTE = tvasprakig('Vet inte', 'I do not know');

/** For those who choose by picture. */
export const TRE_STEG: Skala = {
  id: 'nej-ibland-ja',
  steg: [{text: tvasprakig('Nej', 'No')}, {text: tvasprakig('Ibland', 'Sometimes')}, {text: tvasprakig('Ja', 'Yes')}],
  positivFran: 3,
  vetEj: VET_INTE,
};

/** For those who have begun to read. */
export const FYRA_STEG_LATT: Skala = {
  id: 'nej-till-ja',
  steg: [
    {text: tvasprakig('Nej, aldrig', 'No, never')},
    {text: tvasprakig('Ibland', 'Sometimes')},
    {text: tvasprakig('Ofta', 'Often')},
    {text: tvasprakig('Ja, alltid', 'Yes, always')},
  ],
  positivFran: 3,
  vetEj: VET_INTE,
};

/** For those who read. */
export const FYRA_STEG: Skala = {
  id: 'aldrig-till-alltid',
  steg: [
    {text: tvasprakig('Aldrig', 'Never')},
    {text: tvasprakig('Sällan', 'Seldom')},
    {text: tvasprakig('Ofta', 'Often')},
    {text: tvasprakig('Alltid', 'Always')},
  ],
  positivFran: 3,
  vetEj: VET_INTE,
};
