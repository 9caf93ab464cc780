/** Why the browser's storage did not do what it was asked. */
export type Lagerskal =
  /** There is no storage to use: a private window, storage turned off, a sandboxed frame. */
  | 'saknas'
  /** Another window holds on to it. */
  | 'blockerat'
  /** There is no room left. */
  | 'fullt'
  | 'fel';

/** The storage did not do it, and why. */
export class Lagerfel extends Error {
  readonly skal: Lagerskal;

  constructor(skal: Lagerskal) {
    super(skal);
    this.skal = skal;
  }
}

/** Where something is kept: a database with one store, and the path of the key in it. */
export interface Databasplats {
  readonly namn: string;
  readonly samling: string;
  readonly nyckel: string | string[];
}

const VERSION = 1;
const UTKAST: Databasplats = {namn: 'ska-utkast', samling: 'utkast', nyckel: ['dokument', 'plats']};
/** A window behind a blocked one is told nothing (w3c/IndexedDB#223), so nobody waits longer than this, milliseconds. */
const TALAMOD = 5_000;

/** A database, that of drafts unless told: one connection, opened when first needed, and given up whenever somebody else needs it. */
export class Databas {
  readonly #plats: Databasplats;
  #connection: Promise<IDBDatabase> | undefined;

  constructor(plats: Databasplats = UTKAST) {
    this.#plats = plats;
  }

  /** Runs `work` in one transaction, safely on disk when the promise resolves. Rejects with a `Lagerfel` and nothing else. */
  async run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    const connection = this.#open();
    const database = await connection;
    try {
      return await transact(database, this.#plats.samling, mode, work);
    } catch {
      // The browser may have dropped the connection, without a word: a new one is worth one try.
      database.close();
      this.#forget(connection);
    }
    try {
      return await transact(await this.#open(), this.#plats.samling, mode, work);
    } catch (error) {
      throw error instanceof Lagerfel ? error : new Lagerfel(isFull(error) ? 'fullt' : 'fel');
    }
  }

  #open(): Promise<IDBDatabase> {
    if (this.#connection !== undefined) return this.#connection;
    const connection = openDatabase(this.#plats, () => this.#forget(connection));
    this.#connection = connection;
    // What did not open is asked for anew the next time.
    connection.catch(() => this.#forget(connection));
    return connection;
  }

  #forget(connection: Promise<IDBDatabase>): void {
    if (this.#connection === connection) this.#connection = undefined;
  }
}

/** The answer to a request of a transaction. */
export function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function openDatabase({namn, samling, nyckel}: Databasplats, onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let late = false;
    const giveUp = (skal: Lagerskal): void => {
      late = true;
      clearTimeout(patience);
      reject(new Lagerfel(skal));
    };
    const patience = setTimeout(() => giveUp('blockerat'), TALAMOD);
    try {
      const request = indexedDB.open(namn, VERSION);
      request.onupgradeneeded = () => request.result.createObjectStore(samling, {keyPath: nyckel});
      request.onblocked = () => giveUp('blockerat');
      request.onerror = () => giveUp('saknas');
      request.onsuccess = () => {
        const database = request.result;
        if (late) {
          database.close();
          return;
        }
        clearTimeout(patience);
        database.onversionchange = () => {
          database.close();
          onClose();
        };
        database.onclose = onClose;
        resolve(database);
      };
    } catch {
      giveUp('saknas');
    }
  });
}

async function transact<T>(
  database: IDBDatabase,
  samling: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(samling, mode, {durability: 'strict'});
  const finished = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const [value] = await Promise.all([work(transaction.objectStore(samling)), finished]);
  return value;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
