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
};
