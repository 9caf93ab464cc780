import type {Datum} from '@vetlanda/ska-core/kalender';
import type {Kommunfil, Kommunfildokument, Kommunfilomgang} from '../kommunfil/schema.js';
import type {Roll} from '../ratt/roll.js';
import type {Databas} from './databas.js';
import type {Dokumentslag} from './dokument.js';

/** Where a document is, how many versions it has, and which frozen copies. */
export interface Dokumentpost {
  readonly enhet: string;
  readonly slag: Dokumentslag;
  /** Empty for what is not of a year. */
  readonly lasar: string;
  readonly revision: number;
  readonly frysta: readonly string[];
}

/** A round without its releases, and which audiences have one. */
export interface Omgangspost extends Omit<Kommunfilomgang, 'utgavor'> {
  readonly publiker: readonly string[];
}

/** What there is to export. Versions, frozen copies and releases never change, so they can be read afterwards one by one. */
export interface Forteckning extends Pick<Kommunfil, 'huvudman' | 'enheter' | 'dialogtider'> {
  readonly dokument: readonly Dokumentpost[];
  readonly omgangar: readonly Omgangspost[];
}

/** What a huvudman has, as it is at one instant, in the order of ids; undefined when there is no such huvudman. */
export function loadForteckning(db: Databas, huvudman: string): Promise<Forteckning | undefined> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const rad = await tx
        .selectFrom('huvudman')
        .select(['namn', 'exempel'])
        .where('huvudman', '=', huvudman)
        .executeTakeFirst();
      return (
        rad && {
          huvudman: rad,
          enheter: await loadEnheter(tx, huvudman),
          dokument: await loadDokumentposter(tx, huvudman),
          dialogtider: await loadDialogtider(tx, huvudman),
          omgangar: await loadOmgangsposter(tx, huvudman),
        }
      );
    });
}

/** Every unit with all that it has been, in the order of ids. */
export async function loadEnheter(db: Databas, huvudman: string): Promise<Kommunfil['enheter']> {
  const enheter = await db.selectFrom('enhet').selectAll().where('huvudman', '=', huvudman).execute();
  const perioder = await db
    .selectFrom('enhetsperiod')
    .selectAll()
    .where('huvudman', '=', huvudman)
    .orderBy('fran')
    .execute();
  const byEnhet = groupBy(perioder, ({enhet}) => enhet);
  return sortBy(enheter, ({enhet}) => enhet).map(({enhet, namn, slag}) => ({
    id: enhet,
    namn,
    slag,
    perioder: (byEnhet.get(enhet) ?? []).map(({fran, till, overordnad, skolform}) => ({
      fran: fran as Datum,
      ...(till === null ? {} : {till: till as Datum}),
      ...(overordnad === null ? {} : {overordnad}),
      ...(skolform === null ? {} : {skolform}),
    })),
  }));
}

async function loadDokumentposter(db: Databas, huvudman: string): Promise<readonly Dokumentpost[]> {
  const dokument = await db.selectFrom('dokument').selectAll().where('huvudman', '=', huvudman).execute();
  const frysta = await db
    .selectFrom('fryst')
    .select(['enhet', 'slag', 'lasar', 'fryst'])
    .where('huvudman', '=', huvudman)
    .execute();
  const byDokument = groupBy(frysta, keyOf);
  return sortBy(dokument, keyOf).map(({enhet, slag, lasar, revision, ...rest}) => ({
    enhet,
    slag: slag as Dokumentslag,
    lasar,
    revision,
    frysta: sortBy(byDokument.get(keyOf({enhet, slag, lasar, ...rest})) ?? [], ({fryst}) => fryst).map(
      ({fryst}) => fryst,
    ),
  }));
}

function keyOf({enhet, slag, lasar}: {readonly enhet: string; readonly slag: string; readonly lasar: string}): string {
  return `${enhet} ${slag} ${lasar}`;
}

async function loadDialogtider(db: Databas, huvudman: string): Promise<Kommunfil['dialogtider']> {
  const tider = await db.selectFrom('dialogtid').selectAll().where('huvudman', '=', huvudman).execute();
  const bokningar = await db.selectFrom('bokning').selectAll().where('huvudman', '=', huvudman).execute();
  const byTid = groupBy(bokningar, ({dialogtid}) => dialogtid);
  return sortBy(tider, ({dialogtid}) => dialogtid).map(
    ({dialogtid, aktivitet, dag, fran, till, lokal, platser}): Kommunfil['dialogtider'][number] => ({
      id: dialogtid,
      aktivitet,
      dag: dag as Datum,
      fran,
      till,
      lokal,
      platser,
      bokningar: (byTid.get(dialogtid) ?? []).map(({enhet}) => enhet).sort(),
    }),
  );
}

async function loadOmgangsposter(db: Databas, huvudman: string): Promise<readonly Omgangspost[]> {
  const omgangar = await db
    .selectFrom('omgang')
    .select(['omgang', 'namn', 'lasar', 'oppnar', 'stanger', 'lage', 'enkat', 'trosklar'])
    .where('huvudman', '=', huvudman)
    .execute();
  const utgavor = await db.selectFrom('utgava').select(['omgang', 'publik']).where('huvudman', '=', huvudman).execute();
  const byOmgang = groupBy(utgavor, ({omgang}) => omgang);
  return sortBy(omgangar, ({omgang}) => omgang).map(
    ({omgang, namn, lasar, oppnar, stanger, lage, enkat, trosklar}) => ({
      id: omgang,
      namn,
      lasar,
      oppnar: oppnar as Datum,
      stanger: stanger as Datum,
      lage: lage === 'planerad' || lage === 'oppen' ? 'planerad' : 'stangd',
      enkat,
      trosklar,
      publiker: (byOmgang.get(omgang) ?? []).map(({publik}) => publik).sort(),
    }),
  );
}

/** A document of the list with its history. */
export async function loadDokumenthistorik(
  db: Databas,
  huvudman: string,
  {enhet, slag, lasar, revision, frysta}: Dokumentpost,
): Promise<Kommunfildokument> {
  const versioner = await db
    .selectFrom('dokumentversion')
    .select(['roll', 'nar', 'innehall'])
    .where('huvudman', '=', huvudman)
    .where('enhet', '=', enhet)
    .where('slag', '=', slag)
    .where('lasar', '=', lasar)
    .where('revision', '<=', revision)
    .orderBy('revision')
    .execute();
  const kopior = await db
    .selectFrom('fryst')
    .select(['fryst', 'roll', 'nar', 'innehall'])
    .where('huvudman', '=', huvudman)
    .where('enhet', '=', enhet)
    .where('slag', '=', slag)
    .where('lasar', '=', lasar)
    .execute();
  const known = new Set(frysta);
  return {
    enhet,
    slag,
    ...(lasar === '' ? {} : {lasar}),
    versioner: versioner.map(({roll, nar, innehall}) => ({roll: roll as Roll, nar, innehall})),
    frysta: sortBy(kopior, ({fryst}) => fryst)
      .filter(({fryst}) => known.has(fryst))
      .map(({fryst, roll, nar, innehall}) => ({id: fryst, roll: roll as Roll, nar, innehall})),
  };
}

/** The releases of a round. */
export async function loadUtgavor(
  db: Databas,
  huvudman: string,
  {id, publiker}: Omgangspost,
): Promise<Kommunfilomgang['utgavor']> {
  const rader = await db
    .selectFrom('utgava')
    .select(['publik', 'nummer', 'datum', 'innehall', 'hash'])
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', id)
    .execute();
  return sortBy(rader, ({publik}) => publik)
    .filter(({publik}) => publiker.includes(publik))
    .map(({publik, nummer, datum, innehall, hash}) => ({
      publik: publik as Kommunfilomgang['utgavor'][number]['publik'],
      nummer,
      datum: datum as Datum,
      innehall,
      hash,
    }));
}

function groupBy<T>(items: readonly T[], keyFor: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyFor(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** By code units: a database's own order of letters differs from one to another. */
function sortBy<T>(items: readonly T[], keyFor: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (keyFor(a) < keyFor(b) ? -1 : keyFor(a) > keyFor(b) ? 1 : 0));
}
