import {createArshjul} from '@vetlanda/ska-core/arshjul';
import {parseLasar} from '@vetlanda/ska-core/kalender';
import type {Omgangshuvud} from '../db/tld/omgangar.js';
import {kalenderOf} from '../installning/kalender-of.js';
import {riktlinjeOf} from '../installning/riktlinje-of.js';
import type {BehorigtAnrop} from '../resurs/resurs.js';

/** The days that the municipality's wheel gives an activity in a school year; undefined where it has no such activity. */
export async function defaultDagar(
  anrop: BehorigtAnrop,
  lasar: string,
  aktivitet: string,
): Promise<Pick<Omgangshuvud, 'oppnar' | 'stanger'> | undefined> {
  const riktlinje = await riktlinjeOf(anrop);
  const ar = parseLasar(lasar, {startManad: riktlinje.perioder.lasarStartManad});
  if (ar === undefined) return undefined;
  const kalender = await kalenderOf(anrop, riktlinje, ar, anrop.enhet);
  const found = createArshjul({riktlinje, ar, kalender}).aktiviteter.find(({mall}) => mall === aktivitet);
  return found && {oppnar: found.start, stanger: found.slut};
}
