import {type Arshjul, createArshjul} from '@vetlanda/ska-core/arshjul';
import {
  type Arsperiod,
  arOf,
  createKalender,
  createLasar,
  type Datum,
  exempelKalenderdata,
  type Kalenderdata,
  lasarAt,
  parseDatum,
  parseLasar,
  shiftArsperiod,
} from '@vetlanda/ska-core/kalender';
import {type Arshjulsdel, riktlinjeAt} from '@vetlanda/ska-core/riktlinje';
import type {Attributfel} from './attribut.js';
import type {Dokument} from './lasning.js';

/** The year on show and what it was made from. */
export interface Underlag {
  readonly ar: Arsperiod;
  readonly idag: Datum;
  readonly arshjul: Arshjul;
  readonly anpassning: Dokument['anpassning'];
  /** Why something was not used, as sentences. */
  readonly problem: readonly string[];
  /** The attributes that could not be used. */
  readonly attributfel: readonly Attributfel[];
  /** What deserves a look in the calendar of the year, as sentences. */
  readonly kalendertips: readonly string[];
}

/** The attributes that say which year and which day, as they were written. */
export interface Arsval {
  readonly lasar: unknown;
  readonly idag: unknown;
}

/** What holds where the host has said nothing. */
export interface Utgangspunkt {
  readonly today: Datum;
  readonly vetlanda: Arshjulsdel;
}

/** The year from checked documents; a year or a day that cannot be read keeps its last good value. */
export function deriveUnderlag(
  {riktlinjer, kalender, enhetskalender, anpassning, problem, kalendertips}: Dokument,
  val: Arsval,
  before: Underlag | undefined,
  {today, vetlanda}: Utgangspunkt,
): Underlag {
  const riktlinjeOn = (dag: Datum): Arshjulsdel => riktlinjeAt(riktlinjer ?? [vetlanda], dag) ?? vetlanda;
  const attributfel: Attributfel[] = [];
  const idag = readIdag(val.idag, before?.idag ?? today, today, attributfel);
  // Which year it is must be known before it is known which version held then.
  const startManad = riktlinjeOn(idag).perioder.lasarStartManad;
  const ar =
    readLasar(val.lasar, startManad, attributfel) ??
    (isGiven(val.lasar) ? before?.ar : undefined) ??
    lasarAt(idag, startManad);
  const arshjul = createArshjul({
    riktlinje: riktlinjeOn(ar.start),
    ar,
    kalender: createKalender(kalender ?? exempelFor(ar), enhetskalender),
    ...(anpassning === undefined ? {} : {anpassning}),
  });
  const tips = kalendertips.filter(({lasar}) => lasar === '' || lasar === ar.label).map(({mening}) => mening);
  return {ar, idag, arshjul, anpassning, problem, attributfel, kalendertips: tips};
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** The year asked for. A label of another start month (`2026` or `2026/2027`) names the year that begins in 2026 too. */
function readLasar(value: unknown, startManad: number, fel: Attributfel[]): Arsperiod | undefined {
  if (!isGiven(value)) return undefined;
  const other = parseLasar(value, {startManad: startManad === 1 ? 8 : 1});
  const ar =
    parseLasar(value, {startManad}) ?? (other === undefined ? undefined : createLasar(other.startAr, startManad));
  if (ar !== undefined && isKnownYear(ar.startAr)) return ar;
  fel.push({attribut: 'lasar', varde: value});
  return undefined;
}

/** Years far from ours are slips of the pen. */
function isKnownYear(ar: number): boolean {
  return ar >= 1950 && ar <= 2199;
}

function readIdag(value: unknown, last: Datum, today: Datum, fel: Attributfel[]): Datum {
  if (!isGiven(value)) return today;
  const idag = parseDatum(value);
  if (idag !== undefined && isKnownYear(arOf(idag))) return idag;
  fel.push({attribut: 'idag', varde: value});
  return last;
}

/** Example term dates for the year and its neighbours, so that rules that reach over the seam have days to count. */
function exempelFor(ar: Arsperiod): Kalenderdata {
  return exempelKalenderdata([shiftArsperiod(ar, -1), ar, shiftArsperiod(ar, 1)]);
}
