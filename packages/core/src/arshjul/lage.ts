import {type Datum, formatPeriod, isoVecka, type Vecka} from '../kalender/index.js';
import type {Sprak} from '../sprak.js';
import type {Aktivitet} from './aktivitet.js';
import type {ArshjulAnpassning} from './anpassning.js';
import type {Arshjul} from './arshjul.js';
import {statusAt} from './status.js';
import * as en from './text.en.js';
import * as sv from './text.sv.js';
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
  const more = lage.forsenat.length > NAMNGIVNA ? ' …' : '';
  const [next] = lage.narmast;
  return [
    ...(vecka === '' ? [] : [vecka]),
    nu,
    ...(forsenat === undefined ? [] : [`${forsenat}: ${names.join(', ')}${more}`]),
    ...(next === undefined ? [] : [(sprak === 'sv' ? sv : en).narmast(next.titel, formatPeriod(next, {sprak}))]),
  ].join(' · ');
}

/** Week (empty where weeks are not written), what goes on, and how much is late (undefined when nothing is). */
export function lageRader(
  lage: Lage,
  sprak: Sprak,
): readonly [vecka: string, nu: string, forsenat: string | undefined] {
  const late = lage.forsenat.length;
  return [
    describeVecka(lage.vecka, lage.veckoformat, {sprak}),
    describeNu(lage.nu, sprak),
    late === 0 ? undefined : textOf(sprak).forsenat(late),
  ];
}

function describeNu(nu: readonly Aktivitet[], sprak: Sprak): string {
  const text = textOf(sprak);
  if (nu.length === 0) return text.inget;
  if (nu.length > 2) return text.antal(nu.length);
  return text.pagar(nu.map(({titel}) => titel).join(` ${text.och} `));
}

/** The words for how it stands. */
export function textOf(sprak: Sprak): typeof sv.lage {
  return sprak === 'sv' ? sv.lage : en.lage;
}
