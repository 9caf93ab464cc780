import {platserOf, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';

/** More nodes than any school writes in a year. */
const FLEST_NODER = 400;

/** Is it so large that not everything is drawn at once? */
export function isStor(plan: Utvecklingsplan): boolean {
  return platserOf(plan).size > FLEST_NODER;
}
