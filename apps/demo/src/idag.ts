import {type Datum, datum} from '@vetlanda/ska-core/kalender';

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Sweden at an instant, whatever time zone the machine keeps. */
export function dagInSverige(instant: Date): Datum {
  return datum(stockholm.format(instant));
}
