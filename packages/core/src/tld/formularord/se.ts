import type {Formularkatalog} from './formularord.js';

/** What the form itself says in Northern Sami: nothing, until a speaker writes it. */
export const formularordSe: Formularkatalog = {
  sprak: 'se',
  granskade: {},
  ogranskade: {},
};
