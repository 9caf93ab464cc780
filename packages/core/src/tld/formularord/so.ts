import type {Formularkatalog} from './formularord.js';

/** What the form itself says in Somali: nothing, until a speaker writes it. */
export const formularordSo: Formularkatalog = {
  sprak: 'so',
  granskade: {},
  ogranskade: {},
};
