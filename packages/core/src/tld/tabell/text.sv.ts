import type {TabellAvvikelse} from './read-tabell.js';

/** A sentence for every finding of this module. */
export type TabellText = {
  readonly [Kod in TabellAvvikelse['kod']]: (params: Extract<TabellAvvikelse, {readonly kod: Kod}>['params']) => string;
};

/** What is wrong with a table, in Swedish. */
export const sv: TabellText = {
  'tabell/tom': () => 'Filen är tom. Välj en fil med minst en rad.',
  'tabell/inte-text': () => 'Filen är ingen textfil. Spara tabellen som CSV och välj den filen i stället.',
  'tabell/fel-teckenkodning': () =>
    'Bokstäver har gått förlorade i filen, till exempel å, ä och ö. Spara den som CSV UTF-8 och försök igen.',
  'tabell/citat-oppet': ({rad}) =>
    `Rad ${rad} har ett citattecken som aldrig stängs. Rätta raden eller exportera igen.`,
};
