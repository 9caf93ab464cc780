import {type Arshjul, createArshjul, describeArshjulAvvikelse} from '@vetlanda/ska-core/arshjul';
import {
  type Arsperiod,
  checkKalenderdata,
  checkSkolforordningen,
  createKalender,
  type Datum,
  describeKalenderAvvikelse,
  type Kalenderdata,
  lasarAt,
  parseDatum,
  parseKalenderdata,
  shiftArsperiod,
} from '@vetlanda/ska-core/kalender';
import {describeRiktlinjeAvvikelse, parseRiktlinje, type Riktlinje} from '@vetlanda/ska-core/riktlinje';
import {kalenderdataOf} from '../installning/kalender-of.js';
import {riktlinjeOf} from '../installning/riktlinje-of.js';
import {ProblemError} from '../problem/problem-error.js';
import {readJson} from '../resurs/read-json.js';
import type {Anrop, BehorigtAnrop, Resurs} from '../resurs/resurs.js';
import {compareHjul, type Hjulskillnad} from './compare-hjul.js';

const KROPP = {typ: 'application/json', hogst: 2_000_000} as const;

/** A finding in words. */
interface Fynd {
  readonly kod: string;
  readonly niva: string;
  readonly path: string;
  readonly mening: string;
  /** The section of the guideline, or the law, that it rests on. */
  readonly kalla?: string;
}

/** What a guideline or a calendar would mean, before it is saved. Nothing is changed. */
export const granskningsresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/riktlinje',
    gor: 'Visar den riktlinje som gäller en dag',
    krav: 'riktlinje/las',
    fraga: {dag: 'Dagen, till exempel 2026-11-24; idag om inget anges'},
    svar: {200: {om: 'Riktlinjen'}},
    answer: async (anrop) => anrop.c.json(await riktlinjeOf(anrop, readDag(anrop))),
  },
  {
    metod: 'POST',
    vag: '/api/riktlinje/granska',
    gor: 'Granskar en riktlinje innan den sparas: vad som är fel i den, från när den gäller och vilka aktiviteter som flyttas',
    krav: 'riktlinje/skriv',
    kropp: KROPP,
    svar: {200: {om: 'Det som är fel eller värt en titt, och aktiviteter som tillkommer, utgår och flyttas'}},
    answer: async (anrop) => {
      const parsed = parseRiktlinje(readValue(anrop));
      if (parsed.ok) return anrop.c.json(await granskaRiktlinje(anrop, parsed.value));
      const avvikelser = parsed.errors.map((avvikelse) => toFynd(avvikelse, describeRiktlinjeAvvikelse));
      return anrop.c.json({avvikelser, skillnader: []});
    },
  },
  {
    metod: 'POST',
    vag: '/api/kalender/granska',
    gor: 'Granskar terminer och lov innan de sparas, mot skolförordningen, och visar vilka aktiviteter som flyttas',
    krav: 'kalender/skriv',
    kropp: KROPP,
    svar: {200: {om: 'Det som är fel eller värt en titt, och aktiviteter som tillkommer, utgår och flyttas'}},
    answer: async (anrop) => {
      const parsed = parseKalenderdata(readValue(anrop));
      if (parsed.ok) return anrop.c.json(await granskaKalender(anrop, parsed.value));
      const avvikelser = parsed.errors.map((avvikelse) => toFynd(avvikelse, describeKalenderAvvikelse));
      return anrop.c.json({avvikelser, skillnader: []});
    },
  },
];

async function granskaRiktlinje(anrop: BehorigtAnrop, forslag: Riktlinje) {
  const {idag} = anrop;
  const fran = forslag.version > idag ? forslag.version : idag;
  const nu = await riktlinjeOf(anrop, fran);
  const hjul = await Promise.all(
    twoYears(fran, forslag).map(async (ar) => {
      const {gemensam} = await kalenderdataOf(anrop, forslag, ar, anrop.enhet);
      const kalender = createKalender(gemensam);
      const fore = createArshjul({riktlinje: nu, ar, kalender});
      return {fore, efter: createArshjul({riktlinje: forslag, ar, kalender})};
    }),
  );
  return {
    galler: {fran: forslag.version, genast: forslag.version <= idag},
    ersatter: {id: nu.id, titel: nu.titel, version: nu.version},
    avvikelser: hjul.flatMap(({efter}) => fyndOf(efter)),
    skillnader: compareAlla(hjul),
  };
}

async function granskaKalender(
  anrop: BehorigtAnrop,
  forslag: Kalenderdata,
): Promise<{readonly avvikelser: readonly Fynd[]; readonly skillnader: readonly Hjulskillnad[]}> {
  const riktlinje = await riktlinjeOf(anrop);
  const own = [
    ...checkKalenderdata(forslag),
    ...forslag.lasar.flatMap((lasar, i) => checkSkolforordningen(lasar, `/lasar/${i}`)),
  ];
  const hjul = await Promise.all(
    twoYears(anrop.idag, riktlinje).map(async (ar) => {
      const {gemensam} = await kalenderdataOf(anrop, riktlinje, ar, anrop.enhet);
      const fore = createArshjul({riktlinje, ar, kalender: createKalender(gemensam)});
      return {fore, efter: createArshjul({riktlinje, ar, kalender: createKalender(forslag)})};
    }),
  );
  return {
    avvikelser: [
      ...own.map((avvikelse) => toFynd(avvikelse, describeKalenderAvvikelse)),
      ...hjul.flatMap(({efter}) => fyndOf(efter)),
    ],
    skillnader: compareAlla(hjul),
  };
}

function compareAlla(hjul: readonly {readonly fore: Arshjul; readonly efter: Arshjul}[]): readonly Hjulskillnad[] {
  return compareHjul(
    hjul.map(({fore}) => fore),
    hjul.map(({efter}) => efter),
  );
}

/** The school year of a day and the one after it: what somebody is planning in. */
function twoYears(dag: Datum, {perioder}: Riktlinje): readonly Arsperiod[] {
  const ar = lasarAt(dag, perioder.lasarStartManad);
  return [ar, shiftArsperiod(ar, 1)];
}

/** What is doubtful in a wheel. Its place is in the wheel, so only the sentence is told. */
function fyndOf({avvikelser}: Arshjul): readonly Fynd[] {
  return avvikelser.map((avvikelse) => ({...toFynd(avvikelse, describeArshjulAvvikelse), path: ''}));
}

function toFynd<A extends Omit<Fynd, 'mening'>>(avvikelse: A, describe: (avvikelse: A) => string): Fynd {
  const {kod, niva, path, kalla} = avvikelse;
  return {kod, niva, path, mening: describe(avvikelse), ...(kalla === undefined ? {} : {kalla})};
}

function readDag({c, idag}: Anrop): Datum {
  const text = c.req.query('dag') ?? '';
  const dag = text === '' ? idag : parseDatum(text);
  if (dag !== undefined) return dag;
  const mening = '”dag” ska vara en dag, till exempel 2026-11-24.';
  throw new ProblemError('ogiltig-fraga', {avvikelser: [{kod: 'fraga/ogiltig-dag', path: '/dag', mening}]});
}

/** What was sent, as a value; text that is no JSON is refused. */
function readValue({kropp}: Anrop): unknown {
  return readJson(
    kropp,
    (value) => ({ok: true, value}) as const,
    () => '',
  );
}
