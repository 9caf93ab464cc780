import {UTCDateMini} from '@date-fns/utc/date/mini';
import {arOf, type Datum, dagOf, manadOf} from './datum.js';

/** The day as a date whose every part is UTC, so that date-fns counts the same in every time zone. */
export function toUtcDate(d: Datum): Date {
  const date = new UTCDateMini(2000, 0, 1);
  date.setFullYear(arOf(d), manadOf(d) - 1, dagOf(d));
  return date;
}
