import {type Datum, parseDatum} from '@vetlanda/ska-core/kalender';
import {
  checkSkarpOmgang,
  createUtgavor,
  describeEnkatAvvikelse,
  describeUtgavaAvvikelse,
  type Enkat,
  FORVALDA_TROSKLAR,
  type Publiktrosklar,
  parseEnkat,
} from '@vetlanda/ska-core/tld';
import {isExempel, type Omgangshuvud} from '../db/tld/omgangar.js';
import {refuseInnehall} from '../resurs/read-json.js';
import type {BehorigtAnrop} from '../resurs/resurs.js';
import {defaultDagar} from './default-dagar.js';
import {type Falt, readFalt, readText, refuseFalt} from './falt.js';

const FALT = ['namn', 'lasar', 'enkat', 'oppnar', 'stanger', 'aktivitet', 'trosklar'] as const;

/** A round that an administrator wants. */
export interface NyOmgang extends Omit<Omgangshuvud, 'omgang' | 'lage'> {
  readonly enkat: Enkat;
  readonly trosklar: Publiktrosklar;
}

/** Reads what an administrator wants; refused in words where its answers could never be counted or released. */
export async function readNyOmgang(anrop: BehorigtAnrop): Promise<NyOmgang> {
  const falt = readFalt(anrop.kropp, FALT);
  const namn = readText(falt, 'namn', 100);
  const lasar = readText(falt, 'lasar', 9);
  if (!/^\d{4}(\/\d{4})?$/.test(lasar)) throw refuseFalt('/lasar', '”lasar” skrivs som 2026/2027.');
  const exempel = await isExempel(anrop.del.db, anrop.del.huvudman);
  const enkat = readEnkat(falt.enkat, exempel);
  const trosklar = readTrosklar(falt.trosklar);
  const dagar = await readDagar(anrop, falt, lasar);
  checkUtgivning({namn, lasar, enkat, trosklar, exempel, ...dagar});
  return {namn, lasar, enkat, trosklar, ...dagar};
}

/** Where the municipality is real, so are the questions: nothing that is an example or not reviewed reaches a child. */
function readEnkat(value: unknown, exempel: boolean): Enkat {
  const parsed = parseEnkat(value);
  if (!parsed.ok) throw refuseInnehall(parsed.errors.map(underEnkat), describeEnkatAvvikelse);
  const hinder = exempel ? [] : checkSkarpOmgang(parsed.value);
  if (hinder.length > 0) throw refuseInnehall(hinder.map(underEnkat), describeEnkatAvvikelse);
  return parsed.value;
}

function underEnkat<A extends {readonly path: string}>(avvikelse: A): A {
  return {...avvikelse, path: `/enkat${avvikelse.path}`};
}

function readTrosklar(value: unknown): Publiktrosklar {
  if (value === undefined) return FORVALDA_TROSKLAR;
  if (isTrosklar(value)) return value;
  throw refuseFalt('/trosklar', '”trosklar” anger index, detalj, full och finast för rektor, huvudman och namnd.');
}

function isTrosklar(value: unknown): value is Publiktrosklar {
  if (!isFalt(value) || !hasJust(value, ['rektor', 'huvudman', 'namnd'])) return false;
  return Object.values(value).every(
    (one) =>
      isFalt(one) &&
      hasJust(one, ['index', 'detalj', 'full', 'finast']) &&
      [one.index, one.detalj, one.full].every((tal) => Number.isSafeInteger(tal)) &&
      ['grupp', 'enhet', 'omrade'].some((finast) => finast === one.finast),
  );
}

function isFalt(value: unknown): value is Falt {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasJust(falt: Falt, namn: readonly string[]): boolean {
  return Object.keys(falt).length === namn.length && namn.every((one) => Object.hasOwn(falt, one));
}

/** The days that are given; those that are not are the ones of an activity in the wheel. */
async function readDagar(
  anrop: BehorigtAnrop,
  falt: Falt,
  lasar: string,
): Promise<Pick<Omgangshuvud, 'oppnar' | 'stanger'>> {
  const aktivitet = falt.aktivitet === undefined ? undefined : readText(falt, 'aktivitet', 100);
  const forvalda = aktivitet === undefined ? undefined : await defaultDagar(anrop, lasar, aktivitet);
  const oppnar = falt.oppnar === undefined ? forvalda?.oppnar : readDag(falt, 'oppnar');
  const stanger = falt.stanger === undefined ? forvalda?.stanger : readDag(falt, 'stanger');
  if (oppnar === undefined || stanger === undefined) {
    throw refuseFalt('', 'Ange ”oppnar” och ”stanger”, eller en ”aktivitet” som finns i läsårets årshjul.');
  }
  if (stanger < oppnar) throw refuseFalt('/stanger', 'Omgången kan inte stänga före den dag då den öppnar.');
  if (stanger < anrop.idag) throw refuseFalt('/stanger', 'Den sista dagen har redan varit.');
  return {oppnar, stanger};
}

function readDag(falt: Falt, namn: string): Datum {
  const value = falt[namn];
  const dag = typeof value === 'string' ? parseDatum(value) : undefined;
  if (dag === undefined) throw refuseFalt(`/${namn}`, `”${namn}” är en dag och skrivs som 2026-10-05.`);
  return dag;
}

/** A round without a single answer is released on trial: what would stop it then is found before anybody has answered. */
function checkUtgivning({
  namn,
  lasar,
  enkat,
  trosklar,
  exempel,
  stanger,
}: Omit<NyOmgang, 'oppnar'> & {readonly exempel: boolean}): void {
  const trial = createUtgavor({
    omgang: {id: 'prov', namn, lasar},
    stangd: stanger,
    datum: stanger,
    enkat,
    rakningar: [],
    organisation: [{id: 'kommun', namn: 'Kommun', slag: 'kommun'}],
    tidigare: [],
    exempel,
    trosklar,
  });
  if (!trial.ok) throw refuseInnehall(trial.errors, describeUtgavaAvvikelse);
}
