import type {Enkat} from '../enkat/enkat.js';
import {encodeMonster, type Svarsvarde} from '../rakning/monster.js';
import {monsterformOf} from '../rakning/monsterform.js';
import type {Monsterform, Rakning} from '../rakning/rakning.js';
import {createUtgavor} from '../utgava/create-utgavor.js';
import type {Organisationsdel} from '../utgava/organisation.js';
import type {Publik, Utgava} from '../utgava/utgava.js';
import {type Exempelenhet, exempelenheterAt} from './exempelenheter.js';
import {createExempelfragor} from './exempelfragor.js';
import {EXEMPELOMGANGAR, type Exempelomgang} from './exempelomgangar.js';

/**
 * The releases of a made-up municipality, four rounds of two läsår, the oldest first: what an audience sees. The answers are
 * made up and the same every time; every release says that it is an example.
 */
export function createExempelutgavor(publik: Publik): readonly Utgava[] {
  const alla: Utgava[] = [];
  for (const [nr, omgang] of EXEMPELOMGANGAR.entries()) {
    const {id, lasar, namn, stangd, datum, version} = omgang;
    const enkat = createExempelfragor(version);
    const result = createUtgavor({
      omgang: {id, lasar, namn},
      stangd,
      datum,
      enkat,
      rakningar: createRakningar(enkat, omgang, nr),
      organisation: createOrganisation(nr),
      tidigare: alla,
      exempel: true,
    });
    // The example is as much a part of the program as the rules are: if they do not fit, it is the program that is wrong.
    if (!result.ok) throw new TypeError(`The example cannot be released: ${result.errors[0].kod}`);
    alla.push(...result.value);
  }
  return alla.filter((utgava) => utgava.publik === publik);
}

/** The municipality in a round: Modellskolan is divided in two in the second läsår. */
function createOrganisation(nr: number): readonly Organisationsdel[] {
  return [
    {id: 'exempelkoping', namn: 'Exempelköping', slag: 'kommun'},
    {id: 'norra', namn: 'Norra exempelområdet', slag: 'omrade', foralder: 'exempelkoping'},
    {id: 'sodra', namn: 'Södra exempelområdet', slag: 'omrade', foralder: 'exempelkoping'},
    ...exempelenheterAt(nr).map(({id, namn, omrade, inbjudna}) => ({
      id,
      namn,
      slag: 'enhet' as const,
      foralder: omrade,
      inbjudna,
    })),
  ];
}

function createRakningar(enkat: Enkat, {id: omgang}: Exempelomgang, nr: number): readonly Rakning[] {
  return exempelenheterAt(nr).flatMap((enhet, i) => {
    const svar = enhet.svar[nr] ?? 0;
    const grupper = typeof svar === 'number' ? {'': svar} : svar;
    const tal = createTal(1 + i * 31 + nr * 7);
    return Object.entries(grupper).flatMap(([grupp, antal]) =>
      enkat.dimensioner.map(({id: dimension}, d): Rakning => {
        const form = monsterformOf(enkat, dimension);
        const monster = form === undefined ? {} : countMonster(antal, form, () => createSvar(enhet, d, nr, form, tal));
        return {omgang, enhet: enhet.id, grupp, enkat: {id: enkat.id, version: enkat.version}, dimension, monster};
      }),
    );
  });
}

function countMonster(antal: number, form: Monsterform, next: () => readonly Svarsvarde[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (let i = 0; i < antal; i++) {
    const monster = encodeMonster(next(), form) ?? 0;
    counts[monster] = (counts[monster] ?? 0) + 1;
  }
  return counts;
}

/** One child's answers to a dimension: about where the unit lies, with a child's own leaning and some chance in each. */
function createSvar(
  {niva, andring, spridning = 1}: Exempelenhet,
  dimension: number,
  nr: number,
  {antalFragor, antalSteg}: Monsterform,
  tal: Tal,
): readonly Svarsvarde[] {
  const middle = (niva[dimension] ?? 3) + (andring?.[nr]?.[dimension] ?? 0);
  const own = middle + spridning * (tal() + tal() + tal() - 1.5);
  return Array.from({length: antalFragor}, (): Svarsvarde => {
    if (spridning > 0 && tal() < 0.04) return tal() < 0.7 ? 'vet-ej' : undefined;
    const step = Math.round(own + spridning * 1.4 * (tal() - 0.5));
    return Math.min(antalSteg, Math.max(1, step));
  });
}

/** Numbers from 0 up to 1 that look like chance. */
type Tal = () => number;

/** The same numbers for the same seed: the minimal standard generator of Park and Miller. */
function createTal(seed: number): Tal {
  let state = 1 + ((seed * 48_271) % 2_147_483_646);
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
