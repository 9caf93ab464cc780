import {answerTo, Databas, Lagerfel, type Lagerskal} from '../utkast/databas.js';
import type {Klocka} from '../utkast/klocka.js';
import type {Svarspost} from './tld-form.events.js';
import {trySend, type Utfall} from './utfall.js';

/** A sealed answer that waits. There is no time in it and its id is random, so nothing tells in which order they came. */
export interface Kopost {
  readonly id: string;
  readonly omgang: string;
  readonly kuvert: string;
  /** When the round closes, as the server told: after that nobody receives it. */
  readonly stanger: string | undefined;
}

/** What the queue works with. */
export interface Komiljo {
  readonly klocka: Klocka;
  readonly omgang: () => string;
  readonly send: (post: Svarspost) => Promise<unknown>;
  /** The time as the server told it, milliseconds since 1970; undefined where it has not, for the device's may be wrong. */
  readonly servertid: () => number | undefined;
  /** An answer has been dealt with, or a try has been made in vain. */
  readonly svar: (id: string, utfall: Utfall) => void;
  /** How many wait has changed. */
  readonly andrad: () => void;
}

const PLATS = {namn: 'ska-tld-svar', samling: 'kuvert', nyckel: 'id'} as const;
/** Between tries: twice as long each time, from the first to the last, milliseconds. */
const FORSTA_PAUS = 5_000;
const SISTA_PAUS = 300_000;
/** Thirty tablets get the network back at the same moment, and are not to call at the same moment, milliseconds. */
const SPRIDNING = 10_000;

/**
 * Sealed answers that wait to be acknowledged, on this device and, where it has no room, in the page's memory. Each is
 * sent until it is acknowledged, refused for good, or its round has closed.
 */
export class Svarsko {
  readonly #databas = new Databas(PLATS);
  readonly #miljo: Komiljo;
  #minne: readonly Kopost[] = [];
  #antal = 0;
  #forst: string | undefined;
  #gar = false;
  #igen = false;
  #stannad = true;
  #paus = FORSTA_PAUS;
  #avbryt: (() => void) | undefined;

  constructor(miljo: Komiljo) {
    this.#miljo = miljo;
  }

  /** How many of the round wait. */
  get antal(): number {
    return this.#antal;
  }

  /** How many of them are in memory alone, and gone when the page is. */
  get iMinnet(): number {
    return this.#minne.length;
  }

  /** Begins with what waited since before; also when the network is back. */
  start(): void {
    this.#stannad = false;
    globalThis.addEventListener('online', this.#online);
    void this.#count();
    this.#plan(this.#spread());
  }

  /** Nothing more is sent: a try under way is the last. */
  stop(): void {
    this.#stannad = true;
    globalThis.removeEventListener('online', this.#online);
    this.#avbryt?.();
  }

  /** Keeps it on the device. Where that does not work it is kept in memory, and the answer says why. */
  async add(post: Kopost): Promise<Lagerskal | undefined> {
    let skal: Lagerskal | undefined;
    try {
      await this.#databas.run('readwrite', async (store) => answerTo(store.put(post)));
    } catch (error) {
      skal = error instanceof Lagerfel ? error.skal : 'fel';
      this.#minne = [...this.#minne, post];
    }
    await this.#count();
    return skal;
  }

  /** Sends all that wait, now, this one before the others. */
  async send(forst?: string): Promise<void> {
    this.#forst = forst ?? this.#forst;
    this.#igen = true;
    if (this.#gar) return;
    this.#gar = true;
    this.#avbryt?.();
    try {
      while (this.#igen && !this.#stannad) {
        this.#igen = false;
        await this.#alone(() => this.#sendAll());
      }
    } finally {
      this.#gar = false;
    }
  }

  readonly #online = (): void => this.#plan(this.#spread());

  /** One window at a time, so that no answer is sent by two. */
  async #alone(work: () => Promise<void>): Promise<void> {
    const {locks} = navigator as {readonly locks?: LockManager};
    await (locks === undefined ? work() : locks.request(PLATS.namn, work));
  }

  async #sendAll(): Promise<void> {
    await this.#forgetClosed();
    const provade = new Set<string>();
    for (;;) {
      const kvar = (await this.#poster()).filter(({id}) => !provade.has(id));
      // At random, for the order in which they come is nobody's business.
      const post = kvar.find(({id}) => id === this.#forst) ?? kvar[Math.floor(Math.random() * kvar.length)];
      if (post === undefined || this.#stannad) return;
      provade.add(post.id);
      const utfall = await this.#try(post);
      if (utfall === 'senare') {
        this.#miljo.svar(post.id, utfall);
        this.#plan(this.#paus * (0.5 + Math.random()));
        this.#paus = Math.min(this.#paus * 2, SISTA_PAUS);
        return;
      }
      this.#paus = FORSTA_PAUS;
      await this.#remove(post.id);
      this.#miljo.svar(post.id, utfall);
    }
  }

  #try({omgang, kuvert}: Kopost): Promise<Utfall> {
    return trySend(() => this.#miljo.send({omgang, form: 'kuvert', innehall: kuvert}), this.#miljo.klocka);
  }

  /** What nobody receives any more is removed: by the server's time only, never by a clock that may be wrong. */
  async #forgetClosed(): Promise<void> {
    const nu = this.#miljo.servertid();
    if (nu === undefined) return;
    for (const {id, stanger} of await this.#alla()) {
      if (stanger === undefined || Date.parse(stanger) > nu) continue;
      await this.#remove(id);
      this.#miljo.svar(id, 'stangd');
    }
  }

  async #remove(id: string): Promise<void> {
    this.#minne = this.#minne.filter((post) => post.id !== id);
    try {
      await this.#databas.run('readwrite', async (store) => store.delete(id));
    } catch {
      // It is sent again another time, and the receiver knows by its nonce that it has it.
    }
    await this.#count();
  }

  async #count(): Promise<void> {
    this.#antal = (await this.#poster()).length;
    this.#miljo.andrad();
  }

  async #poster(): Promise<readonly Kopost[]> {
    return (await this.#alla()).filter(({omgang}) => omgang === this.#miljo.omgang());
  }

  async #alla(): Promise<readonly Kopost[]> {
    try {
      const lagrade = await this.#databas.run('readonly', (store) => answerTo<Kopost[]>(store.getAll()));
      return [...lagrade, ...this.#minne];
    } catch {
      return this.#minne;
    }
  }

  #plan(ms: number): void {
    this.#avbryt?.();
    if (this.#stannad) return;
    this.#avbryt = this.#miljo.klocka.after(ms, () => void this.send());
  }

  #spread(): number {
    return Math.random() * SPRIDNING;
  }
}
