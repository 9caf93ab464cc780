import type {Enkat, Enkattext} from '../enkat/enkat.js';
import type {Svarsvarde} from './monster.js';
import type {Monsterform, Monsterrakning} from './rakning.js';

/** Four questions on four steps, the upper two positive: the form of the worked numbers in the specification. */
export const FYRA: Monsterform = {antalFragor: 4, antalSteg: 4, positivFran: 3};

/** The answers of vector V1, row by row: 0 skipped, 9 vet ej. */
export const V1: readonly (readonly number[])[] = [
  [4, 4, 3, 4],
  [3, 3, 3, 2],
  [4, 9, 4, 3],
  [1, 2, 0, 9],
  [4, 4, 4, 4],
  [2, 3, 3, 3],
  [9, 9, 0, 1],
  [3, 4, 4, 4],
  [2, 2, 1, 2],
  [4, 3, 0, 4],
];

/** A row of digits as answers. */
export function toSvar(row: readonly number[]): readonly Svarsvarde[] {
  return row.map((digit) => (digit === 0 ? undefined : digit === 9 ? 'vet-ej' : digit));
}

/** How often each pattern stands in a list. */
export function countMonster(monster: readonly number[]): Monsterrakning {
  const counts: Record<number, number> = {};
  for (const one of monster) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

const ord = (text: string): Enkattext => ({sv: {text, granskning: 'granskad'}});

/** An example survey: two questions on four steps with vet ej in each of trygghet and larande, and one without in delaktighet. */
export function aTestenkat(andring: Partial<Enkat> = {}): Enkat {
  const steg = ['Aldrig', 'Sällan', 'Ofta', 'Alltid'].map((text) => ({text: ord(text)}));
  return {
    format: 'ska-enkat',
    schemaVersion: 1,
    id: 'exempel',
    version: 1,
    exempel: true,
    skolformer: ['grundskola'],
    profil: '4-9',
    svarssatt: 'sjalv',
    titel: ord('Exempelenkät'),
    inledning: ord('Det här är ett exempel.'),
    dimensioner: ['trygghet', 'larande', 'delaktighet'].map((id) => ({id, namn: ord(id)})),
    skalor: [
      {id: 'ofta', steg, positivFran: 3, vetEj: ord('Vet ej')},
      {id: 'utan-vet-ej', steg, positivFran: 3},
    ],
    fragor: [
      {id: 't1', dimension: 'trygghet', skala: 'ofta', text: ord('Exempelfråga 1')},
      {id: 'l1', dimension: 'larande', skala: 'ofta', text: ord('Exempelfråga 2')},
      {id: 't2', dimension: 'trygghet', skala: 'ofta', text: ord('Exempelfråga 3')},
      {id: 'l2', dimension: 'larande', skala: 'ofta', text: ord('Exempelfråga 4')},
      {id: 'd1', dimension: 'delaktighet', skala: 'utan-vet-ej', text: ord('Exempelfråga 5')},
    ],
    tack: {rubrik: ord('Tack'), text: ord('Du är klar.'), vart: []},
    instruktion: {fore: [], under: [], efter: []},
    ...andring,
  };
}
