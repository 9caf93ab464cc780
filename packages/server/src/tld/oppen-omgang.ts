import type {ECDH} from 'node:crypto';
import type {Enkat} from '@vetlanda/ska-core/tld';
import {findOmgang} from '../db/tld/omgangar.js';
import type {Serverdel} from '../dependencies.js';
import {readPrivatNyckel} from './nycklar.js';

/** What it takes to read the answers of a round. It never changes while the round is open. */
export interface OppenOmgang {
  readonly enkat: Enkat;
  readonly nyckel: ECDH;
}

/** A municipality has one round for each kind of school at a time. */
const FLEST = 50;

/**
 * The rounds of a server that answers come in to, kept in memory so that a sending is one question to the database. Whether
 * a round is open is never kept: that is for the database to say, each time.
 */
const oppna = new WeakMap<Serverdel, Map<string, Promise<OppenOmgang | undefined>>>();

/** What it takes to read the answers of a round; undefined where it takes none any more, or there is none. */
export function readOppenOmgang(del: Serverdel, omgang: string): Promise<OppenOmgang | undefined> {
  const egna = oppna.get(del) ?? new Map<string, Promise<OppenOmgang | undefined>>();
  oppna.set(del, egna);
  const known = egna.get(omgang);
  if (known !== undefined) return known;
  const loaded = load(del, omgang);
  const [aldst] = egna.keys();
  if (egna.size >= FLEST && aldst !== undefined) egna.delete(aldst);
  egna.set(omgang, loaded);
  const forget = () => forgetOppenOmgang(del, omgang);
  loaded.then((found) => found === undefined && forget(), forget);
  return loaded;
}

/** Forgets it: the key that opens envelopes outlives no round. */
export function forgetOppenOmgang(del: Serverdel, omgang: string): void {
  oppna.get(del)?.delete(omgang);
}

async function load(del: Serverdel, omgang: string): Promise<OppenOmgang | undefined> {
  const rad = await findOmgang(del.db, del.huvudman, omgang);
  if (rad?.privatNyckel === undefined || rad.lage !== 'oppen') return undefined;
  return {enkat: JSON.parse(rad.enkat) as Enkat, nyckel: readPrivatNyckel(del, omgang, rad.privatNyckel)};
}
