import {type Arsperiod, countSkoldagar, intersectPeriod, type Kalender} from '../kalender/index.js';
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
  const egna = createEgna(anpassning, riktlinje, ar);
  const aktiviteter = tie([...expansion.aktiviteter, ...egna.aktiviteter], riktlinje).sort(byTime);
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
      ...aktiviteter.flatMap((aktivitet) => checkAktivitet(aktivitet, kalender)),
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
  ar: Arsperiod,
): {readonly aktiviteter: readonly Aktivitet[]; readonly avvikelser: readonly ArshjulAvvikelse[]} {
  const aktiviteter: Aktivitet[] = [];
  const avvikelser: ArshjulAvvikelse[] = [];
  const nivaer = new Set(riktlinje.nivaer.map(({id}) => id));
  const lowest = riktlinje.nivaer.at(-1)?.id ?? '';
  const seen = new Set<string>();
  for (const [i, egen] of (anpassning?.egna ?? []).entries()) {
    const path = `/egna/${i}`;
    if (egen.slut < egen.start) {
      const {start, slut} = egen;
      avvikelser.push({kod: 'aktivitet/datum-bakvanda', niva: 'fel', path, params: {start, slut}});
      continue;
    }
    if (intersectPeriod(egen, ar) === undefined) continue;
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

function checkAktivitet(aktivitet: Aktivitet, kalender: Kalender): readonly ArshjulAvvikelse[] {
  const {id, titel, slag, start, slut, fonster, egen, avsnitt} = aktivitet;
  const base = {path: '', ...(avsnitt === undefined ? {} : {kalla: avsnitt})};
  const findings: ArshjulAvvikelse[] = [];
  if (!egen && (start < fonster.start || slut > fonster.slut)) {
    const params = {aktivitet: id, titel, start: fonster.start, slut: fonster.slut};
    findings.push({...base, kod: 'aktivitet/flyttad-utanfor', niva: 'varning', params});
  }
  if (slag === 'matning') {
    for (const lov of kalender.lovInPeriod(aktivitet)) {
      const params = {aktivitet: id, titel, lov: lov.namn, start: lov.start, slut: lov.slut};
      findings.push({...base, kod: 'matning/moter-lov', niva: 'varning', params});
    }
  }
  if ((slag === 'matning' || slag === 'dialog') && countSkoldagar(kalender, aktivitet) === 0) {
    findings.push({...base, kod: 'aktivitet/utan-skoldag', niva: 'varning', params: {aktivitet: id, titel}});
  }
  return findings;
}
