import {
  type Aktivitet,
  type ArshjulAnpassning,
  createAnpassning,
  createArshjul,
  lageAt,
  parseAnpassning,
} from '@vetlanda/ska-core/arshjul';
import type {Datum} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import {findDokument} from '../db/dokument.js';
import {kalenderOf} from '../installning/kalender-of.js';
import {lasarOf} from '../installning/lasar-of.js';
import {riktlinjeOf} from '../installning/riktlinje-of.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';

/** What a list of things to do needs of an activity. */
interface Lagesrad {
  readonly id: string;
  readonly titel: string;
  readonly start: Datum;
  readonly slut: Datum;
}

/** How it stands in a unit's year today: what goes on, what is late, what comes next. */
export const lagesresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/enheter/:enhet/lage',
    gor: 'Säger vad som pågår, vad som är försenat och vad som kommer härnäst i enhetens årshjul idag',
    krav: 'arshjul/las',
    svar: {200: {om: 'Läsåret och aktiviteterna i tidsordning'}},
    answer: async (anrop) => {
      const riktlinje = await riktlinjeOf(anrop);
      const ar = lasarOf(anrop, riktlinje);
      const kalender = await kalenderOf(anrop, riktlinje, ar, anrop.enhet);
      const anpassning = (await findAnpassning(anrop)) ?? createAnpassning(lagstaNiva(riktlinje), anrop.idag);
      const arshjul = createArshjul({riktlinje, ar, kalender, anpassning});
      const {nu, forsenat, narmast} = lageAt(arshjul, anrop.idag, anpassning);
      return anrop.c.json({
        lasar: ar.label,
        nu: nu.map(toRad),
        forsenat: forsenat.map(toRad),
        narmast: narmast.map(toRad),
      });
    },
  },
];

async function findAnpassning({del, enhet}: BehorigtAnrop): Promise<ArshjulAnpassning | undefined> {
  const dokument = await findDokument(del.db, {huvudman: del.huvudman, enhet, slag: 'arshjul', lasar: ''});
  const parsed = dokument && parseAnpassning(JSON.parse(dokument.innehall));
  return parsed?.ok === true ? parsed.value : undefined;
}

/** The level that a unit's own year is kept at. */
function lagstaNiva({nivaer}: Riktlinje): string {
  return nivaer.at(-1)?.id ?? '';
}

function toRad({id, titel, start, slut}: Aktivitet): Lagesrad {
  return {id, titel, start, slut};
}
