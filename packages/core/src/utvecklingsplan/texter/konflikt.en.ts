import type * as sv from './konflikt.sv.js';

/** Sentences about what two have changed in different ways, in English. */
export const konflikter: typeof sv.konflikter = {
  falt: (sak, falt, min, deras) =>
    `${sak}, ${falt}: you have ${min}, somebody else has ${deras}. Yours stays until you choose.`,
  faltText: (sak, falt) =>
    `${sak}, ${falt}: both you and somebody else have made changes. Yours stays until you choose.`,
  flytt: (sak, min, deras) =>
    `${sak}: you have moved it to ${min}, somebody else to ${deras}. Your place holds until you choose.`,
  ordning: (sak, lista) =>
    `${sak}: you and somebody else have put ${lista} in different order. Your order holds until you choose.`,
  duTogBort: (sak) => `${sak}: you have removed it, but somebody else has changed it. It stays until you choose.`,
  deTogBort: (sak) => `${sak}: somebody else has removed it, but you have changed it. It stays until you choose.`,
  tomt: 'nothing',
  citat: (text) => `“${text}”`,
};
