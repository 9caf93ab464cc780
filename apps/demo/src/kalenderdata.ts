import {type Arsperiod, exempelKalenderdata, type Kalenderdata, shiftArsperiod} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';

/**
 * Example terms and lov for a huvudman: the school year asked for and its neighbours, since activities cross the seam.
 * Marked `exempel`; a municipality puts its own calendar here.
 */
export function createKalenderdata(riktlinje: Riktlinje, lasar: Arsperiod): Kalenderdata {
  const data = exempelKalenderdata([shiftArsperiod(lasar, -1), lasar, shiftArsperiod(lasar, 1)]);
  return {...data, huvudman: riktlinje.huvudman};
}
