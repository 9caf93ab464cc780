import {type Klocka, systemklocka} from '../utkast/klocka.js';

/** A clock that can be set wrong, and beside it one that nobody can set but that may stand still while the device sleeps. */
export interface Formklocka extends Klocka {
  /** Milliseconds since the page was opened. */
  sinceOpen(): number;
}

/** The browser's own. */
export const formklocka: Formklocka = {...systemklocka, sinceOpen: () => performance.now()};
