import {type Dagslag, formatDatum, formatPeriod, manadsnamn} from '../kalender/index.js';
import type {AktivitetSlag, AktivitetStatus, Infor} from './aktivitet.js';
import type {ArshjulAvvikelse} from './avvikelse.js';

/** A sentence for every finding of this module. */
type Meningar = {
  readonly [A in ArshjulAvvikelse as A['kod']]: (params: A['params']) => string;
};

/** Findings about a year, or about a change to it, in Swedish. */
export const avvikelser: Meningar = {
  'matning/moter-lov': ({titel, lov, start, slut}) =>
    `${titel} möter ${lov} ${formatPeriod({start, slut})}. Planera svarstiden så att alla hinner.`,
  'aktivitet/utan-skoldag': ({titel}) => `${titel} ligger helt på dagar utan skola.`,
  'aktivitet/flyttad-utanfor': ({titel, start, slut, anvands}) => {
    const period = formatPeriod({start, slut}, {style: 'lang'});
    return anvands
      ? `${titel} ligger utanför ${period}, som riktlinjen anger.`
      : `Datumet för ${titel} ligger utanför ${period}, som riktlinjen anger. Det används inte.`;
  },
  'aktivitet/langt-flyttad': ({titel, fran, till}) =>
    `${titel} flyttas från ${formatDatum(fran)} till ${formatDatum(till)}, eftersom ingen skoldag ligger närmare. Kontrollera läsårstiderna.`,
  'arshjul/roda-dagar-okanda': ({ar, fran, till}) => `Röda dagar är inte kända för ${ar}, bara för ${fran}–${till}.`,
  'egen/for-manga': ({hogst}) => `Det finns redan ${hogst} egna aktiviteter. Ta bort någon först.`,
  'aktivitet/okand': ({id}) => `Aktiviteten ${id} finns inte.`,
  'aktivitet/datum-bakvanda': ({start, slut}) =>
    `Sista dagen ${formatDatum(slut)} kommer före första dagen ${formatDatum(start)}.`,
  'aktivitet/ingen-dag': ({titel, ar, manader}) =>
    manader.length === 0
      ? `${titel} får ingen dag ${ar}: regeln ger inget datum det året.`
      : `${titel} får ingen dag i ${manader.map((manad) => manadsnamn(manad)).join(', ')} ${ar}: regeln ger inget datum då.`,
  'aktivitet/ankare-saknas': ({titel, ankare, avstangd}) =>
    avstangd
      ? `${titel} räknas från ${ankare}, som är avstängd i riktlinjen. Slå på den eller räkna från en annan.`
      : `${titel} räknas från ${ankare}, som inte finns det här året.`,
  'aktivitet/termin-saknas': ({titel, termin, ar, finns}) =>
    finns.length === 0
      ? `${titel} räknas från terminen ${termin}, som saknar datum ${ar}. Lägg in läsårstiderna.`
      : `${titel} räknas från terminen ${termin}, som inte finns ${ar}. Terminerna heter ${finns.join(' och ')}.`,
  'egen/id-dubbelt': ({id}) => `En annan aktivitet har redan id ${id}. Bara den första visas.`,
  'egen/niva-okand': ({titel, niva}) => `${titel} hör till nivån ${niva}, som inte finns. Den visas på lägsta nivån.`,
};

/** Kinds of activity as headings, in the plural. */
export const slag: Readonly<Record<AktivitetSlag, string>> = {
  dialog: 'Dialoger',
  matning: 'Mätningar',
  dokument: 'Dokument',
  mote: 'Möten',
  uppfoljning: 'Uppföljning',
  aterkoppling: 'Återkoppling',
  egen: 'Egna aktiviteter',
};

/** How it stands with an activity. */
export const status: Readonly<Record<AktivitetStatus, string>> = {
  klar: 'Klar',
  forsenad: 'Försenad',
  pagar: 'Pågår',
  vantar: 'Väntar på något',
  kommande: 'Kommande',
  passerad: 'Passerad',
};

/** Kinds of day, after "som är". */
export const dagslag: Readonly<Record<Dagslag, string>> = {
  skoldag: 'skoldag',
  lov: 'lov',
  studiedag: 'studiedag',
  'rod-dag': 'röd dag',
  veckoslut: 'helg',
  okand: 'dag utan läsårstid',
};

/** The state of a document that an activity asks for. */
export const tillstand: Readonly<Record<Infor['tillstand'], string>> = {klar: 'klar', paborjad: 'påbörjad'};

/** Why an activity has its dates. */
export const varfor = {
  dagRad: (regel: string): string => `${regel}, dagen är ett råd`,
  rad: (regel: string): string => `${regel}, ett råd`,
  regel: (regel: string, avsnitt: string): string => `${regel} enligt riktlinjen avsnitt ${avsnitt}`,
  dagpolicy: (fran: string, orsak: string, omvand: boolean): string =>
    `flyttad från ${fran}, som är ${orsak}${omvand ? '. Ingen skoldag fanns kvar i året åt det håll som riktlinjen anger' : ''}`,
  foreAret: (fran: string, ar: string): string =>
    `första skoldagen ${ar}, eftersom regeln ger ${fran} före årets början`,
  flyttad: (fran: string): string => `enheten har ändrat datum, från ${fran}`,
  egen: 'enhetens eget datum',
};

/** How it stands on a day. */
export const lage = {
  lasar: 'läsåret',
  ar: 'året',
  inget: 'inget pågår just nu',
  och: 'och',
  pagar: (titel: string): string => `${titel} pågår`,
  antal: (antal: number): string => `${antal} aktiviteter pågår`,
  forsenat: (antal: number): string => (antal === 1 ? '1 sak är försenad' : `${antal} saker är försenade`),
};

/** What comes next, in one line. */
export const narmast = (titel: string, nar: string): string => `närmast ${titel}, ${nar}`;

/** The word before a week's number. */
export const vecka = 'vecka';
