import type {Datum} from '@vetlanda/ska-core/kalender';
import {loadOrganisation, type Organisationsenhet} from '../db/organisation.js';
import type {Serverdel} from '../dependencies.js';

/** The parts of the municipality that the visitor of a demonstration can choose a role in; none where there is a real sign-in. */
export function listRollplatser(
  {db, huvudman, inloggning}: Serverdel,
  dag: Datum,
): Promise<readonly Organisationsenhet[]> {
  return inloggning.slag === 'demo' ? loadOrganisation(db, huvudman, dag) : Promise.resolve([]);
}
