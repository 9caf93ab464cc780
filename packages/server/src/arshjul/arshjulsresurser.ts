import {parseAnpassning} from '@vetlanda/ska-core/arshjul';
import {loadDokument} from '../db/dokument.js';
import {loadOrganisation} from '../db/organisation.js';
import {kalenderdataOf, kalenderOf} from '../installning/kalender-of.js';
import {lasarOf} from '../installning/lasar-of.js';
import {riktlinjeOf} from '../installning/riktlinje-of.js';
import type {Resurs} from '../resurs/resurs.js';
import {countKlara} from './count-klara.js';
import {createTidpunkter} from './tidpunkter.js';

/** What is worked out from the guideline, the calendar and what the units have marked. */
export const arshjulsresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/enheter/:enhet/planmiljo/:lasar',
    gor: 'Ger det som en utvecklingsplan granskas mot: riktlinjens regler, årets dialoger och rollerna',
    krav: 'plan/las',
    svar: {200: {om: 'Riktlinjens dokument och skolformer, tidpunkter och roller'}},
    answer: async (anrop) => {
      const riktlinje = await riktlinjeOf(anrop);
      const lasar = lasarOf(anrop, riktlinje);
      const kalender = await kalenderOf(anrop, riktlinje, lasar, anrop.enhet);
      const {id, version, dokument, skolformer, nivaer} = riktlinje;
      return anrop.c.json({
        riktlinje: {id, version, dokument, skolformer},
        tidpunkter: createTidpunkter(riktlinje, lasar, kalender),
        roller: nivaer.at(-1)?.roller.map(({namn}) => namn) ?? [],
      });
    },
  },
  {
    metod: 'GET',
    vag: '/api/enheter/:enhet/arshjulsmiljo/:lasar',
    gor: 'Ger det som enhetens årshjul räknas ut ur: riktlinjen, kommunens läsårstider och enhetens egna',
    krav: 'arshjul/las',
    svar: {200: {om: 'Riktlinjen och läsårstiderna; enhetskalender saknas där enheten inte har egna'}},
    answer: async (anrop) => {
      const riktlinje = await riktlinjeOf(anrop);
      const lasar = lasarOf(anrop, riktlinje);
      const {gemensam, egen} = await kalenderdataOf(anrop, riktlinje, lasar, anrop.enhet);
      return anrop.c.json({riktlinje, kalender: gemensam, enhetskalender: egen});
    },
  },
  {
    metod: 'GET',
    vag: '/api/framsteg',
    gor: 'Räknar hur många enheter som har markerat varje aktivitet i årshjulet som klar',
    krav: 'arshjul/las',
    svar: {200: {om: 'Antal klara och antal enheter för varje aktivitets id'}},
    answer: async ({c, del, idag}) => {
      const enheter = (await loadOrganisation(del.db, del.huvudman, idag)).filter(({slag}) => slag === 'enhet');
      const plats = {huvudman: del.huvudman, slag: 'arshjul', lasar: ''} as const;
      const dokument = await loadDokument(
        del.db,
        plats,
        enheter.map(({id}) => id),
      );
      const anpassningar = [...dokument.values()].flatMap(({innehall}) => {
        const parsed = parseAnpassning(JSON.parse(innehall));
        return parsed.ok ? [parsed.value] : [];
      });
      return c.json({framsteg: countKlara(anpassningar, enheter.length)});
    },
  },
];
