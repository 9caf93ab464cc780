import {isInPeriod} from '../../kalender/index.js';
import {INGET, type Regel, regel} from './regel.js';

/** An activity begins before it ends. */
const bakvanda = regel({
  kod: 'aktivitet/datum-bakvanda',
  niva: 'fel',
  galler: ['aktivitet'],
  avenAvslutade: true,
  find({id, rubrik, start, slut}) {
    if (start === undefined || slut === undefined || start <= slut) return INGET;
    return [
      {
        params: {rubrik, start, slut},
        falt: 'slut',
        // In this order the dates are never the wrong way round on the way.
        atgard: {
          typ: 'grupp',
          kommandon: [
            {typ: 'satt', nod: id, falt: 'start', varde: slut},
            {typ: 'satt', nod: id, falt: 'slut', varde: start},
          ],
        },
      },
    ];
  },
});

/** An activity lies in the läsår that the plan holds for (the guideline's section 5: "för kommande läsår"). */
const utanforLasar = regel({
  kod: 'aktivitet/utanfor-lasar',
  niva: 'varning',
  galler: ['aktivitet'],
  kalla: 'riktlinjen',
  find({rubrik, start, slut}, {lasar}) {
    if (start !== undefined && slut !== undefined && slut < start) return INGET;
    const isOutside = start !== undefined && !isInPeriod(start, lasar);
    if (!isOutside && (slut === undefined || isInPeriod(slut, lasar))) return INGET;
    return [{params: {rubrik, lasar: lasar.namn}, falt: isOutside ? 'start' : 'slut'}];
  },
});

/** Rules about the days of the activities. */
export const datumregler: readonly Regel[] = [bakvanda, utanforLasar];
