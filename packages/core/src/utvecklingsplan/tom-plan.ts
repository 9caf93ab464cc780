import type {Utvecklingsplan} from './schema.js';

/** What a new plan is for. */
export type Planstart = Pick<Utvecklingsplan, 'id' | 'enhet' | 'skolform' | 'lasar' | 'riktlinje'>;

/** A plan with nothing written in it. */
export function createTomPlan(start: Planstart): Utvecklingsplan {
  return {
    format: 'ska-utvecklingsplan',
    schemaVersion: 2,
    ...start,
    lage: 'utkast',
    orsaksanalys: '',
    medverkan: '',
    inflytande: '',
    underlag: [],
    malomraden: [],
    uppfoljningar: [],
    doldaTips: [],
  };
}
