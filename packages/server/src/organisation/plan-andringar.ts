import {addDays, type Datum} from '@vetlanda/ska-core/kalender';
import {checkEnheter} from '../kommunfil/check-enheter.js';
import type {Kommunfilenhet} from '../kommunfil/schema.js';
import type {OrganisationAvvikelse} from './avvikelse.js';
import {checkOverordnade} from './check-overordnade.js';
import {type Enhetsrad, fel} from './read-enhetsrader.js';

/** What a row does to a unit. A name is the same on every day; all else holds from a day, and what was before stays. */
interface Andring {
  readonly rad: number;
  readonly id: string;
  readonly namn: string;
  readonly slag: 'ny' | 'namn' | 'andrad' | 'avslutad';
  /** What it does, in words. */
  readonly mening: string;
}

/** What a table would do. */
export interface Andringsplan {
  readonly andringar: readonly Andring[];
  /** Rows that change nothing. */
  readonly oforandrade: number;
  /** The whole organisation as it would be. */
  readonly efter: readonly Kommunfilenhet[];
  readonly avvikelser: readonly OrganisationAvvikelse[];
}

/** What the rows are read against. */
export interface Andringsgrund {
  readonly enheter: readonly Kommunfilenhet[];
  readonly skolformer: readonly {readonly id: string; readonly namn: string}[];
  /** From when a row holds that does not say. */
  readonly idag: Datum;
}

type Period = Kommunfilenhet['perioder'][number];

/** Works out what the rows would do, one after the other, and what would be wrong with the organisation afterwards. */
export function planAndringar(rader: readonly Enhetsrad[], grund: Andringsgrund): Andringsplan {
  const efter = new Map(grund.enheter.map((enhet) => [enhet.id, enhet]));
  const parts = namesOf(grund.enheter, rader);
  const avvikelser: OrganisationAvvikelse[] = [];
  const andringar: Andring[] = [];
  let oforandrade = 0;
  for (const rad of rader) {
    const before = avvikelser.length;
    const horTill = readHorTill(rad, parts, avvikelser);
    const skolform = readSkolform(rad, grund.skolformer, avvikelser);
    if (avvikelser.length > before) continue;
    const enhet = efter.get(rad.id);
    const given = {rad, horTill, skolform, idag: grund.idag};
    const next =
      enhet === undefined ? addEnhet(given, grund.enheter, avvikelser) : changeEnhet(enhet, given, avvikelser);
    if (next === undefined) continue;
    efter.set(rad.id, next.enhet);
    if (next.andringar.length === 0) oforandrade += 1;
    andringar.push(...next.andringar.map((one) => ({...one, rad: rad.rad, id: rad.id, namn: next.enhet.namn})));
  }
  const all = [...efter.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const radOf = (id: string) => rader.find((rad) => rad.id === id)?.rad ?? rader[0]?.rad ?? 1;
  if (avvikelser.length === 0) avvikelser.push(...checkEfter(all, grund.idag, radOf));
  return {andringar, oforandrade, efter: all, avvikelser};
}

interface Given {
  readonly rad: Enhetsrad;
  readonly horTill: string | undefined;
  readonly skolform: string | undefined;
  readonly idag: Datum;
}

interface Next {
  readonly enhet: Kommunfilenhet;
  readonly andringar: readonly Pick<Andring, 'slag' | 'mening'>[];
}

function addEnhet(
  {rad: {rad, id, namn, slag = 'enhet', fran, till}, horTill, skolform, idag}: Given,
  enheter: readonly Kommunfilenhet[],
  avvikelser: OrganisationAvvikelse[],
): Next | undefined {
  const start = fran ?? idag;
  const kommun = enheter.find((enhet) => enhet.slag === 'kommun')?.id;
  const overordnad = horTill ?? kommun;
  if (namn === undefined) avvikelser.push(fel('organisation/namn', `/${rad}/namn`, {}));
  if (slag === 'kommun') avvikelser.push(fel('organisation/kommunen', `/${rad}/slag`, {}));
  if (till !== undefined && till < start) {
    avvikelser.push(fel('organisation/bakvand', `/${rad}/till`, {fran: start, till}));
  }
  if (namn === undefined || slag === 'kommun' || (till !== undefined && till < start)) return undefined;
  const period: Period = {
    fran: start,
    ...(till === undefined ? {} : {till}),
    ...(overordnad === undefined ? {} : {overordnad}),
    ...(skolform === undefined ? {} : {skolform}),
  };
  const what = slag === 'omrade' ? 'Nytt område' : 'Ny enhet';
  return {
    enhet: {id, namn, slag, perioder: [period]},
    andringar: [{slag: 'ny', mening: `${what} från ${start}${till === undefined ? '' : ` till ${till}`}.`}],
  };
}

function changeEnhet(enhet: Kommunfilenhet, given: Given, avvikelser: OrganisationAvvikelse[]): Next | undefined {
  const {rad, id, namn = enhet.namn, slag = enhet.slag} = given.rad;
  const before = avvikelser.length;
  if (slag !== enhet.slag) {
    const params = {id, slag: {kommun: 'kommunen', omrade: 'ett område', enhet: 'en enhet'}[enhet.slag]};
    avvikelser.push(fel('organisation/slag-andras', `/${rad}/slag`, params));
  }
  if (enhet.slag === 'kommun' && (given.horTill ?? given.skolform ?? given.rad.till) !== undefined) {
    avvikelser.push(fel('organisation/kommunen', `/${rad}`, {}));
  }
  const moved = changePerioder(enhet, given, avvikelser);
  const ended = moved && endPerioder(id, moved.perioder, given.rad, avvikelser);
  if (avvikelser.length > before || moved === undefined || ended === undefined) return undefined;
  const renamed =
    namn === enhet.namn ? [] : [{slag: 'namn' as const, mening: `Byter namn från ”${enhet.namn}” till ”${namn}”.`}];
  return {
    enhet: {...enhet, namn, perioder: ended.perioder},
    andringar: [...renamed, ...moved.andringar, ...ended.andringar],
  };
}

interface Perioder {
  readonly perioder: readonly Period[];
  readonly andringar: Next['andringar'];
}

/** A new period from the day, where what it belongs to or its skolform is another; nothing where both are as they were. */
function changePerioder(
  {id, slag, perioder}: Kommunfilenhet,
  {rad, horTill, skolform, idag}: Given,
  avvikelser: OrganisationAvvikelse[],
): Perioder | undefined {
  if (slag === 'kommun') return {perioder, andringar: []};
  const fran = rad.fran ?? idag;
  const i = perioder.findIndex((period) => period.fran <= fran && fran <= (period.till ?? fran));
  const now = perioder[i];
  const later = perioder.find((period) => period.fran > fran);
  const last = perioder.at(-1);
  const next: Period = {...(now ?? last), fran, ...(horTill && {overordnad: horTill}), ...(skolform && {skolform})};
  if (now !== undefined && next.overordnad === now.overordnad && next.skolform === now.skolform) {
    return {perioder, andringar: []};
  }
  if (later !== undefined) {
    avvikelser.push(fel('organisation/senare-andring', `/${rad.rad}`, {id, fran: later.fran}));
    return undefined;
  }
  if (now === undefined) {
    if (rad.fran === undefined) {
      // A row that only says again what has ended, as a list of all units does, changes nothing.
      const same = next.overordnad === last?.overordnad && next.skolform === last?.skolform;
      if (same) return {perioder, andringar: []};
      avvikelser.push(fel('organisation/avslutad', `/${rad.rad}`, {id, till: last?.till ?? ''}));
      return undefined;
    }
    const {till: _, ...open} = next;
    return {perioder: [...perioder, open], andringar: [{slag: 'andrad', mening: `Öppnas igen från ${fran}.`}]};
  }
  const kept = now.fran === fran ? [] : [{...now, till: addDays(fran, -1)}];
  const parts = [
    ...(next.overordnad === now.overordnad ? [] : [`hör till ”${next.overordnad ?? ''}”`]),
    ...(next.skolform === now.skolform ? [] : [`har skolformen ”${next.skolform ?? ''}”`]),
  ];
  return {
    perioder: [...perioder.slice(0, i), ...kept, next],
    andringar: [{slag: 'andrad', mening: `Från ${fran}: ${parts.join(' och ')}.`}],
  };
}

/** The last day, where the row gives one. */
function endPerioder(
  id: string,
  perioder: readonly Period[],
  {rad, till}: Enhetsrad,
  avvikelser: OrganisationAvvikelse[],
): Perioder | undefined {
  const last = perioder.at(-1);
  if (till === undefined || last === undefined || last.till === till) return {perioder, andringar: []};
  if (till < last.fran) {
    avvikelser.push(
      perioder.length > 1
        ? fel('organisation/senare-andring', `/${rad}/till`, {id, fran: last.fran})
        : fel('organisation/bakvand', `/${rad}/till`, {fran: last.fran, till}),
    );
    return undefined;
  }
  return {
    perioder: [...perioder.slice(0, -1), {...last, till}],
    andringar: [{slag: 'avslutad', mening: `Avslutas: sista dagen är ${till}.`}],
  };
}

/** What can be pointed at in "hör till": ids, and names in small letters with the ids that have them. */
type Delar = ReadonlyMap<string, ReadonlySet<string>>;

function namesOf(enheter: readonly Kommunfilenhet[], rader: readonly Enhetsrad[]): Delar {
  const delar = new Map<string, Set<string>>();
  for (const {id, namn} of [...enheter, ...rader]) {
    for (const key of [id, namn?.toLowerCase()]) {
      if (key === undefined) continue;
      delar.set(key, (delar.get(key) ?? new Set()).add(id));
    }
  }
  return delar;
}

function readHorTill({rad, horTill}: Enhetsrad, delar: Delar, avvikelser: OrganisationAvvikelse[]): string | undefined {
  if (horTill === undefined) return undefined;
  const ids = delar.get(horTill) ?? delar.get(horTill.toLowerCase()) ?? new Set();
  if (ids.has(horTill)) return horTill;
  const [id] = ids;
  if (ids.size === 1) return id;
  const kod = ids.size === 0 ? 'organisation/hor-till' : 'organisation/hor-till-flera';
  avvikelser.push(fel(kod, `/${rad}/hör till`, {varde: horTill.slice(0, 40)}));
  return undefined;
}

function readSkolform(
  {rad, skolform}: Enhetsrad,
  skolformer: Andringsgrund['skolformer'],
  avvikelser: OrganisationAvvikelse[],
): string | undefined {
  if (skolform === undefined) return undefined;
  const wanted = skolform.toLowerCase();
  const found = skolformer.find(({id, namn}) => id === wanted || namn.toLowerCase() === wanted);
  if (found === undefined) {
    const kanda = skolformer.map(({namn}) => namn).join(', ');
    avvikelser.push(fel('organisation/skolform', `/${rad}/skolform`, {varde: skolform.slice(0, 40), kanda}));
  }
  return found?.id;
}

/** What is wrong with the organisation as a whole, told at the row that did it. */
function checkEfter(
  efter: readonly Kommunfilenhet[],
  idag: Datum,
  radOf: (id: string) => number,
): readonly OrganisationAvvikelse[] {
  const whole = checkEnheter(efter).flatMap(({kod, path}): readonly OrganisationAvvikelse[] => {
    const id = efter[Number(path.split('/')[2])]?.id ?? '';
    if (kod === 'kommunfil/i-ring') return [fel('organisation/i-ring', `/${radOf(id)}/hör till`, {id})];
    return kod === 'kommunfil/fel-overordnad'
      ? [fel('organisation/fel-overordnad', `/${radOf(id)}/hör till`, {id})]
      : [];
  });
  return whole.length > 0 ? whole : checkOverordnade(efter, idag, radOf);
}
