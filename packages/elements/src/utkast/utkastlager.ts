import {answerTo, Databas, Lagerfel, type Lagerskal} from './databas.js';
import type {Utkast, Utkasthuvud} from './utkast.js';
import {type Plats, toPost, toVersion, type Version} from './utkastpost.js';

/** A version of a draft to store. */
export interface NyttUtkast extends Pick<Utkast, 'dokument' | 'bas' | 'plan' | 'tid'> {
  readonly skrivare?: string;
  /** The running number of a version that must stay: a draft that has been offered and not answered. */
  readonly behall?: number | undefined;
}

/** Stored, with its running number; or not, and why: then the page keeps it in memory. */
export type Skrivsvar = {readonly ok: true; readonly nummer: number} | {readonly ok: false; readonly skal: Lagerskal};

/** The newest version that is whole. When the storage cannot be read: the one in the page's memory, if any. */
export type Lassvar = {
  readonly utkast: Utkast | undefined;
} & (
  | {readonly ok: true /** Was a newer one damaged? */; readonly skadat: boolean}
  | {readonly ok: false; readonly skal: Lagerskal}
);

/** Removed; or only from the page's memory, and why. */
export type Borttagningssvar = {readonly ok: true} | {readonly ok: false; readonly skal: Lagerskal};

/** Every document that has a draft, the latest written first. */
export type Listsvar = {
  readonly utkast: readonly Utkasthuvud[];
} & ({readonly ok: true} | {readonly ok: false; readonly skal: Lagerskal});

/** Where drafts are kept. No call throws or rejects: the answer says what did not work. */
export interface Utkastlager {
  /** Stores a version and keeps the one before it. */
  saveUtkast(nytt: NyttUtkast): Promise<Skrivsvar>;
  readUtkast(dokument: string): Promise<Lassvar>;
  /** Removes a document's draft, or those of its versions that `urval` picks. */
  removeUtkast(dokument: string, urval?: (huvud: Utkasthuvud) => boolean): Promise<Borttagningssvar>;
  listUtkast(): Promise<Listsvar>;
}

/**
 * Drafts in this browser, in IndexedDB. A document has two places that are written by turns, each with a running number
 * and a checksum, so that there is always a whole version to go back to. Number and place are decided inside the
 * transaction that writes: two windows cannot take the same.
 */
export function createUtkastlager(): Utkastlager {
  const databas = new Databas();
  /** What could not be stored. It is later than what is stored, for whatever is stored is forgotten here. */
  const minne = new Map<string, Utkast>();

  return {
    async saveUtkast({skrivare = '', behall, ...nytt}) {
      try {
        const nummer = await databas.run('readwrite', async (store) => {
          const versions = await versionsIn(store, nytt.dokument);
          const next = Math.max(0, ...versions.map((version) => version.nummer)) + 1;
          store.put(toPost({...nytt, skrivare, nummer: next}, choosePlats(versions, behall)));
          return next;
        });
        minne.delete(nytt.dokument);
        return {ok: true, nummer};
      } catch (error) {
        minne.set(nytt.dokument, {...nytt, skrivare, nummer: 0});
        return {ok: false, skal: skalOf(error)};
      }
    },

    async readUtkast(dokument) {
      try {
        const versions = await databas.run('readonly', (store) => versionsIn(store, dokument));
        const newest = newestOf(versions);
        const skadat = versions.some(({utkast, nummer}) => utkast === undefined && nummer >= (newest?.nummer ?? 0));
        return {ok: true, utkast: minne.get(dokument) ?? newest?.utkast, skadat};
      } catch (error) {
        return {ok: false, skal: skalOf(error), utkast: minne.get(dokument)};
      }
    },

    async removeUtkast(dokument, urval) {
      const held = minne.get(dokument);
      if (held !== undefined && urval?.(held) !== false) minne.delete(dokument);
      try {
        await databas.run('readwrite', async (store) => {
          if (urval === undefined) return void store.delete(platserOf(dokument));
          for (const {utkast, plats} of await versionsIn(store, dokument)) {
            // A damaged one is of no use to anybody.
            if (utkast === undefined || urval(utkast)) store.delete([dokument, plats]);
          }
        });
        return {ok: true};
      } catch (error) {
        return {ok: false, skal: skalOf(error)};
      }
    },

    async listUtkast() {
      try {
        const stored = await databas.run('readonly', (store) => answerTo<unknown[]>(store.getAll()));
        return {ok: true, utkast: heads([...stored.map((value) => toVersion(value).utkast), ...minne.values()])};
      } catch (error) {
        return {ok: false, skal: skalOf(error), utkast: heads([...minne.values()])};
      }
    },
  };
}

function platserOf(dokument: string): IDBKeyRange {
  return IDBKeyRange.bound([dokument, 0], [dokument, 1]);
}

async function versionsIn(store: IDBObjectStore, dokument: string): Promise<readonly Version[]> {
  return (await answerTo<unknown[]>(store.getAll(platserOf(dokument)))).map(toVersion);
}

function newestOf(versions: readonly Version[]): Version | undefined {
  return versions.filter(({utkast}) => utkast !== undefined).sort((a, b) => b.nummer - a.nummer)[0];
}

/** The place to write in: the other one than that of the version to keep, which is the newest whole one unless told. */
function choosePlats(versions: readonly Version[], behall: number | undefined): Plats {
  const told = versions.find(({nummer, utkast}) => utkast !== undefined && nummer === behall);
  return (told ?? newestOf(versions))?.plats === 0 ? 1 : 0;
}

function heads(utkast: readonly (Utkast | undefined)[]): readonly Utkasthuvud[] {
  const latest = new Map<string, Utkasthuvud>();
  for (const one of utkast) {
    if (one === undefined) continue;
    const {plan: _, ...huvud} = one;
    const other = latest.get(huvud.dokument);
    // One in memory has no number, and is later than any that has.
    if (other === undefined || huvud.nummer === 0 || huvud.nummer > other.nummer) latest.set(huvud.dokument, huvud);
  }
  return [...latest.values()].sort((a, b) => b.tid - a.tid);
}

function skalOf(error: unknown): Lagerskal {
  return error instanceof Lagerfel ? error.skal : 'fel';
}
