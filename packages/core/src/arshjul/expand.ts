import {type Arsperiod, addDays, arsperioderIn, isInPeriod, overlaps} from '../kalender/index.js';
import type {Aktivitetsmall} from '../riktlinje/index.js';
import type {Aktivitet} from './aktivitet.js';
import type {ArshjulAvvikelse} from './avvikelse.js';
import {type Ankarsvar, monthsIn, RACKVIDD, type Regelfel, resolveDatumregel} from './regelperiod.js';
import {createTillfalle, type Expansionsdata, type Tillfalle} from './tillfalle.js';

/** The activities that templates give in a range of days, and why some give none. */
export interface Expansion {
  readonly aktiviteter: readonly Aktivitet[];
  readonly avvikelser: readonly ArshjulAvvikelse[];
}

interface Svar {
  readonly tillfallen: readonly Tillfalle[];
  readonly fel: readonly Regelfel[];
}

/**
 * Every activity of the guideline in `ar` and the years beside it, for a rule, or what must come before, may reach over
 * the seam. Templates are computed in their own kind of year. Why a template gives nothing is told only for the years
 * that begin in `ar`; what is doubtful in an activity, where `ar` shows it.
 */
export function expandMallar(data: Expansionsdata, ar: Arsperiod): Expansion {
  const answers = new Map<string, Svar | 'pagar'>();
  const mallar = new Map(data.riktlinje.aktivitetsmallar.map((mall) => [mall.id, mall]));
  const {lasarStartManad} = data.riktlinje.perioder;

  const answerOf = (mall: Aktivitetsmall, year: Arsperiod): Svar => {
    const key = `${mall.id}@${year.label}`;
    const known = answers.get(key);
    // A rule that leads back to itself has nothing to count from.
    if (known === 'pagar') return {tillfallen: [], fel: [{fel: 'ankare-saknas', ankare: mall.id}]};
    if (known !== undefined) return known;
    answers.set(key, 'pagar');
    const answer = expandMall(mall, year, data, (id) => ankareOf(id, mall, year));
    answers.set(key, answer);
    return answer;
  };

  const ankareOf = (id: string, {period}: Aktivitetsmall, year: Arsperiod): readonly Ankarsvar[] => {
    const mall = mallar.get(id);
    if (mall === undefined || !mall.aktiv) return [];
    const years = mall.period === period ? [year] : arsperioderIn(year, mall.period, lasarStartManad);
    return years.flatMap((other) =>
      answerOf(mall, other).tillfallen.flatMap(({aktivitet: {titel, start, slut}, regeldag, manad}) => {
        // Between kinds of year, what the rule says decides where it belongs, whatever the unit has made of it.
        const dag = manad === undefined ? regeldag : monthsIn(other, Number(manad), Number(manad)).start;
        return mall.period === period || isInPeriod(dag, year) ? [{titel, start, slut, manad}] : [];
      }),
    );
  };

  const aktiviteter: Aktivitet[] = [];
  const avvikelser: ArshjulAvvikelse[] = [];
  const wide = {start: addDays(ar.start, -RACKVIDD), slut: addDays(ar.slut, RACKVIDD)};
  for (const [i, mall] of data.riktlinje.aktivitetsmallar.entries()) {
    if (!mall.aktiv) continue;
    for (const year of arsperioderIn(wide, mall.period, lasarStartManad)) {
      const {tillfallen, fel} = answerOf(mall, year);
      for (const tillfalle of tillfallen) {
        aktiviteter.push(tillfalle.aktivitet);
        if (overlaps(tillfalle.aktivitet, ar)) avvikelser.push(...tillfalle.avvikelser);
      }
      const [first] = fel;
      if (first !== undefined && isInPeriod(year.start, ar)) {
        const manader = fel.flatMap((one) => ('manad' in one ? Number(one.manad) : []));
        avvikelser.push({...toAvvikelse(first, mall, year, mallar, manader), path: `/aktivitetsmallar/${i}`});
      }
    }
  }
  return {aktiviteter, avvikelser};
}

function toAvvikelse(
  fel: Regelfel,
  {titel, avsnitt}: Aktivitetsmall,
  {label}: Arsperiod,
  mallar: ReadonlyMap<string, Aktivitetsmall>,
  manader: readonly number[],
): ArshjulAvvikelse {
  const base = {path: '', kalla: avsnitt} as const;
  switch (fel.fel) {
    case 'ingen-dag':
      return {...base, kod: 'aktivitet/ingen-dag', niva: 'varning', params: {titel, ar: label, manader}};
    case 'ankare-saknas': {
      const from = mallar.get(fel.ankare);
      const params = {titel, ankare: from?.titel ?? fel.ankare, avstangd: from?.aktiv === false};
      return {...base, kod: 'aktivitet/ankare-saknas', niva: 'varning', params};
    }
    case 'termin-saknas': {
      const {termin, finns} = fel;
      // Without a single term nobody has written the dates yet; beside others it is more likely a slip.
      const niva = finns.length === 0 ? 'tips' : 'varning';
      return {...base, kod: 'aktivitet/termin-saknas', niva, params: {titel, termin, ar: label, finns}};
    }
  }
}

function expandMall(
  mall: Aktivitetsmall,
  ar: Arsperiod,
  data: Expansionsdata,
  ankareOf: (id: string) => readonly Ankarsvar[],
): Svar {
  const {intervall} = mall;
  if (intervall !== undefined && (ar.startAr - intervall.fran) % intervall.ar !== 0) return {tillfallen: [], fel: []};
  const tillfallen: Tillfalle[] = [];
  const fel: Regelfel[] = [];
  for (const svar of resolveDatumregel(mall.regel, {ar, kalender: data.kalender, ankareOf})) {
    if ('fel' in svar) fel.push(svar);
    else tillfallen.push(createTillfalle(mall, ar, svar, data));
  }
  return {tillfallen, fel};
}
