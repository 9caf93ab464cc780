import {type Datum, datum} from '@vetlanda/ska-core/kalender';

const FORMAT = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Stockholm', dateStyle: 'short'});

/** The day it is in Sweden, wherever the reader is. */
export function stockholmToday(): Datum {
  return datum(FORMAT.format(new Date()));
}
