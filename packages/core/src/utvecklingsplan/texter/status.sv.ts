import type {Genomforande, Maluppfyllelse} from '../schema.js';

/** How far an activity has come. */
export const genomforande: Readonly<Record<Genomforande, string>> = {
  planerad: 'planerad',
  'som-planerat': 'som planerat',
  'mindre-avvikelse': 'mindre avvikelse',
  'storre-avvikelse': 'större avvikelse',
  genomford: 'genomförd',
  avbruten: 'avbruten',
  'vet-inte': 'vet inte hur långt den kommit',
};

/** Whether a result or an effect has appeared. */
export const maluppfyllelse: Readonly<Record<Maluppfyllelse, string>> = {
  'for-tidigt': 'för tidigt att säga',
  'inte-uppnatt': 'inte uppnått',
  'delvis-uppnatt': 'delvis uppnått',
  'pa-vag': 'på väg',
  uppnatt: 'uppnått',
  'inte-aktuellt': 'inte aktuellt längre',
  'vet-inte': 'vet inte om det syns än',
};

/** Followed up without saying how it stands. */
export const uppfoljd: string = 'uppföljd';
