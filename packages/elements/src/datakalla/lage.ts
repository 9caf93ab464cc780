import type {Svarsskal} from './svar.js';

/** How it stands between the page and its server. */
export type Kallage =
  /** Nothing to say: what was asked for is here. */
  | 'lugnt'
  | 'laddar'
  | 'sparar'
  | 'sparat'
  /** The page has an address that is none. */
  | 'adress'
  | Hinder;

/** What stands in the way. */
export type Hinder = Extract<Svarsskal, 'natverk' | 'inloggning' | 'behorighet' | 'finns-inte' | 'fel'>;

/** The worst first: only one thing is said at a time. */
const ORDNING: readonly Kallage[] = [
  'adress',
  'inloggning',
  'natverk',
  'fel',
  'behorighet',
  'finns-inte',
  'laddar',
  'sparar',
  'sparat',
  'lugnt',
];

/** The one of these that is to be said. */
export function worstOf(lagen: Iterable<Kallage>): Kallage {
  const all = new Set(lagen);
  return ORDNING.find((lage) => all.has(lage)) ?? 'lugnt';
}

/** What stands in the way, for somebody who waits for it to pass. */
export function hinderOf(skal: Svarsskal): Hinder {
  // Both are told by those who know what they mean; what is left of them is a fault.
  return skal === 'konflikt' || skal === 'stangd' ? 'fel' : skal;
}

/** Does it stand in the way? What does not is the last of the order. */
export function isHinder(lage: Kallage): lage is Hinder | 'adress' {
  return ORDNING.indexOf(lage) < ORDNING.indexOf('laddar');
}

/** Does it pass by itself, so that a new try is worth it? */
export function isPassing(lage: Kallage): boolean {
  return lage === 'natverk' || lage === 'fel';
}
