import type {Sparlagestext} from './text.sv.js';

/** The words of saving in English. */
export const en: Sparlagestext = {
  sparat: (tid) => (tid === undefined ? 'Saved' : `Saved ${tid}`),
  osparat: 'Changes that are not saved',
  sparar: 'Saving …',
  sparatHar: (tid) => `Saved in this browser ${tid}, not sent yet`,
  gickInte: (igen) => `Could not save. Trying again ${igen}.`,
  finnsKvar: 'What you have written is still in this browser.',
  baraIFonstret: 'What you have written is only in this window. Do not close it.',
  konflikt: 'Somebody else has changed the plan. Choose what is to apply.',
  annatFonster: 'The plan is open in another window too.',
};
