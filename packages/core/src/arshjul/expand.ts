import {
  type Arsperiod,
  addDays,
  arsperioderIn,
  type Datum,
  daysBetween,
  isInPeriod,
  isSkoldag,
  type Kalender,
  nextSkoldag,
  overlaps,
  type Period,
  previousSkoldag,
} from '../kalender/index.js';
import type {Aktivitetsmall, Arshjulsdel} from '../riktlinje/index.js';
import type {Aktivitet, Varfor} from './aktivitet.js';
import type {ArshjulAnpassning} from './anpassning.js';
import type {ArshjulAvvikelse} from './avvikelse.js';
import {type Ankarsvar, type Forekomst, type Regelfel, resolveDatumregel} from './regelperiod.js';

/** A day moved further than this by its day policy deserves a look, days. */
const LANGT = 10;

/** What an activity template is expanded with. */
export interface Expansionsdata {
  readonly riktlinje: Arshjulsdel;
  readonly kalender: Kalender;
  readonly anpassning: ArshjulAnpassning | undefined;
}

/** The activities that templates give in a range of days, and why some give none. */
export interface Expansion {
  readonly aktiviteter: readonly Aktivitet[];
  readonly avvikelser: readonly ArshjulAvvikelse[];
}

interface Svar {
  readonly aktiviteter: readonly Aktivitet[];
  readonly fel?: Regelfel;
  /** What deserves a look in the activities themselves. */
  readonly avvikelser?: readonly ArshjulAvvikelse[];
}

/**
 * Every activity of the guideline in `ar` and the years beside it, for a rule, or what must come before, may reach over
 * the seam. Templates are computed in their own kind of year. Findings are told only for the years that begin in `ar`.
 */
export function expandMallar(data: Expansionsdata, ar: Arsperiod): Expansion {
  const answers = new Map<string, Svar | 'pagar'>();
  const mallar = new Map(data.riktlinje.aktivitetsmallar.map((mall) => [mall.id, mall]));
  const {lasarStartManad} = data.riktlinje.perioder;

  const answerOf = (mall: Aktivitetsmall, year: Arsperiod): Svar => {
    const key = `${mall.id}@${year.label}`;
    const known = answers.get(key);
    // A rule that leads back to itself has nothing to count from.
    if (known === 'pagar') return {aktiviteter: [], fel: {fel: 'ankare-saknas', ankare: mall.id}};
    if (known !== undefined) return known;
    answers.set(key, 'pagar');
    const answer = expandMall(mall, year, data, (id) => ankareOf(id, mall, year));
    answers.set(key, answer);
    return answer;
  };

  const ankareOf = (id: string, of: Aktivitetsmall, year: Arsperiod): readonly Ankarsvar[] => {
    const mall = mallar.get(id);
    if (mall === undefined || !mall.aktiv) return [];
    const years = mall.period === of.period ? [year] : arsperioderIn(year, mall.period, lasarStartManad);
    return years
      .flatMap((other) => answerOf(mall, other).aktiviteter)
      .filter((aktivitet) => mall.period === of.period || isInPeriod(aktivitet.start, year))
      .map(({titel, start, slut, id: of}) => ({titel, start, slut, manad: /:(\d\d)$/.exec(of)?.[1]}));
  };

  const aktiviteter: Aktivitet[] = [];
  const avvikelser: ArshjulAvvikelse[] = [];
  const wide = {start: addDays(ar.start, -366), slut: addDays(ar.slut, 366)};
  for (const [i, mall] of data.riktlinje.aktivitetsmallar.entries()) {
    if (!mall.aktiv) continue;
    const path = `/aktivitetsmallar/${i}`;
    for (const year of arsperioderIn(wide, mall.period, lasarStartManad)) {
      const answer = answerOf(mall, year);
      aktiviteter.push(...answer.aktiviteter);
      if (!isInPeriod(year.start, ar)) continue;
      avvikelser.push(...(answer.avvikelser ?? []).map((avvikelse) => ({...avvikelse, path})));
      if (answer.fel !== undefined) avvikelser.push({...toAvvikelse(answer.fel, mall, year, mallar), path});
    }
  }
  return {aktiviteter, avvikelser};
}

function toAvvikelse(
  fel: Regelfel,
  {titel, avsnitt}: Aktivitetsmall,
  {label}: Arsperiod,
  mallar: ReadonlyMap<string, Aktivitetsmall>,
): ArshjulAvvikelse {
  const base = {path: '', kalla: avsnitt} as const;
  switch (fel.fel) {
    case 'ingen-dag':
      return {...base, kod: 'aktivitet/ingen-dag', niva: 'varning', params: {titel, ar: label}};
    case 'ankare-saknas': {
      const ankare = mallar.get(fel.ankare)?.titel ?? fel.ankare;
      return {...base, kod: 'aktivitet/ankare-saknas', niva: 'varning', params: {titel, ankare}};
    }
    case 'termin-saknas':
      return {...base, kod: 'aktivitet/termin-saknas', niva: 'tips', params: {titel, termin: fel.termin, ar: label}};
  }
}

function expandMall(
  mall: Aktivitetsmall,
  ar: Arsperiod,
  data: Expansionsdata,
  ankareOf: (id: string) => readonly Ankarsvar[],
): Svar {
  const {intervall} = mall;
  if (intervall !== undefined && (ar.startAr - intervall.fran) % intervall.ar !== 0) return {aktiviteter: []};
  const forekomster = resolveDatumregel(mall.regel, {ar, kalender: data.kalender, ankareOf});
  if ('fel' in forekomster) return {aktiviteter: [], fel: forekomster};
  const avvikelser: ArshjulAvvikelse[] = [];
  return {
    aktiviteter: forekomster.map((forekomst) => createAktivitet(mall, ar, forekomst, data, avvikelser)),
    avvikelser,
  };
}

function createAktivitet(
  mall: Aktivitetsmall,
  ar: Arsperiod,
  forekomst: Forekomst,
  data: Expansionsdata,
  avvikelser: ArshjulAvvikelse[],
): Aktivitet {
  const id = `${mall.id}@${ar.label}${forekomst.manad === undefined ? '' : `:${forekomst.manad}`}`;
  const planned = applyDagpolicy(mall, forekomst, data.kalender, ar);
  const fonster = widen(forekomst.fonster, planned.period);
  const asked = moveOf(data.anpassning, id);
  // A move to another year would take the activity away from its own: it is told of and not used.
  const move = asked !== undefined && (overlaps(asked, ar) || overlaps(asked, fonster)) ? asked : undefined;
  const dates: Period = move ?? planned.period;
  const {titel, avsnitt: kalla} = mall;
  if (asked !== undefined && (asked.start < fonster.start || asked.slut > fonster.slut)) {
    const params = {aktivitet: id, titel, start: fonster.start, slut: fonster.slut};
    avvikelser.push({kod: 'aktivitet/flyttad-utanfor', niva: 'varning', path: '', kalla, params});
  }
  const [fran, till] = [forekomst.period.start, planned.period.start];
  if (Math.abs(daysBetween(fran, till)) > LANGT) {
    avvikelser.push({kod: 'aktivitet/langt-flyttad', niva: 'tips', path: '', kalla, params: {titel, fran, till}});
  }
  const varfor: Varfor[] = [
    {
      typ: 'regel',
      avsnitt: mall.avsnitt,
      regel: mall.regel,
      ...(mall.rad === undefined ? {} : {rad: mall.rad}),
      ankare: forekomst.ankare,
    },
    ...(forekomst.foreAret === undefined ? [] : [{typ: 'fore-aret', fran: forekomst.foreAret, ar: ar.label} as const]),
    ...planned.varfor,
    ...(move === undefined ? [] : [{typ: 'flyttad', fran: planned.period} as const]),
  ];
  const roles = rolesOf(data.riktlinje);
  // A dialogue is held by both who invites and who comes.
  const counting = mall.slag === 'dialog' ? [...mall.ansvar, ...(mall.deltar ?? [])] : mall.ansvar;
  const names = (ids: readonly string[]): readonly string[] => ids.map((role) => roles.get(role)?.namn ?? role);
  return {
    id,
    mall: mall.id,
    titel: mall.titel,
    ...(mall.kortTitel === undefined ? {} : {kortTitel: mall.kortTitel}),
    slag: mall.slag,
    niva: mall.niva,
    start: dates.start,
    slut: dates.slut,
    fonster,
    omfattning: mall.omfattning,
    bestamd: mall.omfattning === 'period' || forekomst.dag || move !== undefined,
    ansvarNivaer: [...new Set(counting.map((role) => roles.get(role)?.niva ?? mall.niva))],
    varfor,
    beskrivning: mall.beskrivning,
    avsnitt: mall.avsnitt,
    ansvar: names(mall.ansvar),
    deltar: names(mall.deltar ?? []),
    // Links to other activities are tied when every activity is known.
    infor: [],
    kraver: [],
    ...(mall.upplagg === undefined ? {} : {upplagg: mall.upplagg}),
    ...(mall.rad === undefined ? {} : {rad: mall.rad}),
    egen: false,
    lankar: mall.lankar ?? [],
  };
}

function rolesOf({nivaer}: Arshjulsdel): ReadonlyMap<string, {readonly namn: string; readonly niva: string}> {
  return new Map(
    nivaer.flatMap((niva) => niva.roller.map((role) => [role.id, {namn: role.namn, niva: niva.id}] as const)),
  );
}

/** Moves a single day off a day without school, as the template says, and tells so. A window is left as it is. */
function applyDagpolicy(
  {dagpolicy}: Aktivitetsmall,
  {period, dag}: Forekomst,
  kalender: Kalender,
  ar: Arsperiod,
): {readonly period: Period; readonly varfor: readonly Varfor[]} {
  const fran = period.start;
  if (!dag || dagpolicy === undefined || dagpolicy === 'behall' || isSkoldag(kalender, fran))
    return {period, varfor: []};
  const ways = [nextSkoldag(kalender, fran), previousSkoldag(kalender, fran)];
  if (dagpolicy === 'foregaende-skoldag') ways.reverse();
  // Never out of its own year: at its edge the other way is taken.
  const till = ways.find((d) => d !== undefined && (isInPeriod(d, ar) || !isInPeriod(fran, ar)));
  if (till === undefined) return {period, varfor: []};
  const orsak = kalender.dagAt(fran).slag;
  return {period: {start: till, slut: till}, varfor: [{typ: 'dagpolicy', fran, till, orsak}]};
}

function moveOf(anpassning: ArshjulAnpassning | undefined, id: string): Period | undefined {
  const move = anpassning !== undefined && Object.hasOwn(anpassning.flyttar, id) ? anpassning.flyttar[id] : undefined;
  return move === undefined || move.slut < move.start ? undefined : move;
}

function widen(fonster: Period, period: Period): Period {
  const min = (a: Datum, b: Datum): Datum => (a < b ? a : b);
  const max = (a: Datum, b: Datum): Datum => (a > b ? a : b);
  return {start: min(fonster.start, period.start), slut: max(fonster.slut, period.slut)};
}
