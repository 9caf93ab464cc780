export {addDays, addMonths, daysBetween, fromDagnummer, toDagnummer, weekdayOf} from './dagnummer.js';
export {
  arOf,
  compareDatum,
  type Datum,
  dagOf,
  datum,
  datumOf,
  daysInManad,
  manadOf,
  parseDatum,
  type Veckodag,
} from './datum.js';
export {daysInPeriod, intersectPeriod, isInPeriod, overlaps, type Period} from './period.js';
