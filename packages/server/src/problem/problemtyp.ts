/** One kind of problem, as RFC 9457 wants it: the same title and status every time. */
export interface Problemtyp {
  readonly status: 400 | 404 | 405 | 414 | 500;
  readonly titel: string;
  /** What the reader can do about it. */
  readonly rad: string;
}

/** Every kind of problem the server answers with, by its id. An id is public API: never renamed, never reused. */
export const problemtyper = {
  'ogiltig-fraga': {
    status: 400,
    titel: 'Frågan går inte att besvara',
    rad: 'Något i adressen efter frågetecknet är fel eller saknas. Rätta det som står i svaret och försök igen.',
  },
  'finns-inte': {
    status: 404,
    titel: 'Sidan finns inte',
    rad: 'Adressen kan vara felskriven eller gammal. Gå till startsidan och leta dig fram därifrån.',
  },
  'fel-metod': {
    status: 405,
    titel: 'Det går bara att läsa här',
    rad: 'Adressen svarar på GET och HEAD. Den tar inte emot något.',
  },
  'for-lang-adress': {
    status: 414,
    titel: 'Adressen är för lång',
    rad: 'Adressen har fler tecken än servern tar emot. Gå till startsidan och börja om därifrån.',
  },
  'internt-fel': {
    status: 500,
    titel: 'Något gick fel hos oss',
    rad: 'Försök igen om en stund. Om felet är kvar: berätta för den som sköter tjänsten och ange ärendets nummer.',
  },
} as const satisfies Readonly<Record<string, Problemtyp>>;

/** The id of a kind of problem. */
export type ProblemtypId = keyof typeof problemtyper;

/** The kind of problem that `id` names, or undefined; takes any text. */
export function findProblemtyp(id: string): Problemtyp | undefined {
  return Object.hasOwn(problemtyper, id) ? problemtyper[id as ProblemtypId] : undefined;
}
