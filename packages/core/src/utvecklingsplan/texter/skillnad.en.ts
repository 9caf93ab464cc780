import type * as sv from './skillnad.sv.js';

/** Sentences about what was changed between two versions, in English. */
export const skillnader: typeof sv.skillnader = {
  tillagd: (_, sak, i) => `${sak} added to ${i}.`,
  borttagen: (_, sak, i) => `${sak} removed from ${i}.`,
  flyttad: (_, sak, fran, till) => `${sak} moved to ${till} from ${fran}.`,
  omordnad: (_, sak, i) => `${sak} moved within ${i}.`,
  andrad: (sak, falt, fore, efter) => `${sak}, ${falt}: ${efter}, before ${fore}.`,
  andradText: (sak, falt) => `${sak}, ${falt}: the content was changed.`,
  tomt: 'empty',
};
