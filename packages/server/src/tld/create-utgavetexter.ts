import {createHash} from 'node:crypto';
import type {Datum} from '@vetlanda/ska-core/kalender';
import {
  createUtgavor,
  type Enkat,
  type Publiktrosklar,
  parseUtgava,
  type Rakning,
  serializeUtgava,
  type Utgava,
} from '@vetlanda/ska-core/tld';
import type {Organisationsenhet} from '../db/organisation.js';
import type {Stangningsunderlag, Urnrakning} from '../db/tld/stangning.js';
import type {Urna} from '../db/tld/urnor.js';
import type {Utgavetext} from '../db/tld/utgavor.js';
import {createOrganisation} from './create-organisation.js';

/** What is not kept with the round. */
export interface Utgivning {
  /** The municipality as it was organised on the first day of the round. */
  readonly enheter: readonly Organisationsenhet[];
  readonly exempel: boolean;
  readonly datum: Datum;
}

/** The releases of a closed round for its three audiences. Throws where there can be none: it was tried when the round was made. */
export function createUtgavetexter(
  {omgang, urnor, rakningar, senaste}: Stangningsunderlag,
  {enheter, exempel, datum}: Utgivning,
): readonly Utgavetext[] {
  const enkat = JSON.parse(omgang.enkat) as Enkat;
  const made = createUtgavor({
    omgang: {id: omgang.omgang, namn: omgang.namn, lasar: omgang.lasar},
    stangd: omgang.stanger,
    datum,
    enkat,
    rakningar: toRakningar(urnor, rakningar, omgang.omgang, enkat),
    organisation: createOrganisation(enheter, urnor, enkat),
    // Only the number of the latest matters: a round is released in the transaction that ends it, and so once.
    tidigare: senaste === undefined ? [] : [readUtgava(senaste)],
    exempel,
    trosklar: JSON.parse(omgang.trosklar) as Publiktrosklar,
  });
  if (!made.ok) throw new Error(`The round ${omgang.omgang} cannot be released: ${made.errors[0].kod}`);
  return made.value.map((utgava) => {
    const innehall = serializeUtgava(utgava);
    const hash = createHash('sha256').update(innehall).digest('hex');
    return {omgang: omgang.omgang, publik: utgava.publik, nummer: utgava.nummer, datum, innehall, hash};
  });
}

/** A kept release as it was made. Throws where it has been changed since: its sum stands beside it. */
export function readUtgava({innehall, hash, nummer, publik}: Utgavetext): Utgava {
  if (createHash('sha256').update(innehall).digest('hex') !== hash) {
    throw new Error(`Release ${nummer} for ${publik} is not what it was when it was made.`);
  }
  const parsed = parseUtgava(JSON.parse(innehall));
  if (!parsed.ok) throw new Error(`Release ${nummer} for ${publik} cannot be read: ${parsed.errors[0].kod}`);
  return parsed.value;
}

/** The counts of each box as those of its unit and group. */
function toRakningar(
  urnor: readonly Urna[],
  rader: readonly Urnrakning[],
  omgang: string,
  {id, version}: Enkat,
): readonly Rakning[] {
  const urnaBy = new Map(urnor.map((urna) => [urna.urna, urna]));
  const monsterBy = new Map<string, Record<number, number>>();
  const rakningar: Rakning[] = [];
  for (const {urna, dimension, monster, antal} of rader) {
    const plats = urnaBy.get(urna);
    if (plats === undefined) throw new Error(`There are counts of a box that is not there: ${urna}`);
    const key = `${urna} ${dimension}`;
    const known = monsterBy.get(key) ?? {};
    if (!monsterBy.has(key)) {
      monsterBy.set(key, known);
      const {enhet, grupp} = plats;
      rakningar.push({omgang, enhet, grupp, enkat: {id, version}, dimension, monster: known});
    }
    known[monster] = antal;
  }
  return rakningar;
}
