import type {Formularkatalog} from './formularord.js';

/** What the form itself says in Dari: nothing, until a speaker writes it. */
export const formularordPrs: Formularkatalog = {
  sprak: 'prs',
  granskade: {},
  ogranskade: {},
};
