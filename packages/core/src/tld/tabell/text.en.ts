import type {TabellText} from './text.sv.js';

/** What is wrong with a table, in English. */
export const en: TabellText = {
  'tabell/tom': () => 'The file is empty. Choose a file with at least one row.',
  'tabell/inte-text': () => 'The file is not a text file. Save the table as CSV and choose that file instead.',
  'tabell/fel-teckenkodning': () =>
    'Letters have been lost in the file, such as å, ä and ö. Save it as CSV UTF-8 and try again.',
  'tabell/citat-oppet': ({rad}) =>
    `Row ${rad} has a quotation mark that is never closed. Mend the row or export again.`,
};
