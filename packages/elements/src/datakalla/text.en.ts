import type {Kalltext} from './text.sv.js';

/** The words of the source in English. */
export const en: Kalltext = {
  lagen: {
    lugnt: '',
    laddar: 'Loading …',
    sparar: 'Saving …',
    sparat: 'Saved',
    adress: 'This page has the wrong address to the server. Tell whoever made the page.',
    natverk: 'No contact with the server. Check your network.',
    inloggning: 'You need to sign in.',
    behorighet: 'You do not have access to this. Talk to whoever manages access in the municipality.',
    'finns-inte': 'What this page asks for is not there: the unit or the school year. Tell whoever made the page.',
    fel: 'The server cannot answer right now.',
  },
  kvar: {
    natverk: 'No contact with the server. What you write stays here and is sent when contact is back.',
    inloggning: 'You need to sign in again. What you have written stays here.',
    behorighet: 'You may not save this. What you have written stays here.',
    fel: 'The server cannot answer right now. What you have written stays here.',
  },
  loggaIn: 'Sign in',
  nyFlik: '(opens in a new tab)',
  forsokIgen: 'Try again',
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
