import {formatDatum, formatPeriod, manadsnamn} from '../kalender/index.js';
import type * as sv from './text.sv.js';

const en = {sprak: 'en'} as const;

/** Findings about a year, or about a change to it, in English. */
export const avvikelser: typeof sv.avvikelser = {
  'matning/moter-lov': ({titel, lov, start, slut}) =>
    `${titel} meets ${lov} ${formatPeriod({start, slut}, en)}. Plan so that everyone has time to answer.`,
  'aktivitet/utan-skoldag': ({titel}) => `${titel} falls wholly on days without school.`,
  'aktivitet/flyttad-utanfor': ({titel, start, slut, anvands}) => {
    const period = formatPeriod({start, slut}, {...en, style: 'lang'});
    return anvands
      ? `${titel} lies outside ${period}, which the guideline says.`
      : `The date of ${titel} lies outside ${period}, which the guideline says. It is not used.`;
  },
  'aktivitet/langt-flyttad': ({titel, fran, till}) =>
    `${titel} is moved from ${formatDatum(fran, en)} to ${formatDatum(till, en)}, since no school day lies nearer. Check the term dates.`,
  'arshjul/roda-dagar-okanda': ({ar, fran, till}) =>
    `Public holidays are not known for ${ar}, only for ${fran}–${till}.`,
  'egen/for-manga': ({hogst}) => `There are already ${hogst} own activities. Remove one first.`,
  'aktivitet/okand': ({id}) => `There is no activity ${id}.`,
  'aktivitet/datum-bakvanda': ({start, slut}) =>
    `The last day ${formatDatum(slut, en)} comes before the first, ${formatDatum(start, en)}.`,
  'aktivitet/ingen-dag': ({titel, ar, manader}) =>
    manader.length === 0
      ? `${titel} gets no day in ${ar}: the rule gives no date that year.`
      : `${titel} gets no day in ${manader.map((manad) => manadsnamn(manad, en)).join(', ')} ${ar}: the rule gives no date then.`,
  'aktivitet/ankare-saknas': ({titel, ankare, avstangd}) =>
    avstangd
      ? `${titel} counts from ${ankare}, which the guideline has switched off. Switch it on or count from another.`
      : `${titel} counts from ${ankare}, which does not exist this year.`,
  'aktivitet/termin-saknas': ({titel, termin, ar, finns}) =>
    finns.length === 0
      ? `${titel} counts from the term ${termin}, which has no dates in ${ar}. Add the term dates.`
      : `${titel} counts from the term ${termin}, which does not exist in ${ar}. The terms are called ${finns.join(' and ')}.`,
  'egen/id-dubbelt': ({id}) => `Another activity already has the id ${id}. Only the first is shown.`,
  'egen/niva-okand': ({titel, niva}) =>
    `${titel} belongs to the level ${niva}, which does not exist. The lowest is used.`,
};

/** Kinds of activity as headings, in the plural. */
export const slag: typeof sv.slag = {
  dialog: 'Dialogues',
  matning: 'Surveys',
  dokument: 'Documents',
  mote: 'Meetings',
  uppfoljning: 'Follow-up',
  aterkoppling: 'Giving results back',
  egen: 'Own activities',
};

/** How it stands with an activity. */
export const status: typeof sv.status = {
  klar: 'Done',
  forsenad: 'Late',
  pagar: 'Under way',
  vantar: 'Waiting',
  kommande: 'Coming',
  passerad: 'Over',
};

/** Kinds of day, after "a". */
export const dagslag: typeof sv.dagslag = {
  skoldag: 'school day',
  lov: 'school holiday',
  studiedag: 'training day',
  'rod-dag': 'public holiday',
  veckoslut: 'weekend',
  okand: 'day without term dates',
};

/** The state of a document that an activity asks for. */
export const tillstand: typeof sv.tillstand = {klar: 'finished', paborjad: 'begun'};

/** Why an activity has its dates. */
export const varfor: typeof sv.varfor = {
  dagRad: (regel) => `${regel}, the day is advice`,
  rad: (regel) => `${regel}, as advice`,
  regel: (regel, avsnitt) => `${regel}, guideline section ${avsnitt}`,
  dagpolicy: (fran, orsak, omvand) =>
    `moved from ${fran}, a ${orsak}${omvand ? '. The year had no school day left the way that the guideline says' : ''}`,
  foreAret: (fran, ar) => `the first school day of ${ar}, since the rule gives ${fran}, before the year begins`,
  flyttad: (fran) => `the unit has set the date, from ${fran}`,
  egen: "the unit's own date",
};

/** How it stands on a day. */
export const lage: typeof sv.lage = {
  lasar: 'school year',
  ar: 'year',
  inget: 'nothing is under way',
  och: 'and',
  pagar: (titel) => `${titel} under way`,
  antal: (antal) => `${antal} activities under way`,
  forsenat: (antal) => (antal === 1 ? '1 thing is late' : `${antal} things are late`),
};

/** What comes next, in one line. */
export const narmast: typeof sv.narmast = (titel, nar) => `next ${titel}, ${nar}`;

/** The word before a week's number. */
export const vecka = 'week';
