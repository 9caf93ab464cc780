import {
  type Arsperiod,
  addDays,
  arOf,
  type Datum,
  type Period,
  parseDatum,
  startOfManad,
} from '../../kalender/index.js';
import type {Sprak} from '../../sprak.js';
import type {ArshjulAnpassning} from '../anpassning.js';
import type {Textbredd} from './textbredd.js';

/** How much of the year the wheel shows. */
export type Zoom = 'lasar' | 'termin' | 'kvartal' | 'manad';

/** Every zoom step, widest first. */
export const ALLA_ZOOM: readonly Zoom[] = ['lasar', 'termin', 'kvartal', 'manad'];

/** What the rings stand for: the levels of the stöd- och styrkedja, or the kinds of activity. */
export type Ringindelning = 'niva' | 'slag';

/** How far the units have come with an activity, for a level that sees several of them. */
export interface Framsteg {
  readonly klara: number;
  readonly antal: number;
}

/** Everything about a picture of the wheel that is not the activities themselves. */
export interface Vy {
  /** The days shown; the whole year unless given. */
  readonly fonster?: Period;
  readonly ringindelning?: Ringindelning;
  /** The day of the needle. Without it there is no needle and no status. */
  readonly idag?: Datum;
  readonly anpassning?: ArshjulAnpassning;
  /** Progress by activity id. */
  readonly framsteg?: Readonly<Record<string, Framsteg>>;
  /** Ids of the activities to draw; all unless given. */
  readonly visade?: ReadonlySet<string>;
  /** Numbers of the activities in the equal list, by id; they stand in arcs that are too small for words. */
  readonly nummer?: ReadonlyMap<string, number>;
  /** Width and height in pixels at which the picture will be seen; letters and lanes are sized for it. */
  readonly bredd?: number;
  readonly sprak?: Sprak;
  readonly textbredd?: Textbredd;
}

/** The days that a zoom step shows round `dag`: the year, the half that the New Year makes, three months or one. */
export function zoomPeriod(ar: Arsperiod, zoom: Zoom, dag: Datum): Period {
  const inside = dag < ar.start ? ar.start : dag > ar.slut ? ar.slut : dag;
  switch (zoom) {
    case 'lasar':
      return {start: ar.start, slut: ar.slut};
    case 'termin':
      return terminPeriod(ar, inside);
    case 'kvartal':
      return monthsPeriod(ar, inside, 3);
    case 'manad':
      return monthsPeriod(ar, inside, 1);
  }
}

function terminPeriod(ar: Arsperiod, dag: Datum): Period {
  const nyar = parseDatum(`${String(arOf(ar.slut)).padStart(4, '0')}-01-01`);
  const seam = nyar !== undefined && nyar > ar.start ? nyar : startOfManad(ar.start, 6);
  return dag < seam ? {start: ar.start, slut: addDays(seam, -1)} : {start: seam, slut: ar.slut};
}

/** The group of `antal` months, counted from the start of the year, that holds `dag`. */
function monthsPeriod(ar: Arsperiod, dag: Datum, antal: number): Period {
  let start = ar.start;
  for (let next = startOfManad(start, antal); next <= dag; next = startOfManad(next, antal)) start = next;
  return {start, slut: addDays(startOfManad(start, antal), -1)};
}
