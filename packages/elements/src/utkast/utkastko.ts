import type {Lagerskal} from './databas.js';
import type {Utkasthuvud} from './utkast.js';
import type {NyttUtkast, Utkastlager} from './utkastlager.js';

/** A document's writes to the storage, one after the other; of those that wait only the latest is written. */
export class Utkastko {
  readonly #lager: Utkastlager;
  readonly #onDone: (written: boolean) => void;
  #write: NyttUtkast | undefined;
  readonly #removals: (() => Promise<unknown>)[] = [];
  #running: Promise<void> | undefined;
  #skrivet: NyttUtkast | undefined;
  #fel: Lagerskal | undefined;

  constructor(lager: Utkastlager, onDone: (written: boolean) => void) {
    this.#lager = lager;
    this.#onDone = onDone;
  }

  /** What was written last; undefined when it could not be. */
  get skrivet(): NyttUtkast | undefined {
    return this.#skrivet;
  }

  /** Why the last write did not work. */
  get fel(): Lagerskal | undefined {
    return this.#fel;
  }

  /** Resolves when nothing waits. */
  get settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  write(nytt: NyttUtkast): void {
    this.#write = nytt;
    this.#run();
  }

  /** What waits is not written. */
  cancel(): void {
    this.#write = undefined;
  }

  /** Removes what `urval` picks of what is stored, before anything more is written. */
  remove(dokument: string, urval: (huvud: Utkasthuvud) => boolean): void {
    this.#removals.push(() => this.#lager.removeUtkast(dokument, urval));
    this.#run();
  }

  #run(): void {
    this.#running ??= this.#work();
  }

  async #work(): Promise<void> {
    try {
      while (this.#removals.length > 0 || this.#write !== undefined) await this.#next();
    } finally {
      // Here and not when the promise has settled: what is written in between would wait for ever.
      this.#running = undefined;
    }
  }

  async #next(): Promise<void> {
    const remove = this.#removals.shift();
    const nytt = this.#write;
    if (remove !== undefined) {
      await remove();
      this.#onDone(false);
    } else if (nytt !== undefined) {
      this.#write = undefined;
      const svar = await this.#lager.saveUtkast(nytt);
      this.#skrivet = svar.ok ? nytt : undefined;
      this.#fel = svar.ok ? undefined : svar.skal;
      this.#onDone(true);
    }
  }
}
