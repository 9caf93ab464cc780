import type {Kolumnslag} from './avvikelse.js';
import type {MikrodataText} from './text.sv.js';

const IGNORERADE: Readonly<Record<Kolumnslag, string>> = {
  person: 'It may point somebody out, so it is not read and not kept',
  tid: 'Times are not read and not kept',
  verktyg: 'It belongs to the tool that the answers come from and is not read',
  okand: 'It belongs to no question of the survey and is not read. Check that no question has changed its name',
};

/** What is said of a table of answers, in English. */
export const en: MikrodataText = {
  'mikrodata/inga-rader': () => 'The file has no answers below its headings. Export the answers again.',
  'mikrodata/kolumn-saknas': ({rubrik}) => `The column ${rubrik} is not in the file. Choose one of its headings.`,
  'mikrodata/fraga-saknas': ({text}) =>
    `No column belongs to the question "${text}". Choose which heading belongs to it.`,
  'mikrodata/fraga-dubbel': ({text, rubriker}) =>
    `Several columns belong to the question "${text}": ${rubriker.join(' and ')}. Choose one of them.`,
  'mikrodata/svar-okant': ({svar, antal, rad}) =>
    `The answer "${svar}" is not among the options (${rader(antal, rad)}). Choose what to count it as.`,
  'mikrodata/enhet-okand': ({namn, antal, rad}) =>
    `The unit ${namn} is not known (${rader(antal, rad)}). Choose which unit it is.`,
  'mikrodata/enhet-saknas': ({antal, rad}) => `The unit is missing (${rader(antal, rad)}). Fill it in.`,
  'mikrodata/kolumn-ignorerad': ({rubrik, slag}) => `The column ${rubrik}: ${IGNORERADE[slag]}.`,
  'mikrodata/rader-utan-svar': ({antal}) =>
    antal === 1 ? 'One row has no answers and is not counted.' : `${antal} rows have no answers and are not counted.`,
};

function rader(antal: number, first: number): string {
  return antal === 1 ? `row ${first}` : `${antal} rows, first row ${first}`;
}
