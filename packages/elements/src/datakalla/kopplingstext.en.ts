import type {Kopplingstext} from './kopplingstext.sv.js';

/** What is told of changes, in English. */
export const en: Kopplingstext = {
  angra: 'Undo',
  angrat: 'Undone.',
  gjort: (typ, titel) => {
    switch (typ) {
      case 'markera-klar':
        return `${titel} is done.`;
      case 'angra-klar':
        return `${titel} is no longer done.`;
      case 'flytta':
        return `${titel} has new dates.`;
      case 'aterstall-flytt':
        return `${titel} has the guideline’s dates again.`;
      case 'lagg-till':
        return `${titel} is added.`;
      case 'andra':
        return `${titel} is changed.`;
      case 'ta-bort':
        return `${titel} is removed.`;
    }
  },
  krock: (titel, min, deras) =>
    `Somebody else had changed ${titel} too. Now yours holds (${min}). They had written ${deras}.`,
  forsokIgen: 'Try again',
  textkrock: (deras) => `Somebody else had written in the text too. Now yours holds. They had written: “${deras}”`,
  ingenKod: 'The address has no code. Ask whoever gave you the link for a new one.',
  okandKod: 'There is no such code. Check that the address is right, or ask whoever gave it to you.',
  anvandKod: 'The code has been used. Ask whoever gave out the slips for a new one.',
  stangd: 'It is not possible to answer right now: the time is over, or has not begun.',
  taDenAndras: 'Take theirs',
  behallMitt: 'Keep mine',
  borta: (titel, min) => `${titel} could not be changed: somebody else has removed it. You wanted ${min}.`,
  versionFinnsInte: 'Save the plan before you save a version of it.',
  versionGickInte: 'The version could not be saved. Try again in a while.',
  nastaFinns: (lasar) => `There is already a plan for ${lasar}. It has not been changed.`,
  nastaSparad: (lasar) => `The draft for ${lasar} is saved.`,
  nastaGickInte: (lasar) => `The draft for ${lasar} could not be saved. Try again in a while.`,
  visaLasar: (lasar) => `Show ${lasar}`,
  utkastFinns: 'There are changes of the plan in this browser that were not saved.',
  utkastFortsatt: 'Go on with them',
  utkastKasta: 'Throw them away',
  planKonflikt: 'Somebody else has changed the same thing in the plan as you. Choose what is to hold where you differ.',
  planNyare: 'The plan was saved by a newer version of the program. Load the page again.',
};
