import type {RakningAvvikelse} from '../rakning/avvikelse.js';
import type {UtgavaAvvikelse, UtgavaLasfel, Utgavavarning} from './avvikelse.js';
import type {Jamforelsehinder} from './forandring/progression.js';

type Egen = Exclude<UtgavaAvvikelse, RakningAvvikelse> | UtgavaLasfel | Utgavavarning;

/** A sentence for every finding of this module. */
export type UtgavaText = {
  readonly [Kod in Egen['kod']]: (params: Extract<Egen, {readonly kod: Kod}>['params']) => string;
};

/** Names that a release gives to what has none: in Swedish, as everything in it. */
export const namn = {
  utanGrupp: 'Utan grupp',
  ovrigaEnheter: 'Övriga små enheter',
  ovrigaGrupper: 'Övriga grupper',
} as const;

const TROSKEL = {index: 'ett index', detalj: 'intervall och fördelning', full: 'full fördelning'} as const;
const PUBLIK = {rektor: 'rektorerna', huvudman: 'huvudmannen', namnd: 'nämnden'} as const;

/** The findings in Swedish. */
export const sv: UtgavaText = {
  'utgava/omgang-oppen': ({omgang}) => `${omgang} är inte stängd. Stäng omgången innan resultatet lämnas ut.`,
  'utgava/finns': ({nummer, omgang}) =>
    `Resultatet av ${omgang} är redan utlämnat som utgåva ${nummer}. En omgång lämnas ut en gång; sena svar kommer inte med.`,
  'utgava/exempelfragor': ({enkat}) =>
    `Enkäten ${enkat} är ett exempel. Byt till kommunens egna frågor, eller märk omgången som exempel.`,
  'utgava/troskel-for-lag': ({publik, troskel, minst}) =>
    `Gränsen för ${TROSKEL[troskel]} till ${PUBLIK[publik]} är för låg. Den ska vara minst ${minst} svar.`,
  'utgava/inbjudna-saknas': () =>
    'Resultatet kan inte vägas efter antalet barn och elever: någon enhet med svar saknar antal. Fyll i antalet, eller välj ett annat sätt att räkna ihop.',
  'utgava/annan-omgang': ({omgang}) => `Räkningen hör till en annan omgång, ${omgang}. Välj räkningar från en omgång.`,
  'utgava/annan-enkat': ({enkat, version}) =>
    `Räkningen hör till en annan enkät, ${enkat} version ${version}. Varje enkät får en egen utgåva.`,
  'utgava/dimension-okand': ({dimension}) => `${dimension} finns inte i enkäten. Kontrollera räkningen.`,
  'utgava/enhet-okand': ({enhet}) => `Enheten ${enhet} har svar men finns inte i organisationen. Lägg till enheten.`,
  'organisation/kommun-saknas': () => 'Organisationen ska ha en kommun överst, och bara en.',
  'organisation/id-dubbelt': ({id}) => `Två delar av organisationen har samma id, ${id}. Byt id på den ena.`,
  'organisation/id-ogiltigt': ({id}) =>
    id === '' ? 'En del av organisationen saknar id.' : `Id får inte innehålla snedstreck: ${id}.`,
  'organisation/foralder-fel': ({id}) =>
    `${id} hänger inte ihop med kommunen. Områden och enheter hör till kommunen eller ett område, och grupper till en enhet.`,
  'organisation/inbjudna-omojligt': ({id}) =>
    `Antalet inbjudna för ${id} är inget antal. Skriv ett heltal, 0 eller mer.`,
  'utgava/fler-svar-an-inbjudna': ({namn: del, antal, inbjudna}) =>
    `${del}: ${antal} svar men ${inbjudna} inbjudna. Kontrollera antalet inbjudna, och om någon kan ha svarat mer än en gång.`,
  'utgava/fel-format': ({format}) => `Filen är inte en utgåva av TLD utan ${format}. Välj en annan fil.`,
  'utgava/nyare-format': ({version, last}) =>
    `Utgåvan är sparad i en nyare version, ${version}. Det här programmet läser högst version ${last}. Uppdatera programmet.`,
  'utgava/motsagelse': ({post}) =>
    `Utgåvan stämmer inte: ${post} visar mer än vad den får. Hämta utgåvan på nytt där den gjordes.`,
};

/** Why two rounds are not compared. */
export const hinder: Readonly<Record<Jamforelsehinder, string>> = {
  'andra-fragor': 'Frågorna är inte desamma vid båda tillfällena, så resultaten går inte att jämföra.',
  'andrad-enhet': 'Det är inte samma enheter vid båda tillfällena, så resultaten går inte att jämföra.',
  'annan-sammanrakning':
    'Enheterna är sammanräknade på olika sätt vid de två tillfällena, så resultaten går inte att jämföra.',
  'nytt-lasar': 'En grupp har andra barn och elever ett annat läsår, så resultaten går inte att jämföra.',
  dold: 'Resultatet är dolt vid något av tillfällena, så det går inte att jämföra.',
  saknas: 'Det finns inga svar vid något av tillfällena, så det går inte att jämföra.',
};
