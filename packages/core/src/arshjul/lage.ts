import {type Datum, formatPeriod, isoVecka, type Vecka} from '../kalender/index.js';
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

/** So many of what comes next are named, and of what is late in one line. */
const NARMAST = 3;
const NAMNGIVNA = 2;

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

/**
 * How it stands in one line, with what is late and what is next by name:
 * `v. 48 · Processdialog pågår · 1 sak är försenad: Oktoberenkät · närmast Lägesmöte, ons 9 dec`.
 */
export function describeLage(lage: Lage, {sprak = 'sv'}: {readonly sprak?: Sprak} = {}): string {
  const [vecka, nu, forsenat] = lageRader(lage, sprak);
  const names = lage.forsenat.slice(0, NAMNGIVNA).map(({titel}) => titel);
  const late =
    forsenat === undefined ? [] : [`${forsenat}: ${names.join(', ')}${lage.forsenat.length > NAMNGIVNA ? ' …' : ''}`];
  const [next] = lage.narmast;
  const coming =
    next === undefined
      ? []
      : [`${sprak === 'sv' ? 'närmast' : 'next'} ${next.titel}, ${formatPeriod(next, {sprak, style: 'kort'})}`];
  return [...(vecka === '' ? [] : [vecka]), nu, ...late, ...coming].join(' · ');
}

/** Week (empty where weeks are not written), what goes on, and how much is late (undefined when nothing is). */
export function lageRader(
  lage: Lage,
  sprak: Sprak,
): readonly [vecka: string, nu: string, forsenat: string | undefined] {
  return [
    describeVecka(lage.vecka, lage.veckoformat, {sprak}),
    describeNu(lage.nu, sprak),
    describeForsenat(lage.forsenat.length, sprak),
  ];
}

function describeNu(nu: readonly Aktivitet[], sprak: Sprak): string {
  const [first, second] = nu.map(({titel}) => titel);
  if (first === undefined) return sprak === 'sv' ? 'inget pågår just nu' : 'nothing is under way';
  if (nu.length > 2) return sprak === 'sv' ? `${nu.length} aktiviteter pågår` : `${nu.length} activities under way`;
  const both = second === undefined ? first : `${first} ${sprak === 'sv' ? 'och' : 'and'} ${second}`;
  return sprak === 'sv' ? `${both} pågår` : `${both} under way`;
}

function describeForsenat(antal: number, sprak: Sprak): string | undefined {
  if (antal === 0) return undefined;
  if (sprak === 'sv') return antal === 1 ? '1 sak är försenad' : `${antal} saker är försenade`;
  return antal === 1 ? '1 thing is late' : `${antal} things are late`;
}
