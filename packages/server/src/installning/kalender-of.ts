import {
  type Arsperiod,
  createKalender,
  type Kalender,
  type Kalenderdata,
  parseKalenderdata,
} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import {findDokument} from '../db/dokument.js';
import {findKommun} from '../db/organisation.js';
import type {Serverdel} from '../dependencies.js';
import type {Anrop} from '../resurs/resurs.js';

/** The days of a school year in a unit: the municipality's calendar, and the unit's own where it differs. */
export async function kalenderOf(
  anrop: Pick<Anrop, 'del' | 'forvald'>,
  riktlinje: Riktlinje,
  lasar: Arsperiod,
  enhet: string,
): Promise<Kalender> {
  const {gemensam, egen} = await kalenderdataOf(anrop, riktlinje, lasar, enhet);
  return createKalender(gemensam, egen);
}

/** The municipality's calendar, and what the unit has of its own. */
export async function kalenderdataOf(
  {del, forvald}: Pick<Anrop, 'del' | 'forvald'>,
  riktlinje: Riktlinje,
  lasar: Arsperiod,
  enhet: string,
): Promise<{readonly gemensam: Kalenderdata; readonly egen: Kalenderdata | undefined}> {
  const kommun = await findKommun(del.db, del.huvudman);
  const sparad = kommun === undefined ? undefined : await findKalenderdata(del, kommun);
  const egen = enhet === kommun ? undefined : await findKalenderdata(del, enhet);
  return {gemensam: sparad ?? forvald.kalenderdata(riktlinje, lasar), egen};
}

async function findKalenderdata({db, huvudman}: Serverdel, enhet: string): Promise<Kalenderdata | undefined> {
  const dokument = await findDokument(db, {huvudman, enhet, slag: 'kalender', lasar: ''});
  if (dokument === undefined) return undefined;
  const parsed = parseKalenderdata(JSON.parse(dokument.innehall));
  if (!parsed.ok) throw new Error(`The saved calendar of ${enhet} cannot be read: ${parsed.errors[0].kod}`);
  return parsed.value;
}
