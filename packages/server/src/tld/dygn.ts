import {addDays, type Datum} from '@vetlanda/ska-core/kalender';

/** Where the schools are. */
const ZON = 'Europe/Stockholm';

/** The instant at which a day begins where the schools are, ISO 8601 in UTC. */
export function startOfDag(dag: Datum): string {
  const utc = Date.parse(`${dag}T00:00:00Z`);
  return new Date(utc - skillnadAt(utc)).toISOString();
}

/** The instant at which a day is over. */
export function endOfDag(dag: Datum): string {
  return startOfDag(addDays(dag, 1));
}

/** How far ahead of UTC the clocks are. They are changed at three in the morning, never at midnight. Milliseconds. */
function skillnadAt(utc: number): number {
  const delar = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZON,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(utc);
  return Date.parse(`${delar.replace(' ', 'T')}Z`) - utc;
}
