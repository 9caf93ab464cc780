import type * as sv from './status.sv.js';

/** How far an activity has come. */
export const genomforande: typeof sv.genomforande = {
  planerad: 'planned',
  'som-planerat': 'as planned',
  'mindre-avvikelse': 'minor deviation',
  'storre-avvikelse': 'major deviation',
  genomford: 'carried out',
  avbruten: 'broken off',
  'vet-inte': 'not known how far it has come',
};

/** Whether a result or an effect has appeared. */
export const maluppfyllelse: typeof sv.maluppfyllelse = {
  'for-tidigt': 'too early to say',
  'inte-uppnatt': 'not achieved',
  'delvis-uppnatt': 'partly achieved',
  'pa-vag': 'on its way',
  uppnatt: 'achieved',
  'inte-aktuellt': 'no longer relevant',
  'vet-inte': 'not known whether it shows yet',
};

/** Followed up without saying how it stands. */
export const uppfoljd: string = 'followed up';
