import {type Datum, isoVecka, type Vecka} from '../kalender/index.js';
import type {Sprak} from '../sprak.js';
import type {Aktivitet} from './aktivitet.js';
import type {ArshjulAnpassning} from './anpassning.js';
import type {Arshjul} from './arshjul.js';
import {statusAt} from './status.js';
import {describeVecka, type Veckoformat} from './vecka.js';

/** How it stands on a day: what goes on, what is late and the next three to come. */
export interface Lage {
  readonly idag: Datum;
  readonly vecka: Vecka;
  readonly veckoformat: Veckoformat;
  readonly nu: readonly Aktivitet[];
  readonly forsenat: readonly Aktivitet[];
  readonly narmast: readonly Aktivitet[];
}

/** So many of what comes next are named. */
const NARMAST = 3;

/** How it stands on a day. Late and coming are in order of time. */
export function lageAt(arshjul: Arshjul, idag: Datum, anpassning?: ArshjulAnpassning): Lage {
  const nu: Aktivitet[] = [];
  const forsenat: Aktivitet[] = [];
  const narmast: Aktivitet[] = [];
  for (const aktivitet of arshjul.aktiviteter) {
    const status = statusAt(arshjul, aktivitet, idag, anpassning);
    if (status === 'pagar' || status === 'vantar') nu.push(aktivitet);
    else if (status === 'forsenad') forsenat.push(aktivitet);
    else if (status === 'kommande' && narmast.length < NARMAST) narmast.push(aktivitet);
  }
  return {idag, vecka: isoVecka(idag), veckoformat: arshjul.riktlinje.veckoformat, nu, forsenat, narmast};
}

/** How it stands in one line: `v. 48 · Processdialog pågår · 1 sak är försenad`. */
export function describeLage(lage: Lage, {sprak = 'sv'}: {readonly sprak?: Sprak} = {}): string {
  const vecka = describeVecka(lage.vecka, lage.veckoformat, {sprak});
  return [...(vecka === '' ? [] : [vecka]), describeNu(lage.nu, sprak), ...describeForsenat(lage.forsenat, sprak)].join(
    ' · ',
  );
}

function describeNu(nu: readonly Aktivitet[], sprak: Sprak): string {
  const [first, second] = nu.map(({titel}) => titel);
  if (first === undefined) return sprak === 'sv' ? 'inget pågår just nu' : 'nothing is under way';
  if (nu.length > 2) return sprak === 'sv' ? `${nu.length} aktiviteter pågår` : `${nu.length} activities under way`;
  const both = second === undefined ? first : `${first} ${sprak === 'sv' ? 'och' : 'and'} ${second}`;
  return sprak === 'sv' ? `${both} pågår` : `${both} under way`;
}

function describeForsenat({length}: readonly Aktivitet[], sprak: Sprak): readonly string[] {
  if (length === 0) return [];
  if (sprak === 'sv') return [length === 1 ? '1 sak är försenad' : `${length} saker är försenade`];
  return [length === 1 ? '1 thing is late' : `${length} things are late`];
}
