import {answerTo, Databas} from '../utkast/databas.js';

/** A change that the server does not have yet. */
export interface Vantande<C> {
  readonly id: string;
  /** Which document of which server, and whose change. */
  readonly plats: string;
  /** In the order they were made. */
  readonly nummer: number;
  readonly command: C;
  /** What the user calls what was changed. */
  readonly titel: string;
}

const PLATS = {namn: 'ska-andringar', samling: 'andringar', nyckel: 'id'} as const;

/** Changes of a document that wait to be saved: in this browser, and in the page's memory where it has no room. */
export class Andringsko<C> {
  readonly #databas = new Databas(PLATS);
  readonly #plats: string;
  #minne: readonly Vantande<C>[] = [];
  #nummer = 0;

  constructor(plats: string) {
    this.#plats = plats;
  }

  /** Puts a change last. With a key it takes the place of an earlier one with the same key. */
  async add(id: string, command: C, titel: string, now: number): Promise<Vantande<C>> {
    this.#nummer = Math.max(this.#nummer + 1, now);
    const vantande: Vantande<C> = {id, plats: this.#plats, nummer: this.#nummer, command, titel};
    try {
      await this.#databas.run('readwrite', async (store) => answerTo(store.put(vantande)));
    } catch {
      this.#minne = [...this.#minne.filter((one) => one.id !== id), vantande];
    }
    return vantande;
  }

  /** Everything that waits for this document, the first first. */
  async all(): Promise<readonly Vantande<C>[]> {
    const kept = await this.#databas
      .run('readonly', (store) => answerTo<Vantande<C>[]>(store.getAll()))
      .catch((): Vantande<C>[] => []);
    return [...kept, ...this.#minne]
      .filter(({plats}) => plats === this.#plats)
      .sort((a, b) => a.nummer - b.nummer || (a.id < b.id ? -1 : 1));
  }

  /** Takes away those that are dealt with, but for one that has been replaced since. */
  async remove(klara: readonly Vantande<C>[]): Promise<void> {
    const isDone = (one: Vantande<C> | undefined): boolean =>
      klara.some(({id, nummer}) => one?.id === id && one.nummer === nummer);
    this.#minne = this.#minne.filter((one) => !isDone(one));
    try {
      await this.#databas.run('readwrite', async (store) => {
        for (const {id} of klara) {
          if (isDone(await answerTo<Vantande<C> | undefined>(store.get(id)))) store.delete(id);
        }
      });
    } catch {
      // It is sent again another time, and does then what is already done.
    }
  }
}
