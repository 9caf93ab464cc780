import type {Insamling, Serverdel} from '../dependencies.js';

/**
 * A box takes 60 at once and 5 a second after that: six hundred in five minutes, and a class at the same moment. A code is
 * one of 33 million; after 300 that do not exist, one in five seconds is a chance of about one in a million a minute.
 */
export const DEFAULT_INSAMLING: Insamling = {
  urna: {rymmer: 60, perSekund: 5},
  gissning: {rymmer: 300, perSekund: 0.2},
};

/** How fast answers may come in. */
export function insamlingOf({insamling = DEFAULT_INSAMLING}: Pick<Serverdel, 'insamling'>): Insamling {
  return insamling;
}
