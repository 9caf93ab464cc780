import {addDays, type Datum} from '@vetlanda/ska-core/kalender';
import {findKommun, loadOrganisation} from '../db/organisation.js';
import {isExempel, loadForfallna, openOmgang, passOverOmgang} from '../db/tld/omgangar.js';
import {endOmgang, forgetKvitton, type Stangare, stopOmgang} from '../db/tld/stangning.js';
import type {Serverdel} from '../dependencies.js';
import {createUtgavetexter} from './create-utgavetexter.js';
import {forgetOppenOmgang} from './oppen-omgang.js';

/** How long receipts, slips and codes are kept after a round, for what is sent late. Days. */
const KVITTODAGAR = 14;

/** Stands in the log where nobody but the calendar has opened or closed. */
const AV_SIG_SJALV = {person: 'arshjulet', roll: 'administrator'} as const;

/** What has been done, and what could not be. */
export interface Synkning {
  readonly oppnade: readonly string[];
  readonly stangda: readonly string[];
  /** What one round throws stops no other; it is tried again the next time. */
  readonly fel: readonly {readonly omgang: string; readonly error: unknown}[];
}

/**
 * Opens the rounds whose first day has come, closes and releases those whose last day has passed, goes on with what was
 * broken off, and forgets old receipts. Safe to call at any time, as often as one likes and from several processes at once.
 */
export async function syncOmgangar(del: Serverdel, idag: Datum): Promise<Synkning> {
  const {db, huvudman} = del;
  const oppnade: string[] = [];
  const stangda: string[] = [];
  const fel: {readonly omgang: string; readonly error: unknown}[] = [];
  const enhet = (await findKommun(db, huvudman)) ?? '';
  for (const {omgang, lage, stanger} of await loadForfallna(db, huvudman, idag)) {
    try {
      if (lage === 'planerad' && stanger < idag) await passOverOmgang(db, huvudman, omgang);
      else if (lage === 'planerad') {
        if (await openOmgang(db, huvudman, omgang, {av: AV_SIG_SJALV, enhet})) oppnade.push(omgang);
      } else if (await closeOmgang(del, omgang, idag, {av: AV_SIG_SJALV, enhet})) stangda.push(omgang);
    } catch (error) {
      fel.push({omgang, error});
    }
  }
  await forgetKvitton(db, huvudman, addDays(idag, -KVITTODAGAR));
  return {oppnade, stangda, fel};
}

/**
 * Closes a round and releases its results. On a day before its last one, that day becomes its last. False where another
 * process has closed it.
 */
export async function closeOmgang(del: Serverdel, omgang: string, idag: Datum, stangare: Stangare): Promise<boolean> {
  const {db, huvudman} = del;
  await stopOmgang(db, huvudman, omgang, idag);
  // After that nothing brings the key back: the round is not open to whoever looks for it.
  forgetOppenOmgang(del, omgang);
  return endOmgang(
    db,
    huvudman,
    omgang,
    async (underlag, tx) =>
      createUtgavetexter(underlag, {
        enheter: await loadOrganisation(tx, huvudman, underlag.omgang.oppnar),
        exempel: await isExempel(tx, huvudman),
        datum: idag < underlag.omgang.stanger ? underlag.omgang.stanger : idag,
      }),
    stangare,
  );
}
