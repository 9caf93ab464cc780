import {parseRiktlinje, type Riktlinje} from '@vetlanda/ska-core/riktlinje';
import {findDokument} from '../db/dokument.js';
import {findKommun} from '../db/organisation.js';
import type {Anrop} from '../resurs/resurs.js';

/** The municipality's guideline as an administrator has saved it; until then the one that the server was started with. */
export async function riktlinjeOf({del: {db, huvudman}, forvald}: Pick<Anrop, 'del' | 'forvald'>): Promise<Riktlinje> {
  const kommun = await findKommun(db, huvudman);
  const dokument =
    kommun === undefined ? undefined : await findDokument(db, {huvudman, enhet: kommun, slag: 'riktlinje', lasar: ''});
  if (dokument === undefined) return forvald.riktlinje;
  const parsed = parseRiktlinje(JSON.parse(dokument.innehall));
  // What is saved has been read once; that it no longer can be is a fault of the program.
  if (!parsed.ok) throw new Error(`The saved guideline cannot be read: ${parsed.errors[0].kod}`);
  return parsed.value;
}
