import type {Kolumnslag} from './avvikelse.js';

/** Headings of what Microsoft Forms, Google Forms and LimeSurvey add by themselves, in Swedish and English, and their like. */
const RUBRIKER: readonly (readonly [Kolumnslag, RegExp])[] = [
  ['person', /namn|\bname\b|e-?post|mail|användar|\buser|telefon|phone|personnummer|\bip|ipaddr|\btoken\b|adress/i],
  ['tid', /tid\b|^tids|tidpunkt|time|date|datum/i],
  [
    'verktyg',
    /^(?:id|svars?-?id|response id|seed)$|last ?page|start ?language|språk|language|refurl|referrer|poäng|points/i,
  ],
];

/** What a column seems to hold, by its heading. What nobody knows is read as little as the rest. */
export function kolumnslagOf(rubrik: string): Kolumnslag {
  return RUBRIKER.find(([, pattern]) => pattern.test(rubrik.trim()))?.[0] ?? 'okand';
}
