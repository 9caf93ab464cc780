import type {Formularkatalog} from './formularord.js';

/** What the form itself says in meänkieli: nothing, until a speaker writes it. */
export const formularordFit: Formularkatalog = {
  sprak: 'fit',
  granskade: {},
  ogranskade: {},
};
