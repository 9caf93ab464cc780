import type {Postslag} from '../poster.js';

/** What a plan is made of, in the definite form that begins or ends a sentence. */
export const bestamd: Readonly<Record<Postslag, string>> = {
  plan: 'planen',
  malomrade: 'målområdet',
  atagande: 'åtagandet',
  effekt: 'effekten',
  aktivitet: 'aktiviteten',
  resultat: 'resultatet',
  lank: 'länken till effekten',
  tagg: 'märkningen',
  underlag: 'underlaget',
  uppfoljning: 'uppföljningen',
  doltTips: 'det dolda tipset',
};

/** Does the word take -t and not -d: flyttat, borttaget? */
export const neutrum: ReadonlySet<Postslag> = new Set([
  'malomrade',
  'atagande',
  'resultat',
  'underlag',
  'doltTips',
] as const);

/** After the kind, where there is no name. */
export const utanNamn: string = 'utan namn';

/** Fields by the words that the reader knows. */
export const falt: Readonly<Record<string, string>> = {
  rubrik: 'rubrik',
  namn: 'namn',
  beskrivning: 'beskrivning',
  motivering: 'motivering',
  ansvar: 'ansvar',
  start: 'första dag',
  slut: 'sista dag',
  avslut: 'avslut',
  text: 'text',
  tecken: 'tecken',
  ursprung: 'ursprung',
  antagande: 'antagande',
  tilltro: 'tilltro',
  datum: 'datum',
  lank: 'länk',
  varde: 'värde',
  avser: 'vad den gäller',
  tillfalle: 'tillfälle',
  genomforande: 'genomförande',
  maluppfyllelse: 'måluppfyllelse',
  underlag: 'underlag',
  roll: 'roll',
  ersatter: 'vad den rättar',
  skal: 'skäl',
  enhet: 'enhet',
  skolform: 'skolform',
  lasar: 'läsår',
  riktlinje: 'riktlinje',
  lage: 'läge',
  faststallande: 'fastställande',
  orsaksanalys: 'orsaksanalys',
  medverkan: 'medverkan',
  inflytande: 'inflytande',
  foralder: 'plats',
  taggar: 'märkningar',
  malomraden: 'målområden',
  ataganden: 'åtaganden',
  effekter: 'effekter',
  aktiviteter: 'aktiviteter',
  resultat: 'resultat',
  bidrarTill: 'länkar',
  uppfoljningar: 'uppföljningar',
  doldaTips: 'dolda tips',
};

/** Values that are codes, by the words that the reader knows. */
export const varden: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lage: {
    utkast: 'utkast',
    'klar-for-dialog': 'klar för dialog',
    faststalld: 'fastställd',
    arkiverad: 'arkiverad',
  },
  tilltro: {lag: 'låg', mellan: 'mellan', hog: 'hög'},
};
