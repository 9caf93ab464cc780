import type {Sprak} from '@vetlanda/ska-core';
import type {Klocka} from '../utkast/klocka.js';
import type {Handling, Koppling, Kopplingsmiljo} from './koppling.js';
import {KOPPLINGSSLAG, type Kopplingsslag} from './kopplingar.js';
import {hinderOf, isPassing, type Kallage, worstOf} from './lage.js';
import type {Mottagare} from './mottagare.js';
import {lasarNow, type Plats, readForstaEnhet, readPlats, vagTo} from './plats.js';
import type {Nej} from './svar.js';
import {readBas, Uppkoppling} from './uppkoppling.js';

/** The waits before what did not work is tried again; the last one over and over. Milliseconds. */
const OMFORSOK: readonly number[] = [5_000, 15_000, 60_000, 300_000];

/** What the page asks for. */
export interface Kallval {
  /** The address of the server; that of the page when it is empty. */
  readonly src: string;
  /** Id of the unit; that of the first role of whoever is signed in when it is empty. */
  readonly enhet: string;
  /** `2026/2027`; the läsår it is when it is empty. */
  readonly lasar: string;
}

/** What a source works with. */
export interface Kallvard {
  readonly klocka: () => Klocka;
  readonly sprak: () => Sprak;
  readonly mottagare: Mottagare;
  readonly showLasar: (lasar: string) => void;
  /** Something is to be shown anew. */
  readonly andrad: () => void;
}

/** What is told, with buttons beside it. */
export interface Kallbesked {
  readonly mening: string;
  readonly handlingar: readonly Handling[];
}

const INGET: Kallbesked = {mening: '', handlingar: []};

/** What belongs to one unit and läsår: all of it is left behind for another. */
interface Oppning {
  readonly val: Kallval;
  readonly bas: string;
  readonly uppkoppling: Uppkoppling;
  readonly stop: AbortController;
  /** Undefined until it is known; asked for when somebody needs it. */
  plats: Plats | undefined;
  soker: Promise<void> | undefined;
  /** `undefined` for one that is being loaded. */
  readonly kopplingar: Map<Kopplingsslag, Koppling | undefined>;
  readonly lagen: Map<Kopplingsslag | 'plats', Kallage>;
  visat: boolean;
}

/** The work behind a `ska-datakalla`: finds out who asks, starts what the page needs, and tries again what did not work. */
export class Kalla {
  readonly #vard: Kallvard;
  readonly #onskade = new Set<Kopplingsslag>();
  #nu: Oppning | undefined;
  #adressfel = false;
  #besked = INGET;
  #forsok = 0;
  #cancel: (() => void) | undefined;

  constructor(vard: Kallvard) {
    this.#vard = vard;
  }

  get lage(): Kallage {
    if (this.#adressfel) return 'adress';
    return worstOf(this.#nu?.lagen.values() ?? []);
  }

  get besked(): Kallbesked {
    return this.#besked;
  }

  /** Has anything been shown that somebody may have written in? */
  get harVisat(): boolean {
    return this.#nu?.visat === true;
  }

  /** The address of the server; undefined while there is none. */
  get bas(): string | undefined {
    return this.#nu?.bas;
  }

  /** Begins for a unit and a läsår, and leaves what was before. */
  open(val: Kallval): void {
    this.close();
    this.#vard.mottagare.forget();
    const bas = readBas(val.src, document.baseURI);
    this.#adressfel = bas === undefined;
    if (bas !== undefined) {
      this.#nu = {
        val,
        bas,
        uppkoppling: new Uppkoppling(bas, this.#vard.klocka()),
        stop: new AbortController(),
        plats: undefined,
        soker: undefined,
        kopplingar: new Map(),
        lagen: new Map(),
        visat: false,
      };
      for (const slag of this.#onskade) void this.#begin(this.#nu, slag);
    }
    this.#vard.andrad();
  }

  close(): void {
    const nu = this.#nu;
    this.#nu = undefined;
    this.#besked = INGET;
    this.#forsok = 0;
    this.#cancel?.();
    this.#cancel = undefined;
    nu?.stop.abort();
    for (const koppling of nu?.kopplingar.values() ?? []) koppling?.stop();
  }

  /** There is an element of this tag, or somebody has asked for what it would have. */
  want(tagg: string): void {
    const slag = KOPPLINGSSLAG.find(({taggar}) => taggar.includes(tagg));
    if (slag === undefined || this.#onskade.has(slag)) return;
    this.#onskade.add(slag);
    if (this.#nu !== undefined) void this.#begin(this.#nu, slag);
  }

  /** An element has told something: one of ours, or one that has asked for what ours would have. */
  handle(event: Event): void {
    const slag = KOPPLINGSSLAG.find(({handelser}) => handelser.includes(event.type));
    if (slag !== undefined) this.#nu?.kopplingar.get(slag)?.handle(event);
  }

  /** Tries again, now. */
  async retry(orsak: 'tid' | 'vilja' = 'vilja'): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    const nu = this.#nu;
    if (nu === undefined) return;
    const {plats} = nu;
    const who = this.lage === 'inloggning';
    if (plats === undefined || who) await this.#find(nu);
    if (this.#nu !== nu || nu.plats === undefined) return;
    // Somebody else has signed in: what was open was not theirs.
    if (plats !== undefined && plats.vem !== nu.plats.vem) {
      this.open(nu.val);
      return;
    }
    for (const slag of this.#onskade) {
      const koppling = nu.kopplingar.get(slag);
      if (koppling === undefined) void this.#begin(nu, slag);
      else koppling.retry(orsak);
    }
  }

  async #begin(nu: Oppning, slag: Kopplingsslag): Promise<void> {
    if (nu.kopplingar.has(slag)) return;
    nu.kopplingar.set(slag, undefined);
    this.#say(nu, slag, 'laddar');
    const koppling = await this.#create(nu, slag);
    if (koppling === undefined || this.#nu !== nu) {
      nu.kopplingar.delete(slag);
      if (koppling === undefined) this.#say(nu, slag, nu.plats === undefined && slag.oppen !== true ? 'lugnt' : 'fel');
      return;
    }
    nu.kopplingar.set(slag, koppling);
    koppling.start();
  }

  async #create(nu: Oppning, slag: Kopplingsslag): Promise<Koppling | undefined> {
    const miljo = this.#miljo(nu, slag);
    try {
      if (slag.oppen === true) return (await slag.load())(miljo);
      const [create] = await Promise.all([slag.load(), this.#find(nu, true)]);
      return nu.plats === undefined ? undefined : create({...miljo, plats: nu.plats});
    } catch {
      // The file beside the element did not come.
      return undefined;
    }
  }

  /** Finds out where this is and what may be done there; `once`: unless it is known. */
  async #find(nu: Oppning, once = false): Promise<void> {
    if (once && nu.plats !== undefined) return;
    nu.soker ??= this.#ask(nu).finally(() => {
      nu.soker = undefined;
    });
    await nu.soker;
  }

  async #ask(nu: Oppning): Promise<void> {
    const {uppkoppling, stop, val} = nu;
    this.#say(nu, 'plats', 'laddar');
    const fail = ({skal}: Nej): void => this.#say(nu, 'plats', hinderOf(skal));
    let {enhet} = val;
    if (enhet === '') {
      const jag = await uppkoppling.get('/api/jag', stop.signal);
      if (!jag.ok) return fail(jag);
      enhet = readForstaEnhet(jag.kropp) ?? '';
      if (enhet === '') return this.#say(nu, 'plats', 'behorighet');
    }
    const svar = await uppkoppling.get(vagTo(enhet, 'jag'), stop.signal);
    if (!svar.ok) return fail(svar);
    const plats = readPlats(svar.kropp, val.lasar === '' ? lasarNow() : val.lasar);
    if (plats === undefined) return this.#say(nu, 'plats', 'fel');
    nu.plats = plats;
    this.#say(nu, 'plats', 'lugnt');
  }

  #miljo(nu: Oppning, slag: Kopplingsslag): Kopplingsmiljo {
    const {mottagare, klocka, sprak, showLasar} = this.#vard;
    const ifNow = <A extends readonly unknown[]>(action: (...varden: A) => void): ((...varden: A) => void) => {
      return (...varden) => {
        if (this.#nu === nu) action(...varden);
      };
    };
    return {
      uppkoppling: nu.uppkoppling,
      klocka: klocka(),
      bas: nu.bas,
      valtLasar: nu.val.lasar === '' ? undefined : nu.val.lasar,
      sprak,
      signal: nu.stop.signal,
      show: ifNow((tagg, egenskaper) => {
        nu.visat = true;
        mottagare.show(tagg, egenskaper);
      }),
      remember: ifNow((tagg, egenskaper) => void mottagare.remember(tagg, egenskaper)),
      finns: (tagg) => mottagare.has(tagg),
      say: (lage) => this.#say(nu, slag, lage),
      tell: ifNow((mening, handlingar = []) => {
        this.#besked = {mening, handlingar};
        this.#vard.andrad();
      }),
      showLasar: ifNow(showLasar),
    };
  }

  #say(nu: Oppning, vem: Kopplingsslag | 'plats', lage: Kallage): void {
    if (this.#nu !== nu || nu.lagen.get(vem) === lage) return;
    nu.lagen.set(vem, lage);
    const worst = this.lage;
    if (worst === 'lugnt' || worst === 'sparat') this.#forsok = 0;
    if (isPassing(worst)) this.#wait();
    this.#vard.andrad();
  }

  #wait(): void {
    this.#cancel ??= this.#vard.klocka().after(OMFORSOK[Math.min(this.#forsok, OMFORSOK.length - 1)] ?? 0, () => {
      this.#cancel = undefined;
      this.#forsok++;
      if (isPassing(this.lage)) void this.retry('tid');
    });
  }
}
