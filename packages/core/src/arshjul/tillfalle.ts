import {
  type Arsperiod,
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
import {earlier, later} from './datumordning.js';
import type {Forekomst} from './regelperiod.js';

/** A day moved further than this by its day policy deserves a look, days. */
const LANGT = 10;

/** What an activity template is expanded with. */
export interface Expansionsdata {
  readonly riktlinje: Arshjulsdel;
  readonly kalender: Kalender;
  readonly anpassning: ArshjulAnpassning | undefined;
}

/** One activity, the day that its rule gave, and what deserves a look in it. */
export interface Tillfalle {
  readonly aktivitet: Aktivitet;
  readonly regeldag: Datum;
  readonly manad: string | undefined;
  readonly avvikelser: readonly ArshjulAvvikelse[];
}

/** One occurrence of a rule as an activity, with what the unit has made of it. */
export function createTillfalle(
  mall: Aktivitetsmall,
  ar: Arsperiod,
  forekomst: Forekomst,
  data: Expansionsdata,
): Tillfalle {
  const {manad} = forekomst;
  const id = `${mall.id}@${ar.label}${manad === undefined ? '' : `:${manad}`}`;
  const planned = applyDagpolicy(mall, forekomst, data.kalender, ar);
  const fonster = widen(forekomst.fonster, planned.period);
  const asked = moveOf(data.anpassning, id);
  // A move to another year would take the activity away from its own: it is told of and not used.
  const move = asked !== undefined && (overlaps(asked, ar) || overlaps(asked, fonster)) ? asked : undefined;
  const avvikelser: ArshjulAvvikelse[] = [];
  const {titel, avsnitt: kalla} = mall;
  if (asked !== undefined && (asked.start < fonster.start || asked.slut > fonster.slut)) {
    const params = {aktivitet: id, titel, start: fonster.start, slut: fonster.slut, anvands: move !== undefined};
    const path = `/anpassning/flyttar/${id.replaceAll('/', '~1')}`;
    avvikelser.push({kod: 'aktivitet/flyttad-utanfor', niva: 'varning', path, kalla, params});
  }
  const [fran, till] = [forekomst.period.start, planned.period.start];
  if (move === undefined && Math.abs(daysBetween(fran, till)) > LANGT) {
    const path = `/aktivitetsmallar/${data.riktlinje.aktivitetsmallar.indexOf(mall)}`;
    avvikelser.push({kod: 'aktivitet/langt-flyttad', niva: 'tips', path, kalla, params: {titel, fran, till}});
  }
  const aktivitet = createAktivitet(mall, ar, forekomst, data.riktlinje, {id, fonster, planned, move});
  return {aktivitet, regeldag: fran, manad, avvikelser};
}

/** How the dates of an activity came to be. */
interface Datering {
  readonly id: string;
  readonly fonster: Period;
  readonly planned: {readonly period: Period; readonly varfor: readonly Varfor[]};
  readonly move: Period | undefined;
}

function createAktivitet(
  mall: Aktivitetsmall,
  ar: Arsperiod,
  forekomst: Forekomst,
  riktlinje: Arshjulsdel,
  {id, fonster, planned, move}: Datering,
): Aktivitet {
  const dates: Period = move ?? planned.period;
  const varfor: Varfor[] = [
    {
      typ: 'regel',
      avsnitt: mall.avsnitt,
      regel: mall.regel,
      rad: mall.rad,
      ankare: forekomst.ankare,
    },
    ...(forekomst.foreAret === undefined ? [] : [{typ: 'fore-aret', fran: forekomst.foreAret, ar: ar.label} as const]),
    ...planned.varfor,
    ...(move === undefined ? [] : [{typ: 'flyttad', fran: planned.period} as const]),
  ];
  const roles = rolesOf(riktlinje);
  // A dialogue is held by both who invites and who comes.
  const counting = mall.slag === 'dialog' ? [...mall.ansvar, ...(mall.deltar ?? [])] : mall.ansvar;
  const names = (ids: readonly string[]): readonly string[] => ids.map((role) => roles.get(role)?.namn ?? role);
  return {
    id,
    mall: mall.id,
    titel: mall.titel,
    kortTitel: mall.kortTitel,
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
    upplagg: mall.upplagg,
    rad: mall.rad,
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
  return {period: {start: till, slut: till}, varfor: [{typ: 'dagpolicy', fran, till, orsak, omvand: till !== ways[0]}]};
}

function moveOf(anpassning: ArshjulAnpassning | undefined, id: string): Period | undefined {
  const move = anpassning !== undefined && Object.hasOwn(anpassning.flyttar, id) ? anpassning.flyttar[id] : undefined;
  return move === undefined || move.slut < move.start ? undefined : move;
}

function widen(fonster: Period, period: Period): Period {
  return {start: earlier(fonster.start, period.start), slut: later(fonster.slut, period.slut)};
}
