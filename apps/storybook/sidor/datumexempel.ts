import {createLasar, datum, formatDatum, formatPeriod} from '@vetlanda/ska-core/kalender';

const dag = {start: datum('2026-12-09'), slut: datum('2026-12-09')};
const period = {start: datum('2026-11-01'), slut: datum('2027-02-28')};
const lasar = createLasar(2026);

/** How the elements write days and years, made by the functions that they use. */
export const datumexempel: readonly {readonly vad: string; readonly text: string}[] = [
  {vad: 'En dag, kort', text: formatPeriod(dag, {style: 'kort'})},
  {vad: 'En dag, lång', text: formatDatum(dag.start, {style: 'lang'})},
  {vad: 'En period, kort', text: formatPeriod(period, {style: 'kort'})},
  {vad: 'En period, lång', text: formatPeriod(period, {style: 'lang'})},
  {vad: 'Läsåret i en rubrik', text: lasar.kortLabel},
  {vad: 'Läsåret i data', text: lasar.label},
];
