import type {Publik} from '@vetlanda/ska-core/tld';
import type {Databas} from '../databas.js';

/** A release as it is kept. */
export interface Utgavetext {
  readonly omgang: string;
  readonly publik: Publik;
  readonly nummer: number;
  readonly datum: string;
  /** What `serializeUtgava` made. */
  readonly innehall: string;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
}

/** The latest releases for an audience before a number, newest first. */
export async function loadUtgavor(
  db: Databas,
  huvudman: string,
  publik: Publik,
  {fore, antal}: {readonly fore?: number | undefined; readonly antal: number},
): Promise<readonly Utgavetext[]> {
  let query = selectUtgavor(db, huvudman, publik);
  if (fore !== undefined) query = query.where('nummer', '<', fore);
  const rader = await query.orderBy('nummer', 'desc').limit(antal).execute();
  return rader.map((rad) => ({...rad, publik}));
}

/** A release for an audience; undefined where nothing has that number. */
export async function findUtgava(
  db: Databas,
  huvudman: string,
  publik: Publik,
  nummer: number,
): Promise<Utgavetext | undefined> {
  const rad = await selectUtgavor(db, huvudman, publik).where('nummer', '=', nummer).executeTakeFirst();
  return rad && {...rad, publik};
}

function selectUtgavor(db: Databas, huvudman: string, publik: Publik) {
  return db
    .selectFrom('utgava')
    .select(['omgang', 'nummer', 'datum', 'innehall', 'hash'])
    .where('huvudman', '=', huvudman)
    .where('publik', '=', publik);
}
