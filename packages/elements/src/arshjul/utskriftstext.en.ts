import type {Utskriftstext} from './utskriftstext.sv.js';

/** The words of the poster in English. */
export const en: Utskriftstext = {
  utskriven: (dag) => `Printed ${dag}`,
  version: (dag) => `Guideline version ${dag}`,
};
