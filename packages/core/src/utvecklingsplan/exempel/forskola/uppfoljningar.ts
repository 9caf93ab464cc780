import {datum} from '../../../kalender/index.js';
import type {Uppfoljning} from '../../schema.js';

/** What was seen in the autumn, oldest first. */
export const uppfoljningar: readonly Uppfoljning[] = [
  {
    id: 'exempel-fup-1',
    avser: [],
    datum: datum('2026-09-22'),
    tillfalle: 'forutsattningsdialog',
    text: 'Samtalet gällde mål och resurser. Högläsning i liten grupp kräver att två vuxna är på plats före klockan nio.',
    underlag: [],
    roll: 'Rektor',
  },
  {
    id: 'exempel-fup-2',
    avser: ['exempel-fak-1', 'exempel-fre-1'],
    datum: datum('2026-10-16'),
    tillfalle: 'annat',
    text: 'Tre av fyra avdelningar läser i liten grupp varje dag. Den fjärde ändrar sitt schema till november.',
    genomforande: 'mindre-avvikelse',
    maluppfyllelse: 'delvis-uppnatt',
    underlag: [],
    roll: 'Förskollärare med utvecklingsuppdrag',
  },
  {
    id: 'exempel-fup-3',
    avser: ['exempel-fak-2', 'exempel-fak-3', 'exempel-fef-3'],
    datum: datum('2026-11-12'),
    tillfalle: 'annat',
    text: 'Arbetslagen har ändrat två rum var. Fler barn stannar kvar i byggleken, särskilt på eftermiddagen.',
    genomforande: 'som-planerat',
    maluppfyllelse: 'pa-vag',
    underlag: [],
    roll: 'Arbetslagen',
  },
];
