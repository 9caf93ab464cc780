import type * as sv from './ord.sv.js';

/** What a plan is made of, in the definite form that begins or ends a sentence. */
export const bestamd: typeof sv.bestamd = {
  plan: 'the plan',
  malomrade: 'the area',
  atagande: 'the undertaking',
  effekt: 'the effect',
  aktivitet: 'the activity',
  resultat: 'the result',
  lank: 'the link to the effect',
  tagg: 'the tag',
  underlag: 'the source',
  uppfoljning: 'the follow-up',
  doltTips: 'the hidden advice',
};

/** After the kind, where there is no name. */
export const utanNamn: string = 'without a name';

/** Fields by the words that the reader knows. */
export const falt: typeof sv.falt = {
  rubrik: 'heading',
  namn: 'name',
  beskrivning: 'description',
  motivering: 'reason',
  ansvar: 'responsible',
  start: 'first day',
  slut: 'last day',
  avslut: 'ending',
  text: 'text',
  tecken: 'signs',
  ursprung: 'origin',
  antagande: 'assumption',
  tilltro: 'confidence',
  datum: 'date',
  lank: 'link',
  varde: 'value',
  avser: 'what it is about',
  tillfalle: 'occasion',
  genomforande: 'progress',
  maluppfyllelse: 'attainment',
  underlag: 'sources',
  roll: 'role',
  ersatter: 'what it corrects',
  skal: 'reason',
  enhet: 'unit',
  skolform: 'school form',
  lasar: 'school year',
  riktlinje: 'guideline',
  lage: 'state',
  faststallande: 'decision',
  orsaksanalys: 'analysis of causes',
  medverkan: 'participation',
  inflytande: 'influence',
  foralder: 'place',
  taggar: 'tags',
  malomraden: 'areas',
  ataganden: 'undertakings',
  effekter: 'effects',
  aktiviteter: 'activities',
  resultat: 'results',
  bidrarTill: 'links',
  uppfoljningar: 'follow-ups',
  doldaTips: 'hidden advice',
};

/** Values that are codes, by the words that the reader knows. */
export const varden: typeof sv.varden = {
  lage: {utkast: 'draft', 'klar-for-dialog': 'ready for dialogue', faststalld: 'decided', arkiverad: 'archived'},
  tilltro: {lag: 'low', mellan: 'medium', hog: 'high'},
};
