import {type ArshjulAnpassning, createAnpassning, type EgenAktivitet} from '@vetlanda/ska-core/arshjul';
import {addDays, type Datum, datum} from '@vetlanda/ska-core/kalender';

const TITLAR = [
  'Arbetslagsmöte',
  'Elevråd',
  'Klasskonferens',
  'Kollegial granskning',
  'Enkät om studiero',
  'Uppföljning av läsning',
  'Föräldraråd',
  'Analys av nationella prov',
] as const;
const SLAG = ['mote', 'dialog', 'mote', 'uppfoljning', 'matning', 'uppfoljning', 'aterkoppling', 'dokument'] as const;
const NIVAER = ['enhet', 'arbetslag', 'enhet', 'arbetslag', 'forvaltning'] as const;
/** The Monday of the first school week, and how many weeks the activities are spread over. */
const START = datum('2026-08-17');
const VECKOR = 43;

/** How full the year is to be. */
export interface Mangd {
  readonly antal: number;
  /** How many days they last, in turn. */
  readonly dagar: readonly [number, ...number[]];
  /** The unit keeps count up to this day: what was over is done, save every fiftieth. */
  readonly idag: Datum;
}

/** A unit of Exempelköping with very many activities of its own, the same ones every time. */
export function createMangaAktiviteter({antal, dagar, idag}: Mangd): ArshjulAnpassning {
  const egna = Array.from({length: antal}, (_, i) => createEgen(i, antal, dagar));
  const done = egna.filter(({slut}, i) => slut < idag && i % 50 !== 0);
  return {
    ...createAnpassning('enhet', START),
    egna,
    klara: {
      ...Object.fromEntries(done.map(({id, slut}) => [id, slut])),
      'enhetsanalys-klar@2026/2027': datum('2026-08-28'),
      'kvalitetssamtal@2026/2027': datum('2026-10-14'),
    },
  };
}

function createEgen(i: number, antal: number, dagar: Mangd['dagar']): EgenAktivitet {
  const monday = addDays(START, 7 * Math.floor((i * VECKOR) / antal));
  const length = at(dagar, i);
  // Monday to Friday, as long as it fits in a week.
  const start = addDays(monday, length > 4 ? 0 : i % (6 - length));
  return {
    id: `egen-${i + 1}`,
    titel: at(TITLAR, i),
    slag: at(SLAG, i),
    niva: at(NIVAER, i),
    start,
    slut: addDays(start, length - 1),
  };
}

function at<T>(list: readonly [T, ...T[]], i: number): T {
  return list[i % list.length] ?? list[0];
}
