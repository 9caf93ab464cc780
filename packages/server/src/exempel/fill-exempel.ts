import type {Datum} from '@vetlanda/ska-core/kalender';
import {fillIfEmpty} from '../db/kommunfil-skriv.js';
import type {Serverdel} from '../dependencies.js';
import {createNycklar} from '../tld/nycklar.js';
import {createExempelkommun} from './create-exempelkommun.js';

/**
 * Fills a demonstration that has no unit yet with a municipality that is made up, as if it had run for some years on the day
 * given. Of several processes that start at once, one does; returns whether this one did.
 */
export function fillExempel(del: Serverdel, today: Datum): Promise<boolean> {
  return fillIfEmpty(del.db, del.huvudman, createExempelkommun(today), {
    nycklar: (omgang) => createNycklar(del, omgang),
  });
}
