import {datum} from '@vetlanda/ska-core/kalender';
import {
  createUtgavor,
  encodeMonster,
  exempelenkatGrundskola,
  monsterformOf,
  type Organisationsdel,
  type Rakning,
  type Utgava,
  type Utgavegrund,
} from '@vetlanda/ska-core/tld';
import {createDice, type Dice} from './dice.ts';

const ENKAT = exempelenkatGrundskola;
const GRUPPER = 3;

/** How many have answered in a group, in turn: whole classes mostly, small ones, and some that are too few. */
const SVAR: readonly number[] = [24, 19, 22, 8, 17, 26, 3, 21, 12, 25, 1, 18];

/** What releases a round of a made-up municipality: units of three groups each in areas of twelve, counted. */
export function createKommungrund(antalEnheter: number, nr = 1): Utgavegrund {
  const omgang = {id: `omgang-${nr}`, lasar: '2026/2027', namn: `Omgång ${nr}`};
  const dag = datum('2026-11-03');
  return {
    omgang,
    stangd: dag,
    datum: dag,
    enkat: ENKAT,
    exempel: true,
    organisation: createOrganisation(antalEnheter),
    rakningar: createRakningar(antalEnheter, omgang.id, createDice(nr)),
    tidigare: [],
  };
}

/** The releases of a round, for every audience. */
export function releaseKommun(grund: Utgavegrund): readonly Utgava[] {
  const result = createUtgavor(grund);
  if (!result.ok) throw new Error(`Nothing was released: ${result.errors[0].kod}.`);
  return result.value;
}

function createOrganisation(antalEnheter: number): readonly Organisationsdel[] {
  const omraden = Math.ceil(antalEnheter / 12);
  return [
    {id: 'kommun', namn: 'Exempelkommunen', slag: 'kommun'},
    ...Array.from({length: omraden}, (_, i) => ({
      id: `omrade-${i}`,
      namn: `Exempelområde ${i}`,
      slag: 'omrade' as const,
      foralder: 'kommun',
    })),
    ...Array.from({length: antalEnheter}, (_, i) => ({
      id: `enhet-${i}`,
      namn: `Exempelenhet ${i}`,
      slag: 'enhet' as const,
      foralder: `omrade-${i % omraden}`,
      inbjudna: 100,
    })),
  ];
}

function createRakningar(antalEnheter: number, omgang: string, dice: Dice): readonly Rakning[] {
  return Array.from({length: antalEnheter * GRUPPER}).flatMap((_, i) => {
    const antal = SVAR[(i + dice(2)) % SVAR.length] ?? 0;
    const where = {omgang, enhet: `enhet-${Math.floor(i / GRUPPER)}`, grupp: `g${i % GRUPPER}`};
    return ENKAT.dimensioner.map(({id: dimension}) => ({
      ...where,
      enkat: {id: ENKAT.id, version: ENKAT.version},
      dimension,
      monster: countMonster(antal, dimension, dice),
    }));
  });
}

function countMonster(antal: number, dimension: string, dice: Dice): Rakning['monster'] {
  const form = monsterformOf(ENKAT, dimension);
  if (form === undefined) throw new Error('The example questions cannot be counted.');
  const monster: Record<number, number> = {};
  for (let barn = 0; barn < antal; barn++) {
    const svar = Array.from({length: form.antalFragor}, () => 1 + dice(form.antalSteg));
    const nummer = encodeMonster(svar, form) ?? 0;
    monster[nummer] = (monster[nummer] ?? 0) + 1;
  }
  return monster;
}
