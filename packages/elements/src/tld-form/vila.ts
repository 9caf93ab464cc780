import type {Formklocka} from './klocka.js';

/** What happens when nobody is there. */
export interface Vilolagen {
  /** Soon: ask whether somebody is. */
  readonly fraga: () => void;
  /** Now: take away what was answered. */
  readonly ta: () => void;
}

/** So long before the answers are taken away, somebody is asked, milliseconds. */
const FORVARNING = 60_000;

/**
 * Tells when nobody has touched the form for a time. A device may sleep, so that one clock stands still, and its clock may
 * be set back: whichever says the longer counts, also when the page comes back into view.
 */
export class Vila {
  readonly #klocka: () => Formklocka;
  readonly #lagen: Vilolagen;
  #tid = 0;
  #rord: {readonly now: number; readonly sinceOpen: number} | undefined;
  #avbryt: (() => void) | undefined;

  constructor(klocka: () => Formklocka, lagen: Vilolagen) {
    this.#klocka = klocka;
    this.#lagen = lagen;
  }

  /** Begins to watch, or begins anew: somebody is there. `tid` is how long they may be away, milliseconds. */
  touch(tid: number): void {
    const klocka = this.#klocka();
    this.#tid = tid;
    this.#rord = {now: klocka.now(), sinceOpen: klocka.sinceOpen()};
    this.#wait();
  }

  /** There is nothing to watch over. */
  rest(): void {
    this.#rord = undefined;
    this.#avbryt?.();
  }

  /** Looks at the clocks: after sleep, or when the page is shown again. */
  check(): void {
    const vila = this.#elapsed;
    if (vila === undefined) return;
    if (vila >= this.#tid) {
      this.rest();
      this.#lagen.ta();
      return;
    }
    if (vila >= this.#fragetid) this.#lagen.fraga();
    this.#wait();
  }

  get #fragetid(): number {
    return this.#tid - Math.min(FORVARNING, this.#tid / 2);
  }

  get #elapsed(): number | undefined {
    if (this.#rord === undefined) return undefined;
    const klocka = this.#klocka();
    return Math.max(klocka.now() - this.#rord.now, klocka.sinceOpen() - this.#rord.sinceOpen);
  }

  #wait(): void {
    this.#avbryt?.();
    const vila = this.#elapsed ?? 0;
    const nasta = vila < this.#fragetid ? this.#fragetid : this.#tid;
    this.#avbryt = this.#klocka().after(nasta - vila, () => this.check());
  }
}
