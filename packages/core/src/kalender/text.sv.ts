import type {KalenderAvvikelse} from './avvikelse.js';
import {formatDatum, formatPeriod} from './format.js';

/** A sentence for every finding of this module. */
export type KalenderText = {
  readonly [A in KalenderAvvikelse as A['kod']]: (params: A['params']) => string;
};

/** The findings of a calendar in Swedish. */
export const sv: KalenderText = {
  'kalender/lasar-okant': ({lasar}) => `"${lasar}" är inget läsår. Skriv till exempel 2026/2027.`,
  'kalender/lasar-dubbelt': ({lasar}) => `Läsåret ${lasar} står två gånger. Ta bort den ena.`,
  'kalender/utanfor-lasaret': ({namn, lasar, ...p}) =>
    `${namn} (${formatPeriod(p, {style: 'lang'})}) ligger inte i läsåret ${lasar}. Rätta datumen eller läsåret.`,
  'kalender/termin-dubbel': ({id}) => `Terminen ${id} står två gånger i läsåret. Ge den ena ett annat id.`,
  'kalender/termin-ledig-dag': ({namn, datum}) =>
    `${namn} börjar eller slutar på en ledig dag, ${formatDatum(datum)}. Kontrollera datumet.`,
  'kalender/period-bakvand': (p) =>
    `${p.namn} slutar ${formatDatum(p.slut)}, före sin första dag ${formatDatum(p.start)}.`,
  'kalender/terminer-overlappar': ({forsta, andra}) => `${forsta} och ${andra} går in i varandra.`,
  'kalender/lov-overlappar': ({forsta, andra}) => `${forsta} och ${andra} går in i varandra.`,
  'kalender/utanfor-terminer': (p) => `${p.namn} (${formatPeriod(p)}) ligger utanför terminerna.`,
  'kalender/studiedag-ej-skoldag': ({datum}) =>
    `${formatDatum(datum)} kan inte vara studiedag: ingen skoldag, eller redan med.`,
  'kalender/helgdagar-okanda': ({ar, fran, till}) => `Röda dagar är inte kända för ${ar}, bara för ${fran}–${till}.`,
  'kalender/for-fa-skoldagar': ({antal, minst}) => `Läsåret har ${antal} skoldagar. Det ska ha minst ${minst}.`,
  'kalender/for-fa-lovdagar': ({antal, minst}) => `Läsåret har ${antal} lovdagar. Det ska ha minst ${minst}.`,
  'kalender/for-manga-studiedagar': ({antal, hogst}) => `Läsåret har ${antal} studiedagar. Det får ha högst ${hogst}.`,
  'kalender/borjar-inte-i-augusti': ({datum}) => `Läsåret börjar ${formatDatum(datum)}. Det ska börja i augusti.`,
  'kalender/slutar-inte-i-juni': ({datum}) => `Läsåret slutar ${formatDatum(datum)}. Det ska sluta i juni.`,
};
