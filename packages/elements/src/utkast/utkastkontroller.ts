import type {Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Fonsterkanal} from './fonsterkanal.js';
import {type Klocka, systemklocka} from './klocka.js';
import {OppetDokument, type Utkastforslag} from './oppet-dokument.js';
import type {Spara, Sparkonflikt} from './spara.js';
import type {Sparlage} from './sparlage.js';
import {createUtkastlager, type Utkastlager} from './utkastlager.js';

/** What a controller of drafts may be given. */
export interface Utkastval {
  /** The host's own saving; without it the plan is only kept in this browser. */
  readonly spara?: Spara | undefined;
  readonly lager?: Utkastlager;
  readonly klocka?: Klocka;
}

/** Another window counts as open for so long after it last wrote, milliseconds. */
const ANNAT_FONSTER = 300_000;

const SPARAT: Sparlage = {lage: 'sparat', tid: undefined};
const sidansLager = createUtkastlager();

/**
 * Keeps what is written from being lost: each change is a draft in this browser at once, and is sent to the host a little
 * later. The host element tells of changes and shows `lage`; it is drawn anew whenever that may have become another.
 */
export class Utkastkontroller implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #lager: Utkastlager;
  readonly #klocka: Klocka;
  readonly #kanal = new Fonsterkanal((dokument) => this.#told(dokument));
  #spara: Spara | undefined;
  #dokument: OppetDokument | undefined;
  #connected = false;
  #forgetFonster: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, {spara, lager = sidansLager, klocka = systemklocka}: Utkastval = {}) {
    this.#host = host;
    this.#spara = spara;
    this.#lager = lager;
    this.#klocka = klocka;
    host.addController(this);
  }

  /** The host's own saving. */
  get spara(): Spara | undefined {
    return this.#spara;
  }

  set spara(spara: Spara | undefined) {
    this.#spara = spara;
    if (!this.#connected) return;
    this.#dokument?.sparare.start();
    // Another way may work where the last one failed.
    this.#dokument?.sparare.retry();
  }

  /** How it stands with the saving: `describeSparlage` says it. */
  get lage(): Sparlage {
    return this.#dokument?.lage ?? SPARAT;
  }

  /** The host's revision that changes are made on. */
  get bas(): string | undefined {
    return this.#dokument?.sparare.bas;
  }

  /** What somebody has to choose between before anything more is saved. */
  get konflikt(): Sparkonflikt | undefined {
    return this.#dokument?.konflikt;
  }

  /** The draft that has been found and not answered: by `accept` or by `discard`. */
  get forslag(): Utkastforslag | undefined {
    return this.#dokument?.forslag;
  }

  /** Is the plan being written in another window too? */
  get annatFonster(): boolean {
    return this.#forgetFonster !== undefined;
  }

  /** Resolves when nothing waits to be written in this browser. */
  get settled(): Promise<void> {
    return this.#dokument?.settled ?? Promise.resolve();
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#onVisibilitychange);
    window.addEventListener('pagehide', this.#onPagehide);
    window.addEventListener('online', this.#onOnline);
    this.#kanal.open();
    this.#dokument?.sparare.start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.#onVisibilitychange);
    window.removeEventListener('pagehide', this.#onPagehide);
    window.removeEventListener('online', this.#onOnline);
    this.#kanal.close();
    this.#forget();
    this.#dokument?.sparare.stop();
  }

  /**
   * Opens a document that the host has at `revision`, and looks for a draft that the host does not have. It is offered
   * and never applied: answer by `accept` or `discard`. With the host's `plan` a draft that says the same is no draft.
   */
  async recover(id: string, revision: string | undefined, plan?: unknown): Promise<Utkastforslag | undefined> {
    const dokument = this.#open(id, revision, plan);
    const forslag = await dokument.recover(plan);
    if (this.#dokument !== dokument) return undefined;
    this.#host.requestUpdate();
    return forslag;
  }

  /** The plan has been changed: written here at once, and sent when it has been quiet for a while. */
  change(plan: Utvecklingsplan): void {
    this.#dokumentOf(plan).change(plan);
    this.#host.requestUpdate();
  }

  /** The user goes on from the draft that was offered; `plan` is that draft, read by `parsePlan`. */
  accept(plan: Utvecklingsplan): void {
    this.#dokumentOf(plan).accept(plan);
    this.#host.requestUpdate();
  }

  /** The user has chosen: `plan` is what is to apply, mine, theirs or both, on top of the host's `revision`. */
  resolve(plan: Utvecklingsplan, revision: string): void {
    this.#dokumentOf(plan).resolve(plan, revision);
    this.#host.requestUpdate();
  }

  /**
   * Throws away the draft that was offered, or when there is none the changes that have not been sent: the plan is then
   * as the host last had it. Resolves when they are gone from this browser. Not for a conflict: that has an answer.
   */
  async discard(): Promise<void> {
    const dokument = this.#dokument;
    dokument?.discard();
    this.#host.requestUpdate();
    await dokument?.settled;
  }

  #dokumentOf({id}: Utvecklingsplan): OppetDokument {
    const dokument = this.#dokument;
    return dokument?.id === id ? dokument : this.#open(id, undefined, undefined);
  }

  #open(id: string, bas: string | undefined, basplan: unknown): OppetDokument {
    // What is left of the one before is sent once; if that does not work its draft is there the next time.
    this.#dokument?.sparare.stop();
    this.#forget();
    const dokument: OppetDokument = new OppetDokument(
      id,
      {
        lager: this.#lager,
        klocka: this.#klocka,
        spara: () => this.#spara,
        onUtkast: () => this.#kanal.tell(id),
        onChange: () => this.#host.requestUpdate(),
      },
      bas,
      basplan,
    );
    this.#dokument = dokument;
    if (this.#connected) dokument.sparare.start();
    return dokument;
  }

  #told(id: string): void {
    if (id !== this.#dokument?.id) return;
    this.#forgetFonster?.();
    this.#forgetFonster = this.#klocka.after(ANNAT_FONSTER, () => {
      this.#forget();
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#forgetFonster?.();
    this.#forgetFonster = undefined;
  }

  readonly #onVisibilitychange = (): void => {
    if (document.visibilityState === 'hidden') this.#dokument?.sparare.send();
  };

  readonly #onPagehide = (): void => {
    this.#dokument?.sparare.send();
  };

  readonly #onOnline = (): void => {
    this.#dokument?.sparare.retry();
  };
}
