import type {Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import type {Klocka} from './klocka.js';
import {isSameJson} from './same-json.js';
import type {Spara, Sparkonflikt, Sparsvar} from './spara.js';

/** So long nothing is changed before the plan is sent, and so long a change waits at most, milliseconds. */
const LUGN = 2_000;
const LANGSTA_VANTAN = 15_000;
/** The waits before a save that failed is tried again; the last one over and over. */
const OMFORSOK: readonly number[] = [5_000, 15_000, 60_000, 300_000];
/** So many plans that were sent without an answer are remembered. */
const MINNS = 20;

/** What a `Sparare` works with. */
interface Sparmiljo {
  readonly klocka: Klocka;
  /** The host's saving, as it is when something is to be sent. */
  readonly spara: () => Spara | undefined;
  /** The host has acknowledged a plan; was it the last one there is? */
  readonly onSparat: (isLast: boolean) => void;
  readonly onChange: () => void;
}

interface Bas {
  readonly revision: string | undefined;
  readonly plan: unknown;
}

/**
 * Sends a document's plan to the host: one save at a time, and of what comes meanwhile only the latest. A failure is
 * tried again with longer and longer waits; a conflict stops everything until it is resolved.
 */
export class Sparare {
  readonly #miljo: Sparmiljo;
  /** The host's revision and plan that what is sent was changed from. */
  #bas: Bas;
  /** The last that the host is known to have had: another one than `#bas` for a draft of an older revision. */
  #vardens: Bas;
  /** The latest plan, until the host has acknowledged it. */
  #plan: Utvecklingsplan | undefined;
  #sending = false;
  #konflikt: Sparkonflikt | undefined;
  #sparat: number | undefined;
  #igen: number | undefined;
  #forsok = 0;
  /** When the first and the last change came since something was sent. */
  #first: number | undefined;
  #last = 0;
  /** Plans that the host may have got although no answer came back. */
  #obesvarade: readonly Utvecklingsplan[] = [];
  #cancel: (() => void) | undefined;
  #started = false;

  constructor(miljo: Sparmiljo, revision: string | undefined, plan: unknown) {
    this.#miljo = miljo;
    this.#vardens = {revision, plan};
    this.#bas = this.#vardens;
  }

  /** The host's revision that changes are made on. */
  get bas(): string | undefined {
    return this.#bas.revision;
  }

  get osparad(): Utvecklingsplan | undefined {
    return this.#plan;
  }

  get sending(): boolean {
    return this.#sending;
  }

  get konflikt(): Sparkonflikt | undefined {
    // What has been written since is mine, too.
    return this.#konflikt && {...this.#konflikt, min: this.#plan ?? this.#konflikt.min};
  }

  /** When the host last acknowledged. */
  get sparat(): number | undefined {
    return this.#sparat;
  }

  /** When a save that failed is tried again. */
  get igen(): number | undefined {
    return this.#igen;
  }

  change(plan: Utvecklingsplan): void {
    this.#last = this.#miljo.klocka.now();
    this.#first ??= this.#last;
    this.#plan = plan;
    this.#schedule();
  }

  /** Goes on from the older revision of a draft that is taken up again. */
  rebase(revision: string | undefined): void {
    this.#bas = {revision, plan: undefined};
  }

  resolve(plan: Utvecklingsplan, revision: string): void {
    this.#adopt(revision, this.#konflikt?.deras);
    this.#konflikt = undefined;
    this.#plan = plan;
    this.#obesvarade = [];
    this.send();
  }

  /** Forgets what is not sent. What is on its way cannot be called back. */
  drop(): void {
    this.#plan = undefined;
    this.#bas = this.#vardens;
    this.#first = undefined;
    this.#konflikt = undefined;
    this.#igen = undefined;
    this.#forsok = 0;
    this.#schedule();
  }

  start(): void {
    this.#started = true;
    this.#schedule();
  }

  /** Sends what there is, and waits for nothing more. */
  stop(): void {
    this.#started = false;
    this.send();
    this.#schedule();
  }

  /** Something has changed that a failed save may have waited for: the network is back. */
  retry(): void {
    if (this.#igen !== undefined) this.send();
  }

  /** Sends at once, unless there is nothing to send or no way to. */
  send(): void {
    const spara = this.#miljo.spara();
    const plan = this.#plan;
    if (spara === undefined || plan === undefined || this.#sending || this.#konflikt !== undefined) return;
    this.#sending = true;
    this.#first = undefined;
    this.#igen = undefined;
    this.#schedule();
    this.#miljo.onChange();
    void call(spara, plan, this.#bas.revision).then((svar) => this.#answer(plan, svar));
  }

  #answer(plan: Utvecklingsplan, svar: Sparsvar): void {
    this.#sending = false;
    if (svar.ok) this.#acknowledge(plan, svar.revision);
    else if (svar.skal === 'konflikt') this.#conflict(plan, svar);
    else this.#fail(plan);
    this.#schedule();
    this.#miljo.onChange();
  }

  #adopt(revision: string, plan: unknown): void {
    this.#vardens = {revision, plan};
    this.#bas = this.#vardens;
  }

  #acknowledge(plan: Utvecklingsplan, revision: string): void {
    // The host has this revision whatever has been written since: to go on from the old one would be a false conflict.
    this.#adopt(revision, plan);
    this.#obesvarade = [];
    this.#forsok = 0;
    this.#sparat = this.#miljo.klocka.now();
    const isLast = this.#plan === undefined || this.#plan === plan;
    if (isLast) this.#plan = undefined;
    this.#miljo.onSparat(isLast);
  }

  #conflict(plan: Utvecklingsplan, {deras, revision}: Extract<Sparsvar, {skal: 'konflikt'}>): void {
    // A save whose answer was lost on the way looks like somebody else's.
    const own = [plan, ...this.#obesvarade].find((one) => isSameJson(one, deras));
    if (own !== undefined) this.#acknowledge(own, revision);
    else if (this.#plan !== undefined) this.#konflikt = {bas: this.#bas.plan, min: this.#plan, deras, revision};
  }

  #fail(plan: Utvecklingsplan): void {
    this.#obesvarade = [...this.#obesvarade, plan].slice(-MINNS);
    if (this.#plan === undefined) return;
    this.#igen = this.#miljo.klocka.now() + (OMFORSOK[Math.min(this.#forsok, OMFORSOK.length - 1)] ?? 0);
  }

  #schedule(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.#started || this.#plan === undefined || this.#sending || this.#konflikt !== undefined) return;
    if (this.#miljo.spara() === undefined) return;
    const {klocka} = this.#miljo;
    const igen = this.#igen;
    const quiet = this.#first === undefined ? 0 : Math.min(this.#last + LUGN, this.#first + LANGSTA_VANTAN);
    this.#cancel = klocka.after(Math.max(0, (igen ?? quiet) - klocka.now()), () => {
      // Only a try that was waited for makes the next wait longer.
      if (igen !== undefined) this.#forsok++;
      this.send();
    });
  }
}

async function call(spara: Spara, plan: Utvecklingsplan, bas: string | undefined): Promise<Sparsvar> {
  try {
    // A host in JavaScript may forget to answer.
    return (await spara(plan, bas)) ?? {ok: false, skal: 'fel'};
  } catch {
    return {ok: false, skal: 'fel'};
  }
}
