import type {Postslag} from '../poster.js';
import {neutrum} from './ord.sv.js';

/** Sentences about what was changed between two versions, in Swedish. `sak` and `i` are kind and name: `aktiviteten Läslyft`. */
export const skillnader = {
  tillagd: (slag: Postslag, sak: string, i: string): string =>
    `${sak} ${neutrum.has(slag) ? 'tillagt' : 'tillagd'} i ${i}.`,
  borttagen: (slag: Postslag, sak: string, i: string): string =>
    `${sak} ${neutrum.has(slag) ? 'borttaget' : 'borttagen'} från ${i}.`,
  flyttad: (slag: Postslag, sak: string, fran: string, till: string): string =>
    `${sak} ${flyttad(slag)} till ${till} från ${fran}.`,
  omordnad: (slag: Postslag, sak: string, i: string): string => `${sak} ${flyttad(slag)} inom ${i}.`,
  andrad: (sak: string, falt: string, fore: string, efter: string): string =>
    `${sak}, ${falt}: ${efter}, tidigare ${fore}.`,
  andradText: (sak: string, falt: string): string => `${sak}, ${falt}: innehållet är ändrat.`,
  tomt: 'tomt',
};

function flyttad(slag: Postslag): string {
  return neutrum.has(slag) ? 'flyttat' : 'flyttad';
}
