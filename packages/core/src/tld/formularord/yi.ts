import type {Formularkatalog} from './formularord.js';

/** What the form itself says in Yiddish: nothing, until a speaker writes it. */
export const formularordYi: Formularkatalog = {
  sprak: 'yi',
  granskade: {},
  ogranskade: {},
};
