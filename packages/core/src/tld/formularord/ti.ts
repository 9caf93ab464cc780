import type {Formularkatalog} from './formularord.js';

/** What the form itself says in Tigrinya: nothing, until a speaker writes it. */
export const formularordTi: Formularkatalog = {
  sprak: 'ti',
  granskade: {},
  ogranskade: {},
};
