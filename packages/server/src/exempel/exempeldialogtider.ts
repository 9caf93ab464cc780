import {type Arsperiod, knownDatum} from '@vetlanda/ska-core/kalender';
import type {Kommunfildialogtid} from '../kommunfil/schema.js';

const TIDER = [
  {dag: 24, fran: '09:00', till: '12:00', bokningar: ['exempelforskolan', 'sagoforskolan']},
  {dag: 25, fran: '13:00', till: '16:00', bokningar: ['exempelskolan', 'monsterskolan', 'sagoskolan']},
  {dag: 26, fran: '09:00', till: '12:00', bokningar: []},
] as const;

/** Three times for the year's processdialog, with places left in each. */
export function createExempeldialogtider({startAr, label}: Arsperiod): readonly Kommunfildialogtid[] {
  return TIDER.map(({dag, fran, till, bokningar}, i) => ({
    id: `exempel-processdialog-${i + 1}`,
    aktivitet: `processdialog@${label}`,
    dag: knownDatum(startAr, 11, dag),
    fran,
    till,
    lokal: 'Exempelsalen, stadshuset',
    platser: 5,
    bokningar,
  }));
}
