import {formatDatum, formatPeriod} from '../kalender/index.js';
import type {Sprak} from '../sprak.js';
import type {ArshjulAvvikelse} from './avvikelse.js';

type Sentences = {readonly [A in ArshjulAvvikelse as A['kod']]: (params: A['params']) => string};

const SV: Sentences = {
  'matning/moter-lov': ({titel, lov, start, slut}) =>
    `${titel} möter ${lov} ${formatPeriod({start, slut})}. Planera svarstiden så att alla hinner.`,
  'aktivitet/utan-skoldag': ({titel}) => `${titel} ligger helt på dagar utan skola.`,
  'aktivitet/flyttad-utanfor': ({titel, start, slut}) =>
    `${titel} ligger utanför ${formatPeriod({start, slut})}, som riktlinjen anger.`,
  'aktivitet/langt-flyttad': ({titel, fran, till}) =>
    `${titel} flyttas från ${formatDatum(fran)} till ${formatDatum(till)}, eftersom ingen skoldag ligger närmare. Kontrollera läsårstiderna.`,
  'arshjul/roda-dagar-okanda': ({ar, fran, till}) => `Röda dagar är inte kända för ${ar}, bara för ${fran}–${till}.`,
  'egen/for-manga': ({hogst}) => `Det finns redan ${hogst} egna aktiviteter. Ta bort någon först.`,
  'aktivitet/okand': ({id}) => `Aktiviteten ${id} finns inte.`,
  'aktivitet/datum-bakvanda': ({start, slut}) =>
    `Sista dagen ${formatDatum(slut)} kommer före första dagen ${formatDatum(start)}.`,
  'aktivitet/ingen-dag': ({titel, ar}) => `${titel} får ingen dag ${ar}: regeln ger inget datum det året.`,
  'aktivitet/ankare-saknas': ({titel, ankare}) => `${titel} räknas från ${ankare}, som inte finns det här året.`,
  'aktivitet/termin-saknas': ({titel, termin, ar}) =>
    `${titel} räknas från terminen ${termin}, som saknar datum ${ar}. Lägg in läsårstiderna.`,
  'egen/id-dubbelt': ({id}) => `Den egna aktiviteten ${id} står två gånger. Den första visas.`,
  'egen/niva-okand': ({titel, niva}) => `${titel} hör till nivån ${niva}, som inte finns. Den visas på lägsta nivån.`,
};

const EN: Sentences = {
  'matning/moter-lov': ({titel, lov, start, slut}) =>
    `${titel} meets ${lov} ${formatPeriod({start, slut}, {sprak: 'en'})}. Plan so that everyone has time to answer.`,
  'aktivitet/utan-skoldag': ({titel}) => `${titel} falls wholly on days without school.`,
  'aktivitet/flyttad-utanfor': ({titel, start, slut}) =>
    `${titel} lies outside ${formatPeriod({start, slut}, {sprak: 'en'})}, which the guideline says.`,
  'aktivitet/langt-flyttad': ({titel, fran, till}) =>
    `${titel} is moved from ${formatDatum(fran, {sprak: 'en'})} to ${formatDatum(till, {sprak: 'en'})}, since no school day lies nearer. Check the term dates.`,
  'arshjul/roda-dagar-okanda': ({ar, fran, till}) =>
    `Public holidays are not known for ${ar}, only for ${fran}–${till}.`,
  'egen/for-manga': ({hogst}) => `There are already ${hogst} own activities. Remove one first.`,
  'aktivitet/okand': ({id}) => `There is no activity ${id}.`,
  'aktivitet/datum-bakvanda': ({start, slut}) =>
    `The last day ${formatDatum(slut, {sprak: 'en'})} comes before the first, ${formatDatum(start, {sprak: 'en'})}.`,
  'aktivitet/ingen-dag': ({titel, ar}) => `${titel} gets no day in ${ar}: the rule gives no date that year.`,
  'aktivitet/ankare-saknas': ({titel, ankare}) => `${titel} counts from ${ankare}, which does not exist this year.`,
  'aktivitet/termin-saknas': ({titel, termin, ar}) =>
    `${titel} counts from the term ${termin}, which has no dates in ${ar}. Add the term dates.`,
  'egen/id-dubbelt': ({id}) => `The own activity ${id} stands twice. The first is shown.`,
  'egen/niva-okand': ({titel, niva}) =>
    `${titel} belongs to the level ${niva}, which does not exist. The lowest is used.`,
};

/** A finding about a year, or about a change to it, as a sentence. */
export function describeArshjulAvvikelse(avvikelse: ArshjulAvvikelse, sprak: Sprak = 'sv'): string {
  const sentence = (sprak === 'sv' ? SV : EN)[avvikelse.kod] as (params: ArshjulAvvikelse['params']) => string;
  return sentence(avvikelse.params);
}
