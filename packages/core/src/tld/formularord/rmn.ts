import type {Formularkatalog} from './formularord.js';

/** What the form itself says in romani chib (arli): nothing, until a speaker writes it. */
export const formularordRmn: Formularkatalog = {
  sprak: 'rmn',
  granskade: {},
  ogranskade: {},
};
