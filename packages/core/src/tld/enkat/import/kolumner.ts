/** The columns of the table, as they are headed, in the order of the template. */
export const KOLUMNER = [
  'Slag',
  'Id',
  'Språk',
  'Granskad',
  'Text',
  'Dimension',
  'Skala',
  'Steg 1',
  'Steg 2',
  'Steg 3',
  'Steg 4',
  'Steg 5',
  'Steg 6',
  'Steg 7',
  'Vet ej',
  'Positiv från',
  'Telefon',
  'Länk',
  'Bild',
  'Stegbilder',
  'Ljud',
  'Steg 1 bild',
  'Steg 2 bild',
  'Steg 3 bild',
  'Steg 4 bild',
  'Steg 5 bild',
  'Steg 6 bild',
  'Steg 7 bild',
  'Steg 1 ljud',
  'Steg 2 ljud',
  'Steg 3 ljud',
  'Steg 4 ljud',
  'Steg 5 ljud',
  'Steg 6 ljud',
  'Steg 7 ljud',
  'Vet ej ljud',
] as const;

/** The heading of a column. */
export type Kolumn = (typeof KOLUMNER)[number];

/** The columns of one step. */
interface Stegkolumner {
  readonly text: Kolumn;
  readonly bild: Kolumn;
  readonly ljud: Kolumn;
}

/** The columns of each step, from the least. */
export const STEGKOLUMNER: readonly Stegkolumner[] = ([1, 2, 3, 4, 5, 6, 7] as const).map((n) => ({
  text: `Steg ${n}`,
  bild: `Steg ${n} bild`,
  ljud: `Steg ${n} ljud`,
}));

const STEG = STEGKOLUMNER.flatMap(({text, bild, ljud}) => [text, bild, ljud]);
const ORD: readonly Kolumn[] = ['Språk', 'Granskad', 'Text', 'Ljud'];

/** What a row can hold, by the word in its first column, and the columns that it uses. */
const RADER = {
  id: ['Text'],
  version: ['Text'],
  exempel: ['Text'],
  skolformer: ['Text'],
  profil: ['Text'],
  svarssätt: ['Text'],
  titel: ORD,
  inledning: ORD,
  dimension: ['Id', ...ORD],
  fråga: ['Id', 'Dimension', 'Skala', 'Vet ej', 'Vet ej ljud', 'Positiv från', 'Bild', 'Stegbilder', ...STEG, ...ORD],
  'tack rubrik': ORD,
  tack: ORD,
  vart: ['Telefon', 'Länk', ...ORD],
  före: ORD,
  under: ORD,
  efter: ORD,
} as const satisfies Readonly<Record<string, readonly Kolumn[]>>;

/** What a row holds. */
export type Radslag = keyof typeof RADER;

export const ALLA_RADSLAG = Object.keys(RADER) as readonly Radslag[];

/** What is given once, and in no language. */
export const FAKTA = [
  'id',
  'version',
  'exempel',
  'skolformer',
  'profil',
  'svarssätt',
] as const satisfies readonly Radslag[];

/** Does such a row use the column? */
export function usesKolumn(slag: Radslag, kolumn: Kolumn): boolean {
  const used: readonly Kolumn[] = RADER[slag];
  return kolumn === 'Slag' || used.includes(kolumn);
}

/** The column with that heading, however it is written; `Fråga` is another word for `Text`. */
export function kolumnOf(rubrik: string): Kolumn | undefined {
  const folded = fold(rubrik);
  return folded === 'fraga' ? 'Text' : KOLUMNER.find((one) => fold(one) === folded);
}

/** The kind of row that a word means, however it is written. Nothing at all means a question. */
export function radslagOf(ord: string): Radslag | undefined {
  const folded = fold(ord);
  return folded === '' ? 'fråga' : ALLA_RADSLAG.find((one) => fold(one) === folded);
}

/** A word without what people write differently: capitals, å ä ö, spaces and dashes. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
    .replaceAll(/[\s\p{Pd}_]+/gu, '-');
}
