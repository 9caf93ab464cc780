import type {Sprak} from '@vetlanda/ska-core';
import type {Klocka} from '../utkast/klocka.js';
import type {Kallage} from './lage.js';
import type {Plats} from './plats.js';
import type {Uppkoppling} from './uppkoppling.js';

/** Properties to set on an element, by name. */
export type Egenskaper = Readonly<Record<string, unknown>>;

/** A button beside what is told. */
export interface Handling {
  readonly namn: string;
  readonly gor: () => void;
}

/** What a koppling works with. */
export interface Kopplingsmiljo {
  readonly uppkoppling: Uppkoppling;
  readonly klocka: Klocka;
  /** The address of the server: what is kept in the browser is kept under it. */
  readonly bas: string;
  /** The läsår that the page asks for; undefined for the one it is. */
  readonly valtLasar: string | undefined;
  readonly sprak: () => Sprak;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Gives every element of a tag these properties, and those that come later, too. */
  readonly show: (tagg: string, egenskaper: Egenskaper) => void;
  /** As `show`, but only for elements that come later. */
  readonly remember: (tagg: string, egenskaper: Egenskaper) => void;
  /** Is there an element of a tag? */
  readonly finns: (tagg: string) => boolean;
  /** How it stands. */
  readonly say: (lage: Kallage) => void;
  /** Tells something, with buttons beside it; '' takes it away. */
  readonly tell: (mening: string, handlingar?: readonly Handling[]) => void;
  /** Shows another läsår than now. */
  readonly showLasar: (lasar: string) => void;
}

/** The work of a koppling where somebody is signed in. */
export interface Platsmiljo extends Kopplingsmiljo {
  readonly plats: Plats;
}

/** Gives elements of one kind what they show, and takes care of what is done in them. */
export interface Koppling {
  /** Fetches what is to be shown. */
  start(): void;
  /** Tries again what did not work: because it was time, or because somebody wants it or has signed in. */
  retry(orsak: 'tid' | 'vilja'): void;
  /** Takes care of what an element tells; only of those that it gives to. */
  handle(event: Event): void;
  /** Is left behind: what has not been sent stays where it is kept. */
  stop(): void;
}
