import type {Kolumnslag, MikrodataAvvikelse} from './avvikelse.js';

/** A sentence for every finding of this module. */
export type MikrodataText = {
  readonly [Kod in MikrodataAvvikelse['kod']]: (
    params: Extract<MikrodataAvvikelse, {readonly kod: Kod}>['params'],
  ) => string;
};

const IGNORERADE: Readonly<Record<Kolumnslag, string>> = {
  person: 'Den kan peka ut någon, så den läses inte och sparas inte',
  tid: 'Tider läses inte och sparas inte',
  verktyg: 'Den hör till verktyget som svaren kommer från och läses inte',
  okand: 'Den hör inte till någon fråga i enkäten och läses inte. Kontrollera att ingen fråga har bytt namn',
};

/** What is said of a table of answers, in Swedish. */
export const sv: MikrodataText = {
  'mikrodata/inga-rader': () => 'Filen har inga svar under rubrikraden. Exportera svaren igen.',
  'mikrodata/kolumn-saknas': ({rubrik}) => `Kolumnen ${rubrik} finns inte i filen. Välj en av filens rubriker.`,
  'mikrodata/fraga-saknas': ({text}) => `Ingen kolumn hör till frågan "${text}". Välj vilken rubrik som hör till den.`,
  'mikrodata/fraga-dubbel': ({text, rubriker}) =>
    `Flera kolumner hör till frågan "${text}": ${rubriker.join(' och ')}. Välj en av dem.`,
  'mikrodata/svar-okant': ({svar, antal, rad}) =>
    `Svaret "${svar}" finns inte bland svarsalternativen (${rader(antal, rad)}). Välj vad det ska räknas som.`,
  'mikrodata/enhet-okand': ({namn, antal, rad}) =>
    `Enheten ${namn} är inte känd (${rader(antal, rad)}). Välj vilken enhet den är.`,
  'mikrodata/enhet-saknas': ({antal, rad}) => `Enheten saknas (${rader(antal, rad)}). Fyll i den.`,
  'mikrodata/kolumn-ignorerad': ({rubrik, slag}) => `Kolumnen ${rubrik}: ${IGNORERADE[slag]}.`,
  'mikrodata/rader-utan-svar': ({antal}) =>
    `${antal === 1 ? 'En rad' : `${antal} rader`} har inga svar och räknas inte.`,
};

function rader(antal: number, first: number): string {
  return antal === 1 ? `rad ${first}` : `${antal} rader, först rad ${first}`;
}
