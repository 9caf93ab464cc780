/** A unit of the example, and how its children answer. */
export interface Exempelenhet {
  readonly id: string;
  readonly namn: string;
  readonly omrade: 'norra' | 'sodra';
  /** The first and the last of the four rounds, from 0, that it is there in; all where it does not say. */
  readonly finns?: readonly [forsta: number, sista: number];
  /** How many have answered in each of the four rounds, in each of its groups; a unit without groups has one number. */
  readonly svar: readonly (number | Readonly<Record<string, number>>)[];
  readonly inbjudna: number;
  /** Where the answers lie in trygghet, lärande and delaktighet: 1 the least, 4 the most. */
  readonly niva: readonly [number, number, number];
  /** How the answers have moved since the first round. */
  readonly andring?: readonly (readonly [number, number, number])[];
  /** How far the answers of one child lie from those of another, in steps of the scale; 0: all answer alike. */
  readonly spridning?: number;
}

/**
 * Twelve made-up schools, and two more in the second läsår in place of one. Between them they show whatever a release can:
 * large and small, hidden and together with others, all alike, no answers, more answers than were asked for.
 */
const ALLA: readonly Exempelenhet[] = [
  {
    id: 'exempelskolan',
    namn: 'Exempelskolan',
    omrade: 'norra',
    svar: [
      {'4a': 22, '4b': 21, '5a': 24, '6a': 4},
      {'4a': 21, '4b': 22, '5a': 23, '6a': 5},
      {'4a': 23, '4b': 20, '5a': 21, '6a': 24},
      {'4a': 24, '4b': 21, '5a': 22, '6a': 23},
    ],
    inbjudna: 92,
    niva: [3.2, 2.8, 2.5],
    andring: [
      [0, 0, 0],
      [0, 0, 0.6],
      [0, 0, 0.5],
      [0, 0.1, 0.6],
    ],
  },
  {
    id: 'provskolan',
    namn: 'Provskolan',
    omrade: 'norra',
    svar: [180, 176, 183, 181],
    inbjudna: 201,
    niva: [3.1, 3, 2.7],
    andring: [
      [0, 0, 0],
      [0, 0, 0],
      [-0.45, 0, 0],
      [-0.5, 0, 0],
    ],
  },
  {
    id: 'monsterskolan',
    namn: 'Mönsterskolan',
    omrade: 'norra',
    svar: [44, 41, 45, 43],
    inbjudna: 50,
    niva: [3.3, 2.9, 2.8],
    andring: [
      [0, 0, 0],
      [-0.7, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  },
  {id: 'skisskolan', namn: 'Skisskolan', omrade: 'norra', svar: [16, 14, 17, 15], inbjudna: 19, niva: [3, 2.7, 2.6]},
  {id: 'utkastskolan', namn: 'Utkastskolan', omrade: 'norra', svar: [8, 7, 9, 8], inbjudna: 11, niva: [2.9, 2.8, 2.7]},
  {id: 'pahittskolan', namn: 'Påhittskolan', omrade: 'norra', svar: [3, 4, 3, 2], inbjudna: 5, niva: [3, 3, 3]},
  {id: 'latsasskolan', namn: 'Låtsasskolan', omrade: 'norra', svar: [4, 3, 4, 4], inbjudna: 6, niva: [3, 2.6, 2.4]},
  {
    id: 'sagoskolan',
    namn: 'Sagoskolan',
    omrade: 'sodra',
    svar: [
      {'4-5': 14, '6': 12},
      {'4-5': 15, '6': 11},
      {'4-5': 13, '6': 6},
      {'4-5': 14, '6': 7},
    ],
    inbjudna: 30,
    niva: [3, 2.9, 2.4],
  },
  {
    id: 'fantasiskolan',
    namn: 'Fantasiskolan',
    omrade: 'sodra',
    svar: [12, 13, 12, 12],
    inbjudna: 14,
    niva: [4, 4, 4],
    spridning: 0,
  },
  {id: 'tankeskolan', namn: 'Tankeskolan', omrade: 'sodra', svar: [2, 3, 12, 11], inbjudna: 13, niva: [3, 2.8, 2.7]},
  {id: 'dromskolan', namn: 'Drömskolan', omrade: 'sodra', svar: [21, 0, 22, 20], inbjudna: 24, niva: [2.8, 2.7, 2.5]},
  {
    id: 'modellskolan',
    namn: 'Modellskolan',
    omrade: 'sodra',
    finns: [0, 1],
    svar: [58, 61],
    inbjudna: 59,
    niva: [3.1, 2.9, 2.6],
  },
  {
    id: 'modellskolan-f-3',
    namn: 'Modellskolan F–3',
    omrade: 'sodra',
    finns: [2, 3],
    svar: [0, 0, 27, 29],
    inbjudna: 31,
    niva: [3.3, 3, 2.8],
  },
  {
    id: 'modellskolan-4-6',
    namn: 'Modellskolan 4–6',
    omrade: 'sodra',
    finns: [2, 3],
    svar: [0, 0, 30, 31],
    inbjudna: 33,
    niva: [2.9, 2.8, 2.4],
  },
];

/** The units that are there in a round. */
export function exempelenheterAt(nr: number): readonly Exempelenhet[] {
  return ALLA.filter(({finns: [forsta, sista] = [0, 3]}) => nr >= forsta && nr <= sista);
}
