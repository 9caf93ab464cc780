import {
  type Arshjul,
  type ArshjulAnpassning,
  createArshjul,
  describeArshjulAvvikelse,
  parseAnpassning,
} from '@vetlanda/ska-core/arshjul';
import {
  type Arsperiod,
  createKalender,
  type Datum,
  describeKalenderAvvikelse,
  exempelKalenderdata,
  type Kalenderdata,
  lasarAt,
  parseDatum,
  parseKalenderdata,
  parseLasar,
  shiftArsperiod,
} from '@vetlanda/ska-core/kalender';
import {
  type Arshjulsdel,
  describeRiktlinjeAvvikelse,
  parseArshjulsdel,
  vetlandaArshjulsdel,
} from '@vetlanda/ska-core/riktlinje';
import type {Sprak} from '@vetlanda/ska-core';
import type {ArshjulText} from './text.sv.js';

/** What the host has set, unchecked. */
export interface Indata {
  readonly riktlinje: unknown;
  readonly kalender: unknown;
  readonly enhetskalender: unknown;
  readonly anpassning: unknown;
  readonly lasar: string | undefined;
  readonly idag: string | undefined;
}

/** The host's data once checked. Where something could not be read, the last that could be stands in its place. */
export interface Underlag {
  readonly riktlinje: Arshjulsdel;
  readonly kalenderdata: Kalenderdata | undefined;
  readonly enhetskalender: Kalenderdata | undefined;
  readonly anpassning: ArshjulAnpassning | undefined;
  readonly ar: Arsperiod;
  readonly idag: Datum;
  readonly arshjul: Arshjul;
  /** Why something was not used, as sentences. */
  readonly problem: readonly string[];
  /** What deserves a look though it could be used, as sentences. */
  readonly tips: readonly string[];
}

/** At most this many sentences about one document: the rest says the same again. */
const FLEST = 5;

/** Checks the host's data; what is broken keeps its last good value, so that a wheel once shown never disappears. */
export function deriveUnderlag(
  indata: Indata,
  before: Underlag | undefined,
  {today, sprak, text}: {readonly today: Datum; readonly sprak: Sprak; readonly text: ArshjulText},
): Underlag {
  const problem: string[] = [];
  const read = <T, E>(
    value: unknown,
    last: T | undefined,
    parse: (value: unknown) => {readonly ok: true; readonly value: T} | {readonly ok: false; readonly errors: readonly E[]},
    describe: (error: E, sprak: Sprak) => string,
  ): T | undefined => {
    if (value === undefined || value === null) return undefined;
    const result = parse(value);
    if (result.ok) return result.value;
    problem.push(...result.errors.slice(0, FLEST).map((error) => describe(error, sprak)));
    return last;
  };
  const riktlinje =
    read(indata.riktlinje, before?.riktlinje, parseArshjulsdel, describeRiktlinjeAvvikelse) ?? vetlandaArshjulsdel;
  const kalenderdata = read(indata.kalender, before?.kalenderdata, parseKalenderdata, describeKalenderAvvikelse);
  const enhetskalender = read(
    indata.enhetskalender,
    before?.enhetskalender,
    parseKalenderdata,
    describeKalenderAvvikelse,
  );
  const anpassning = read(indata.anpassning, before?.anpassning, parseAnpassning, describeArshjulAvvikelse);

  const idag = readIdag(indata.idag, before?.idag ?? today, today, problem, text);
  const startManad = riktlinje.perioder.lasarStartManad;
  const asked = indata.lasar === undefined ? undefined : parseLasar(indata.lasar, {startManad});
  if (indata.lasar !== undefined && asked === undefined) problem.push(text.felLasar(shorten(indata.lasar)));
  const ar = asked ?? (indata.lasar === undefined ? lasarAt(idag, startManad) : (before?.ar ?? lasarAt(idag, startManad)));

  const kalender = createKalender(kalenderdata ?? exempelFor(ar), enhetskalender);
  const arshjul = createArshjul({riktlinje, ar, kalender, ...(anpassning === undefined ? {} : {anpassning})});
  const tips = arshjul.avvikelser.map((avvikelse) => describeArshjulAvvikelse(avvikelse, sprak));
  return {riktlinje, kalenderdata, enhetskalender, anpassning, ar, idag, arshjul, problem, tips};
}

function readIdag(
  value: string | undefined,
  last: Datum,
  today: Datum,
  problem: string[],
  text: ArshjulText,
): Datum {
  if (value === undefined) return today;
  const idag = parseDatum(value);
  if (idag !== undefined) return idag;
  problem.push(text.felDag(shorten(value)));
  return last;
}

/** Example term dates for the year and its neighbours, so that rules that reach over the seam have days to count. */
function exempelFor(ar: Arsperiod): Kalenderdata {
  return exempelKalenderdata([shiftArsperiod(ar, -1), ar, shiftArsperiod(ar, 1)]);
}

function shorten(text: string): string {
  const plain = String(text);
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
