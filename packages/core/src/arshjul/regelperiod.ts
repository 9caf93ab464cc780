import {
  type Arsperiod,
  addDays,
  arOf,
  type Datum,
  daysInManad,
  isInPeriod,
  isSkoldag,
  type Kalender,
  knownDatum,
  nextSkoldag,
  type Period,
  previousSkoldag,
  startOfVecka,
  veckorInAr,
  weekdayOf,
} from '../kalender/index.js';
import type {Dagregel, Datumregel} from '../riktlinje/index.js';
import type {Ankare} from './aktivitet.js';
import {earlier, later} from './datumordning.js';

/**
 * No rule reaches further than this from the year it is computed in, days: a longer count is a slip, and would cost more
 * than it is worth. 200 school days or 60 weeks fit.
 */
export const RACKVIDD = 732;

/** One occurrence that a rule gives: when, and between which days it may be moved. */
export interface Forekomst {
  readonly period: Period;
  readonly fonster: Period;
  /** Month of a monthly series, two digits. */
  readonly manad?: string;
  /** False where the rule leaves the day open within the period. */
  readonly dag: boolean;
  readonly ankare: readonly Ankare[];
  /** The day before the year that the rule counted to; it was then moved to the first school day of the year. */
  readonly foreAret?: Datum;
}

/** Why a rule gives nothing in a year or, with `manad` (two digits), in one month of a series. `finns` names the year's terms. */
export type Regelfel =
  | {readonly fel: 'ingen-dag'; readonly manad?: string}
  | {readonly fel: 'ankare-saknas'; readonly ankare: string}
  | {readonly fel: 'termin-saknas'; readonly termin: string; readonly finns: readonly string[]};

/** What a rule is resolved in. `ankareOf` gives the dates of another activity, as they are with the unit's changes: several for a series. */
export interface Regelmiljo {
  readonly ar: Arsperiod;
  readonly kalender: Kalender;
  readonly ankareOf: (mall: string) => readonly Ankarsvar[];
}

/** The dates of an activity that a rule counts from; in a monthly series its month too, two digits. */
export interface Ankarsvar extends Period {
  readonly titel: string;
  readonly manad: string | undefined;
}

interface Dagsvar {
  readonly dag: Datum;
  readonly fonster: Period;
  readonly ankare: readonly Ankare[];
  readonly foreAret?: Datum;
}

/** What a rule gives in a year: one answer, or one for every month of a series. */
export function resolveDatumregel(regel: Datumregel, miljo: Regelmiljo): readonly (Forekomst | Regelfel)[] {
  const {ar} = miljo;
  switch (regel.typ) {
    case 'manader': {
      const period = monthsIn(ar, regel.fran, regel.till);
      return [{period, fonster: period, dag: false, ankare: []}];
    }
    case 'manadsvis':
      return inOrderOf(ar, regel.manader).map((manad) => {
        const period = monthsIn(ar, manad, manad);
        return {period, fonster: period, manad: twoDigits(manad), dag: false, ankare: []};
      });
    case 'manadsvis-veckodag':
      return inOrderOf(ar, regel.manader).map((manad) => ({
        ...toForekomst(nthWeekday(ar, manad, regel)),
        manad: twoDigits(manad),
      }));
    default: {
      // What counts from a series is a series itself: once for every meeting, not for the first one.
      const serie = new Set(anchorsOf(regel).flatMap((mall) => miljo.ankareOf(mall).flatMap(({manad}) => manad ?? [])));
      if (serie.size === 0) return [resolveOne(regel, miljo)];
      return [...serie].map((manad) => {
        const ankareOf = (mall: string) =>
          miljo.ankareOf(mall).filter((ankare) => ankare.manad === undefined || ankare.manad === manad);
        return {...resolveOne(regel, {...miljo, ankareOf}), manad};
      });
    }
  }
}

type Enkelregel = Dagregel | Extract<Datumregel, {typ: 'mellan'}>;

function anchorsOf(regel: Enkelregel): readonly string[] {
  if (regel.typ === 'mellan') return [...anchorsOf(regel.fran), ...anchorsOf(regel.till)];
  return regel.typ === 'relativ' ? [regel.mall] : [];
}

function resolveOne(regel: Enkelregel, miljo: Regelmiljo): Forekomst | Regelfel {
  if (regel.typ !== 'mellan') return toForekomst(resolveDag(regel, miljo));
  const fran = resolveDag(regel.fran, miljo);
  if ('fel' in fran) return fran;
  const till = resolveDag(regel.till, miljo);
  if ('fel' in till) return till;
  if (till.dag < fran.dag) return {fel: 'ingen-dag'};
  const period = {start: fran.dag, slut: till.dag};
  return {period, fonster: period, dag: false, ankare: [...fran.ankare, ...till.ankare]};
}

function toForekomst(svar: Dagsvar | Regelfel): Forekomst | Regelfel {
  if ('fel' in svar) return svar;
  const {dag, ...rest} = svar;
  return {...rest, period: {start: dag, slut: dag}, dag: true};
}

function resolveDag(regel: Dagregel, miljo: Regelmiljo): Dagsvar | Regelfel {
  const {ar} = miljo;
  switch (regel.typ) {
    case 'datum': {
      const inside = dateIn(ar, regel.manad, regel.dag);
      const dag = regel.ar === 'fore' ? sameDateYearBefore(inside, regel.dag) : inside;
      return {dag, fonster: {start: dag, slut: dag}, ankare: []};
    }
    case 'iso-vecka': {
      const monday = mondayIn(ar, regel.vecka);
      if (monday === undefined) return {fel: 'ingen-dag'};
      return {
        dag: addDays(monday, regel.veckodag - 1),
        fonster: {start: monday, slut: addDays(monday, 6)},
        ankare: [],
      };
    }
    case 'veckodag-i-manad':
      return nthWeekday(ar, regel.manad, regel);
    case 'termin': {
      const terminer = miljo.kalender.terminerInPeriod(ar).filter((termin) => isInPeriod(termin.start, ar));
      const termin = terminer.find(({id}) => id.toLowerCase() === regel.termin);
      if (termin === undefined) return {fel: 'termin-saknas', termin: regel.termin, finns: terminer.map(({id}) => id)};
      const {start, slut} = termin;
      const {kalender} = miljo;
      // The first or last day that anybody goes to school, where the term itself begins or ends on a free day.
      const dag = regel.dag === 'forsta' ? nextSkoldag(kalender, start) : previousSkoldag(kalender, slut);
      if (dag === undefined || !isInPeriod(dag, termin)) return {fel: 'ingen-dag'};
      return {dag, fonster: {start, slut}, ankare: []};
    }
    case 'relativ': {
      const [ankare] = miljo.ankareOf(regel.mall);
      return ankare === undefined ? {fel: 'ankare-saknas', ankare: regel.mall} : resolveRelativ(regel, miljo, ankare);
    }
  }
}

function resolveRelativ(
  regel: Extract<Dagregel, {typ: 'relativ'}>,
  {ar, kalender}: Regelmiljo,
  ankare: Ankarsvar,
): Dagsvar | Regelfel {
  const from = regel.kant === 'start' ? ankare.start : ankare.slut;
  const step = regel.riktning === 'fore' ? -1 : 1;
  const reach = {start: addDays(ar.start, -RACKVIDD), slut: addDays(ar.slut, RACKVIDD)};
  let counted = from;
  for (let left = regel.antal; left > 0 && isInPeriod(counted, reach); ) {
    counted = addDays(counted, regel.enhet === 'veckor' ? 7 * step : step);
    if (regel.enhet === 'veckor' || isSkoldag(kalender, counted)) left--;
  }
  if (!isInPeriod(counted, reach)) return {fel: 'ingen-dag'};
  // A plan for the year is not due before the year begins, however many school days are counted.
  const first = nextSkoldag(kalender, ar.start) ?? ar.start;
  const early = counted < ar.start && first < from;
  const dag = early ? first : counted;
  // It may be done at any time on its own side of what it counts from.
  const fonster =
    regel.riktning === 'fore'
      ? {start: earlier(ar.start, dag), slut: later(dag, addDays(from, -1))}
      : {start: earlier(dag, addDays(from, 1)), slut: later(ar.slut, dag)};
  const svar = {dag, fonster, ankare: [{mall: regel.mall, titel: ankare.titel, datum: from}]};
  return early ? {...svar, foreAret: counted} : svar;
}

/** The whole months from `fran` to `till` in the year; past the year's end when the window crosses its seam. */
export function monthsIn(ar: Arsperiod, fran: number, till: number): Period {
  const startAr = yearOf(ar, fran);
  const slutAr = till >= fran ? startAr : startAr + 1;
  return {start: knownDatum(startAr, fran, 1), slut: knownDatum(slutAr, till, daysInManad(slutAr, till))};
}

/** The calendar year in which the year has that month. */
function yearOf({startAr, startManad}: Arsperiod, manad: number): number {
  return manad >= startManad ? startAr : startAr + 1;
}

function inOrderOf(ar: Arsperiod, manader: readonly number[]): readonly number[] {
  const place = (manad: number): number => (manad - ar.startManad + 12) % 12;
  return [...new Set(manader)].sort((a, b) => place(a) - place(b));
}

/** That date in the year; a day the month lacks is its last. */
function dateIn(ar: Arsperiod, manad: number, dag: number): Datum {
  const y = yearOf(ar, manad);
  return knownDatum(y, manad, Math.min(dag, daysInManad(y, manad)));
}

/** The date twelve months earlier; a day the month then lacks is its last. */
function sameDateYearBefore(d: Datum, dag: number): Datum {
  const y = arOf(d) - 1;
  const manad = Number(d.slice(5, 7));
  return knownDatum(y, manad, Math.min(dag, daysInManad(y, manad)));
}

/** The Monday of the ISO week whose Thursday lies in the year, as ISO 8601 gives a week to a year; undefined when none. */
function mondayIn(ar: Arsperiod, vecka: number): Datum | undefined {
  for (const y of [ar.startAr, ar.startAr + 1]) {
    if (vecka > veckorInAr(y)) continue;
    const monday = startOfVecka({ar: y, vecka});
    if (isInPeriod(addDays(monday, 3), ar)) return monday;
  }
  return undefined;
}

/** The nth such weekday of the month in the year, the last when `nummer` is -1. */
function nthWeekday(
  ar: Arsperiod,
  manad: number,
  {veckodag, nummer}: {readonly veckodag: number; readonly nummer: number},
): Dagsvar | Regelfel {
  const fonster = monthsIn(ar, manad, manad);
  const first = addDays(fonster.start, (veckodag - weekdayOf(fonster.start) + 7) % 7);
  let dag = addDays(first, 7 * ((nummer === -1 ? 5 : nummer) - 1));
  if (nummer === -1 && dag > fonster.slut) dag = addDays(dag, -7);
  return dag > fonster.slut ? {fel: 'ingen-dag'} : {dag, fonster, ankare: []};
}

function twoDigits(manad: number): string {
  return String(manad).padStart(2, '0');
}
