import {createId} from '../internal/new-id.js';
import type {Lagerskal} from '../utkast/databas.js';
import type {Klocka} from '../utkast/klocka.js';
import {readPublikNyckel, sealInsandning} from './forsegling.js';
import {Svarsko} from './svarsko.js';
import type {Svarspost} from './tld-form.events.js';
import {trySend, type Utfall} from './utfall.js';

/** How it stands with what a child has sent, as the form's words have it. */
export type Sandlage =
  | 'skickar'
  | 'skickat'
  | 'sparat'
  | 'fulltMinne'
  | 'kundeInteSkickas'
  | 'kanInteSpara'
  | 'togsInteEmot'
  | 'stangd';

/** What sending works with. */
export interface Sandmiljo {
  readonly klocka: () => Klocka;
  readonly omgang: () => string;
  readonly stanger: () => string | undefined;
  readonly servertid: () => number | undefined;
  /** Gives it to the host. */
  readonly give: (post: Svarspost) => Promise<unknown>;
  /** Something is to be shown anew. */
  readonly andrad: () => void;
}

/** A child does not stand and wait longer than this for an answer, milliseconds. */
const VANTAN = 8_000;

/**
 * Sends what the children have answered. Sealed where there is a key and a secure context: then it may wait on the device.
 * Otherwise it is sent as it is, and waits nowhere but in the page.
 */
export class Sandning {
  /** How it stands with this child's; undefined before anything is sent. */
  lage: Sandlage | undefined;
  /** Something that waited was refused, or the round closed before it came. */
  avvisat: 'togsInteEmot' | 'stangd' | undefined;
  /** Has anything waited since the page was opened? */
  harVantat = false;

  readonly #miljo: Sandmiljo;
  readonly #ko: Svarsko;
  #publik: Promise<CryptoKey | undefined> = Promise.resolve(undefined);
  #klartext: string | undefined;
  #mitt: {readonly id: string; readonly skal: Lagerskal | undefined} | undefined;

  constructor(miljo: Sandmiljo) {
    this.#miljo = miljo;
    this.#ko = new Svarsko({
      klocka: {now: () => miljo.klocka().now(), after: (ms, action) => miljo.klocka().after(ms, action)},
      omgang: miljo.omgang,
      send: miljo.give,
      servertid: miljo.servertid,
      svar: (id, utfall) => this.#hear(id, utfall),
      andrad: () => {
        this.harVantat ||= this.#ko.antal > 0;
        miljo.andrad();
      },
    });
  }

  /** How many sealed answers of the round wait on this device. */
  get vantar(): number {
    return this.#ko.antal;
  }

  /** Is there something that cannot wait, and that the next child would put an end to? */
  get binder(): boolean {
    return this.#klartext !== undefined;
  }

  /** Would something be gone if the page were? */
  get osparat(): boolean {
    return this.binder || this.#ko.iMinnet > 0;
  }

  /** The round's public key; rejects when it is none. What waits since before is sent. */
  async start(nyckel: JsonWebKey | undefined): Promise<void> {
    this.#publik = nyckel === undefined || !canSeal() ? Promise.resolve(undefined) : readPublikNyckel(nyckel);
    if ((await this.#publik) !== undefined) this.#ko.start();
  }

  stop(): void {
    this.#ko.stop();
  }

  /** Sends a child's answers, for the first time. */
  async send(insandning: string): Promise<void> {
    this.#say('skickar');
    const publik = await this.#publik;
    if (publik === undefined) {
      this.#klartext = insandning;
      await this.#sendKlartext();
      return;
    }
    const {omgang, stanger, klocka} = this.#miljo;
    const post = {
      id: createId(),
      omgang: omgang(),
      kuvert: await sealInsandning(insandning, publik),
      stanger: stanger(),
    };
    this.#mitt = {id: post.id, skal: await this.#ko.add(post)};
    klocka().after(VANTAN, () => {
      if (this.#mitt?.id === post.id && this.lage === 'skickar') this.#hear(post.id, 'senare');
    });
    await this.#ko.send(post.id);
  }

  /** Sends what is in the page's memory once more. */
  async sendAgain(): Promise<void> {
    this.#say('skickar');
    if (this.#klartext === undefined) await this.#ko.send(this.#mitt?.id);
    else await this.#sendKlartext();
  }

  /** The child is gone: nothing of it is kept but what is sealed and waits. */
  forget(): void {
    this.#klartext = undefined;
    this.#mitt = undefined;
    this.lage = undefined;
  }

  async #sendKlartext(): Promise<void> {
    const innehall = this.#klartext;
    if (innehall === undefined) return;
    const {omgang, give, klocka} = this.#miljo;
    const utfall = await trySend(() => give({omgang: omgang(), form: 'klartext', innehall}), klocka());
    // The child may have been away so long that it was taken away.
    if (this.#klartext !== innehall) return;
    if (utfall !== 'senare') this.#klartext = undefined;
    this.#say(lageOf(utfall, 'kanInteSpara'));
  }

  /** An answer has been dealt with, this child's or one that waited. */
  #hear(id: string, utfall: Utfall): void {
    if (this.#mitt?.id === id) {
      const {skal} = this.#mitt;
      this.#say(lageOf(utfall, skal === undefined ? 'sparat' : skal === 'fullt' ? 'fulltMinne' : 'kanInteSpara'));
    } else if (utfall === 'nekad' || utfall === 'stangd') {
      this.avvisat = utfall === 'nekad' ? 'togsInteEmot' : 'stangd';
      this.#miljo.andrad();
    }
  }

  #say(lage: Sandlage): void {
    this.lage = lage;
    this.#miljo.andrad();
  }
}

function lageOf(utfall: Utfall, senare: Sandlage): Sandlage {
  const lagen = {skickad: 'skickat', nekad: 'togsInteEmot', stangd: 'stangd', senare} as const;
  return lagen[utfall];
}

/** Sealing needs a secure context: on plain http there is none. */
function canSeal(): boolean {
  return globalThis.isSecureContext && globalThis.crypto.subtle !== undefined;
}
