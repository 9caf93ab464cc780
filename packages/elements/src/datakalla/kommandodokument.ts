import {createId} from '../internal/new-id.js';
import {isSameJson} from '../utkast/same-json.js';
import {Andringsko, type Vantande} from './andringsko.js';
import type {Platsmiljo} from './koppling.js';
import {hinderOf} from './lage.js';
import {konfliktOf, type Nej} from './svar.js';

/** What became of a command. */
export type Tillampning<D, C> =
  | {readonly ok: true; readonly dokument: D; readonly inverse: C}
  /** It is as the command would have it. */
  | {readonly ok: false; readonly redan: true}
  | {readonly ok: false; readonly redan: false; readonly mening: string};

/** What a kind of document is, and what is told of it. */
export interface Dokumentregler<D, C> {
  /** May the one who is signed in change it? */
  readonly farSkriva: boolean;
  readonly parse: (value: unknown) => D | undefined;
  /** What there is before anybody has saved anything. */
  readonly tomt: () => D;
  /** Is it a command that this version knows? What waits in a browser may be of another. */
  readonly isCommand: (value: unknown) => value is C;
  readonly apply: (dokument: D, command: C) => Tillampning<D, C>;
  /** What of the document a command would write over; undefined for what cannot stand against another. */
  readonly rorVid: (dokument: D, command: C) => unknown;
  /** Commands with the same key replace each other while they wait. */
  readonly nyckelOf?: (command: C) => string;
  /** A pause before something is sent, for what changes with every letter. Milliseconds. */
  readonly lugn?: number;
}

/** Who is told of what happens with the document. */
export interface Dokumentlyssnare<D, C> {
  /** It is to be shown like this. */
  readonly show: (dokument: D) => void;
  /** Everything is saved. */
  readonly sparat: () => void;
  /** Somebody else had changed the same: mine holds now, and `inverse` takes theirs back. */
  readonly krock: (vantande: Vantande<C>, deras: unknown, inverse: C) => void;
  /** What was to be changed is gone. */
  readonly borta: (vantande: Vantande<C>) => void;
}

/** A save that others come before over and over is given up for a while. */
const FLEST_OMTAG = 8;

/**
 * A document that is changed by commands. What is done shows at once, waits in this browser, and is saved when it can be;
 * where somebody else has saved meanwhile it is done again on theirs.
 */
export class Kommandodokument<D extends object, C extends object> {
  readonly #miljo: Platsmiljo;
  readonly #vag: string;
  readonly #regler: Dokumentregler<D, C>;
  readonly #lyssnare: Dokumentlyssnare<D, C>;
  readonly #ko: Andringsko<C>;
  readonly #las: string;
  /** As the server has it. */
  #bas: D | undefined;
  #revision: string | undefined;
  /** With what waits. */
  #nu: D | undefined;
  /** On their way into the queue. */
  #paVag: readonly C[] = [];
  #sender = false;
  #igen = false;
  #stoppad = false;
  #cancel: (() => void) | undefined;

  constructor(miljo: Platsmiljo, vag: string, regler: Dokumentregler<D, C>, lyssnare: Dokumentlyssnare<D, C>) {
    this.#miljo = miljo;
    this.#vag = vag;
    this.#regler = regler;
    this.#lyssnare = lyssnare;
    this.#las = `ska-datakalla ${miljo.bas}${vag} ${miljo.plats.vem}`;
    this.#ko = new Andringsko(this.#las);
  }

  /** The document with what waits; undefined until it has been read. */
  get nu(): D | undefined {
    return this.#nu;
  }

  /** Reads it; undefined when it is there to use, else why not. */
  async load(): Promise<Nej | undefined> {
    const {uppkoppling, signal} = this.#miljo;
    const svar = await uppkoppling.get(this.#vag, signal);
    if (!svar.ok && svar.skal !== 'finns-inte') return svar;
    const bas = svar.ok ? this.#regler.parse(svar.kropp) : this.#regler.tomt();
    if (bas === undefined) return {ok: false, skal: 'fel', status: undefined, kropp: undefined};
    this.#bas = bas;
    this.#revision = svar.ok ? svar.revision : undefined;
    this.#nu = bas;
    for (const vantande of await this.#vantande()) this.#nu = this.#done(this.#nu, vantande.command);
    return undefined;
  }

  /** Does something; what it was, or why it cannot be done. */
  change(command: C, titel: string): Tillampning<D, C> {
    const {apply, nyckelOf, farSkriva, lugn = 0} = this.#regler;
    if (this.#nu === undefined || !farSkriva) return {ok: false, redan: false, mening: ''};
    const done = apply(this.#nu, command);
    if (!done.ok) return done;
    this.#nu = done.dokument;
    this.#lyssnare.show(done.dokument);
    const id = nyckelOf === undefined ? createId() : `${this.#las} ${nyckelOf(command)}`;
    const {klocka} = this.#miljo;
    this.#paVag = [...this.#paVag, command];
    void this.#ko.add(id, command, titel, klocka.now()).then(() => {
      this.#paVag = this.#paVag.filter((one) => one !== command);
      this.#cancel?.();
      this.#cancel = klocka.after(lugn, () => void this.send());
    });
    return done;
  }

  /** Sends what waits, one save at a time, also when the page is open in several windows. */
  async send(): Promise<void> {
    if (this.#sender) {
      this.#igen = true;
      return;
    }
    this.#sender = true;
    do {
      this.#igen = false;
      // Without TLS there are no locks: two windows then meet at the server, which lets one of them do it again.
      await (navigator.locks?.request(this.#las, () => this.#sendAll()) ?? this.#sendAll());
    } while (this.#igen);
    this.#sender = false;
  }

  /** Nothing more is sent; what waits is sent the next time. */
  stop(): void {
    this.#stoppad = true;
    this.#cancel?.();
  }

  async #vantande(): Promise<readonly Vantande<C>[]> {
    if (!this.#regler.farSkriva) return [];
    return (await this.#ko.all()).filter(({command}) => this.#regler.isCommand(command));
  }

  async #sendAll(): Promise<void> {
    const {uppkoppling, say} = this.#miljo;
    /** What each command would write over, as it was when the user did it. */
    let fore = this.#bas;
    let sent = false;
    for (let omtag = 0; omtag < FLEST_OMTAG; omtag++) {
      const bas = this.#bas;
      const vantande = await this.#vantande();
      if (this.#stoppad || bas === undefined || vantande.length === 0) break;
      sent = true;
      say('sparar');
      const next = vantande.reduce<D>((one, {command}) => this.#done(one, command), bas);
      if (isSameJson(next, bas)) {
        await this.#settle(vantande, bas, fore);
        fore = bas;
        continue;
      }
      const svar = await uppkoppling.put(this.#vag, next, this.#revision);
      if (svar.ok) {
        await this.#settle(vantande, bas, fore);
        this.#bas = next;
        this.#revision = svar.revision;
        fore = next;
        continue;
      }
      const deras = this.#readKonflikt(svar);
      if (deras === undefined) {
        say(hinderOf(svar.skal));
        return;
      }
      this.#bas = deras.dokument;
      this.#revision = deras.revision;
      // An answer that was lost on the way: what they have is what was sent.
      if (isSameJson(deras.dokument, next)) {
        await this.#ko.remove(vantande);
        fore = deras.dokument;
      }
      await this.#showNow();
    }
    if ((await this.#vantande()).length > 0) {
      if (!this.#stoppad) say('fel');
      return;
    }
    await this.#showNow();
    if (!sent || this.#stoppad) return;
    say('sparat');
    this.#lyssnare.sparat();
  }

  /** Everything that waited is done on `bas`: takes it out of the queue and tells of what met somebody else's. */
  async #settle(vantande: readonly Vantande<C>[], bas: D, fore: D | undefined): Promise<void> {
    await this.#ko.remove(vantande);
    const {apply, rorVid} = this.#regler;
    let at = bas;
    for (const one of vantande) {
      const done = apply(at, one.command);
      if (!done.ok) {
        if (!done.redan) this.#lyssnare.borta(one);
        continue;
      }
      const deras = rorVid(bas, one.command);
      const isNew = fore !== undefined && fore !== bas && !isSameJson(deras, rorVid(fore, one.command));
      const isOwn = isSameJson(deras, rorVid(done.dokument, one.command));
      if (deras !== undefined && isNew && !isOwn) this.#lyssnare.krock(one, deras, done.inverse);
      at = done.dokument;
    }
  }

  /** What there is now: what the server has, with what still waits. */
  async #showNow(): Promise<void> {
    const bas = this.#bas;
    if (bas === undefined) return;
    const kvar = (await this.#vantande()).map(({command}) => command);
    const next = [...kvar, ...this.#paVag].reduce<D>((one, command) => this.#done(one, command), bas);
    if (isSameJson(next, this.#nu)) return;
    this.#nu = next;
    this.#lyssnare.show(next);
  }

  #done(dokument: D, command: C): D {
    const done = this.#regler.apply(dokument, command);
    return done.ok ? done.dokument : dokument;
  }

  #readKonflikt(svar: Nej): {readonly dokument: D; readonly revision: string} | undefined {
    const konflikt = svar.skal === 'konflikt' ? konfliktOf(svar) : undefined;
    const dokument = konflikt && this.#regler.parse(konflikt.deras);
    return konflikt === undefined || dokument === undefined ? undefined : {dokument, revision: konflikt.revision};
  }
}
