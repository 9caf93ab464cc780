import type {Utfall} from './bedomning.js';
import type {Effektstorlek} from './cliff-delta.js';

/** The words for figures and what they amount to. */
export interface StatistikText {
  /** Stands before the decimals. */
  readonly decimaltecken: string;
  /** What stands in place of a figure that nobody has answered for. */
  readonly ingaSvar: string;
  /** The judgement as a heading. */
  readonly utfall: Readonly<Record<Utfall, string>>;
  /** `andring` is a number of index points without a sign; `grans` and `minst` likewise. */
  readonly forklaring: {
    readonly forFa: (k: number) => string;
    readonly tydlig: (andring: string) => string;
    readonly liten: (andring: string, grans: string, riktning: 'upp' | 'ned') => string;
    readonly oforandrat: (grans: string) => string;
    readonly ingenSaker: (andring: string) => string;
    readonly ingenSkillnad: string;
    readonly allaLika: string;
  };
  readonly minst: (minst: string) => string;
  readonly effektstorlek: Readonly<Record<Effektstorlek, string>>;
}

/** Figures and judgements in Swedish. */
export const sv: StatistikText = {
  decimaltecken: ',',
  ingaSvar: 'inga svar',
  utfall: {
    'for-fa-svar': 'För få svar',
    'tydlig-okning': 'Tydlig ökning',
    'tydlig-minskning': 'Tydlig minskning',
    'saker-men-liten': 'Säker men liten förändring',
    oforandrat: 'Oförändrat',
    'ingen-saker': 'Ingen säker förändring',
  },
  forklaring: {
    forFa: (k) => `Det behövs minst ${k} svar vid båda tillfällena för att jämföra.`,
    tydlig: (andring) => `Skillnaden är ${andring} indexpoäng och kan knappast bero på slumpen.`,
    liten: (andring, grans, riktning) =>
      `Indexet har gått ${riktning} med ${andring} indexpoäng. Det kan knappast bero på slumpen, men är mindre än ${grans}.`,
    oforandrat: (grans) => `En förändring på ${grans} indexpoäng eller mer är osannolik.`,
    ingenSaker: (andring) => `Skillnaden är ${andring} indexpoäng, men den kan bero på slumpen.`,
    ingenSkillnad: 'Indexet är detsamma, men svaren är för få för att säga att ingenting har förändrats.',
    allaLika: 'Inom varje tillfälle svarade alla lika, så slumpen går inte att bedöma.',
  },
  minst: (minst) => `Med så här många svar syns en förändring först när den är ungefär ${minst} indexpoäng.`,
  effektstorlek: {forsumbar: 'försumbar', liten: 'liten', mattlig: 'måttlig', stor: 'stor'},
};
