import {
  type Arsperiod,
  arOf,
  HELGDAGAR_FRAN,
  HELGDAGAR_TILL,
  hasHelgdagar,
  intersectPeriod,
  type Kalender,
  nextSkoldag,
  overlaps,
  type Period,
} from '../kalender/index.js';
import type {Arshjulsdel} from '../riktlinje/index.js';
import type {Aktivitet, Infor} from './aktivitet.js';
import type {ArshjulAnpassning, EgenAktivitet} from './anpassning.js';
import type {Arshjul} from './arshjul.js';
import type {ArshjulAvvikelse} from './avvikelse.js';
import {expandMallar} from './expand.js';

/** What a year is made from. */
export interface ArshjulUnderlag {
  readonly riktlinje: Arshjulsdel;
  /** A läsår, or a calendar year for the board. */
  readonly ar: Arsperiod;
  readonly kalender: Kalender;
  readonly anpassning?: ArshjulAnpassning;
}

/**
 * The guideline's activities with real dates in a year: every activity that shares a day with it, whole. What is
 * doubtful (a survey that meets a lov, a rule that gives no day) stands in `avvikelser`; nothing throws.
 */
export function createArshjul({riktlinje, ar, kalender, anpassning}: ArshjulUnderlag): Arshjul {
  const expansion = expandMallar({riktlinje, kalender, anpassning}, ar);
  const egna = createEgna(anpassning, riktlinje, new Set(expansion.aktiviteter.map(({id}) => id)));
  // Tied before the year is cut out: what comes before an activity is the same in whatever year it is shown.
  const aktiviteter = tie([...expansion.aktiviteter, ...egna.aktiviteter], riktlinje)
    .filter((aktivitet) => overlaps(aktivitet, ar))
    .sort(byTime);
  return {
    ar,
    riktlinje: {
      id: riktlinje.id,
      huvudman: riktlinje.huvudman,
      titel: riktlinje.titel,
      version: riktlinje.version,
      exempel: riktlinje.exempel === true,
      veckoformat: riktlinje.visning.veckoformat,
    },
    nivaer: riktlinje.nivaer,
    aktiviteter,
    kalender,
    avvikelser: [
      ...expansion.avvikelser,
      ...egna.avvikelser,
      ...aktiviteter.flatMap((aktivitet) => checkAktivitet(aktivitet, kalender, ar)),
      ...checkHelgdagar(ar),
    ],
  };
}

function byTime(a: Aktivitet, b: Aktivitet): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.slut !== b.slut) return a.slut > b.slut ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Ties activities to what comes before them: the latest of each required template that begins no later. */
function tie(aktiviteter: readonly Aktivitet[], riktlinje: Arshjulsdel): Aktivitet[] {
  const mallar = new Map(riktlinje.aktivitetsmallar.map((mall) => [mall.id, mall]));
  const names = new Map(riktlinje.dokument.map(({id, namn}) => [id, namn]));
  const byMall = groupByMall(aktiviteter);
  const latestBefore = (mallId: string, aktivitet: Aktivitet): Aktivitet | undefined => {
    let latest: Aktivitet | undefined;
    for (const other of byMall.get(mallId) ?? []) {
      if (other.start <= aktivitet.start && (latest === undefined || other.start > latest.start)) latest = other;
    }
    return latest;
  };
  const makers = riktlinje.aktivitetsmallar.filter(({aktiv}) => aktiv);
  return aktiviteter.map((aktivitet) => {
    const mall = aktivitet.mall === undefined ? undefined : mallar.get(aktivitet.mall);
    if (mall === undefined) return aktivitet;
    const kraver = (mall.kraver ?? []).flatMap((id) => latestBefore(id, aktivitet)?.id ?? []);
    const infor = (mall.medtag ?? []).map(({dokument, tillstand}): Infor => {
      const maker = makers
        .filter((other) => other.dokument === dokument)
        .flatMap(({id}) => latestBefore(id, aktivitet) ?? [])
        .sort(byTime)
        .at(-1);
      const titel = names.get(dokument) ?? dokument;
      return {titel, tillstand, ...(maker === undefined ? {} : {aktivitet: maker.id})};
    });
    return {...aktivitet, kraver, infor};
  });
}

function groupByMall(aktiviteter: readonly Aktivitet[]): ReadonlyMap<string, readonly Aktivitet[]> {
  const groups = new Map<string, Aktivitet[]>();
  for (const aktivitet of aktiviteter) {
    if (aktivitet.mall === undefined) continue;
    const group = groups.get(aktivitet.mall);
    if (group === undefined) groups.set(aktivitet.mall, [aktivitet]);
    else group.push(aktivitet);
  }
  return groups;
}

function createEgna(
  anpassning: ArshjulAnpassning | undefined,
  riktlinje: Arshjulsdel,
  taken: ReadonlySet<string>,
): {readonly aktiviteter: readonly Aktivitet[]; readonly avvikelser: readonly ArshjulAvvikelse[]} {
  const aktiviteter: Aktivitet[] = [];
  const avvikelser: ArshjulAvvikelse[] = [];
  const nivaer = new Set(riktlinje.nivaer.map(({id}) => id));
  const lowest = riktlinje.nivaer.at(-1)?.id ?? '';
  const seen = new Set(taken);
  for (const [i, egen] of (anpassning?.egna ?? []).entries()) {
    const path = `/anpassning/egna/${i}`;
    if (egen.slut < egen.start) {
      const {start, slut} = egen;
      avvikelser.push({kod: 'aktivitet/datum-bakvanda', niva: 'fel', path, params: {start, slut}});
      continue;
    }
    if (seen.has(egen.id)) {
      avvikelser.push({kod: 'egen/id-dubbelt', niva: 'varning', path, params: {id: egen.id}});
      continue;
    }
    seen.add(egen.id);
    const {titel, niva} = egen;
    if (!nivaer.has(niva)) avvikelser.push({kod: 'egen/niva-okand', niva: 'varning', path, params: {titel, niva}});
    aktiviteter.push(createEgen(egen, nivaer.has(niva) ? niva : lowest));
  }
  return {aktiviteter, avvikelser};
}

function createEgen({id, titel, slag, start, slut, beskrivning = ''}: EgenAktivitet, niva: string): Aktivitet {
  return {
    id,
    titel,
    slag,
    niva,
    start,
    slut,
    fonster: {start, slut},
    omfattning: 'period',
    bestamd: true,
    ansvarNivaer: [niva],
    varfor: [{typ: 'egen'}],
    beskrivning,
    ansvar: [],
    deltar: [],
    infor: [],
    kraver: [],
    egen: true,
    lankar: [],
  };
}

/** What is doubtful in the days of an activity that the year shows. */
function checkAktivitet(aktivitet: Aktivitet, kalender: Kalender, ar: Arsperiod): readonly ArshjulAvvikelse[] {
  const {id, titel, slag, avsnitt} = aktivitet;
  const shown = intersectPeriod(aktivitet, ar);
  if (shown === undefined || (slag !== 'matning' && slag !== 'dialog')) return [];
  const base = {path: '', niva: 'varning', ...(avsnitt === undefined ? {} : {kalla: avsnitt})} as const;
  const findings: ArshjulAvvikelse[] = [];
  if (slag === 'matning') {
    for (const {namn: lov, start, slut} of kalender.lovInPeriod(shown)) {
      findings.push({...base, kod: 'matning/moter-lov', params: {aktivitet: id, titel, lov, start, slut}});
    }
  }
  if (!hasSkoldag(kalender, shown)) {
    findings.push({...base, kod: 'aktivitet/utan-skoldag', params: {aktivitet: id, titel}});
  }
  return findings;
}

function hasSkoldag(kalender: Kalender, {start, slut}: Period): boolean {
  const first = nextSkoldag(kalender, start);
  return first !== undefined && first <= slut;
}

function checkHelgdagar({label, start, slut}: Arsperiod): readonly ArshjulAvvikelse[] {
  if (hasHelgdagar(arOf(start)) && hasHelgdagar(arOf(slut))) return [];
  const params = {ar: label, fran: HELGDAGAR_FRAN, till: HELGDAGAR_TILL};
  return [{kod: 'arshjul/roda-dagar-okanda', niva: 'varning', path: '', params}];
}
