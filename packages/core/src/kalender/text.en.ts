import {formatDatum, formatPeriod} from './format.js';
import type {KalenderText} from './text.sv.js';

const day = {sprak: 'en'} as const;

/** The findings of a calendar in English. */
export const en: KalenderText = {
  'kalender/lasar-okant': ({lasar}) => `"${lasar}" is not a school year. Write for example 2026/2027.`,
  'kalender/lasar-dubbelt': ({lasar}) => `The school year ${lasar} stands twice. Remove one.`,
  'kalender/utanfor-lasaret': ({namn, lasar, ...p}) =>
    `${namn} (${formatPeriod(p, {sprak: 'en', style: 'lang'})}) does not lie in the school year ${lasar}. Correct one of them.`,
  'kalender/termin-dubbel': ({id}) => `The term ${id} stands twice in the school year. Give one of them another id.`,
  'kalender/termin-ledig-dag': ({namn, datum}) =>
    `${namn} begins or ends on a free day, ${formatDatum(datum, day)}. Check the date.`,
  'kalender/period-bakvand': (p) =>
    `${p.namn} ends ${formatDatum(p.slut, day)}, before its first day ${formatDatum(p.start, day)}.`,
  'kalender/terminer-overlappar': ({forsta, andra}) => `${forsta} and ${andra} overlap.`,
  'kalender/lov-overlappar': ({forsta, andra}) => `${forsta} and ${andra} overlap.`,
  'kalender/utanfor-terminer': (p) => `${p.namn} (${formatPeriod(p, day)}) lies outside the terms.`,
  'kalender/studiedag-ej-skoldag': ({datum}) =>
    `${formatDatum(datum, day)} cannot be a study day: no school day, or already listed.`,
  'kalender/helgdagar-okanda': ({ar, fran, till}) =>
    `Public holidays are not known for ${ar}, only for ${fran}–${till}.`,
  'kalender/for-fa-skoldagar': ({antal, minst}) =>
    `The school year has ${antal} school days. It must have at least ${minst}.`,
  'kalender/for-fa-lovdagar': ({antal, minst}) =>
    `The school year has ${antal} days of holiday. It must have at least ${minst}.`,
  'kalender/for-manga-studiedagar': ({antal, hogst}) =>
    `The school year has ${antal} study days. It may have at most ${hogst}.`,
  'kalender/borjar-inte-i-augusti': ({datum}) =>
    `The school year begins ${formatDatum(datum, day)}. It must begin in August.`,
  'kalender/slutar-inte-i-juni': ({datum}) => `The school year ends ${formatDatum(datum, day)}. It must end in June.`,
};
