import type {Arsperiod, Kalender} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import type {Regelmiljo} from '@vetlanda/ska-core/utvecklingsplan';
import {createTidpunkter} from '../arshjul/tidpunkter.js';

/** What a plan is held against, without the day; undefined where the guideline has no rules for plans. */
export function planmiljoOf(
  riktlinje: Riktlinje,
  lasar: Arsperiod,
  kalender: Kalender,
): Omit<Regelmiljo, 'idag'> | undefined {
  for (const {planregler, avsnitt} of riktlinje.dokument) {
    if (planregler === undefined) continue;
    return {regler: planregler, avsnitt, lasar, tidpunkter: createTidpunkter(riktlinje, lasar, kalender)};
  }
  return undefined;
}
