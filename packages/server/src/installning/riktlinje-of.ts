import type {Datum} from '@vetlanda/ska-core/kalender';
import {parseRiktlinje, type Riktlinje} from '@vetlanda/ska-core/riktlinje';
import {findKommun} from '../db/organisation.js';
import {findGallandeInnehall} from '../db/riktlinjer.js';
import type {Anrop} from '../resurs/resurs.js';

/**
 * The municipality's guideline as it holds on a day, today unless another is given. A guideline says itself from when it
 * holds (`version`), so one that is saved today with a later day takes effect on that day, and until then the one before
 * holds. Until an administrator has saved one that has begun, the one that the server was started with does.
 */
export async function riktlinjeOf(
  {del: {db, huvudman}, forvald, idag}: Pick<Anrop, 'del' | 'forvald' | 'idag'>,
  dag: Datum = idag,
): Promise<Riktlinje> {
  const kommun = await findKommun(db, huvudman);
  const innehall = kommun === undefined ? undefined : await findGallandeInnehall(db, {huvudman, enhet: kommun}, dag);
  if (innehall === undefined) return forvald.riktlinje;
  const parsed = parseRiktlinje(JSON.parse(innehall));
  // What is saved has been read once; that it no longer can be is a fault of the program.
  if (!parsed.ok) throw new Error(`The saved guideline cannot be read: ${parsed.errors[0].kod}`);
  return parsed.value;
}
