export {
  type Arsperiod,
  arsperioderIn,
  createKalenderar,
  createLasar,
  LASAR_START_MANAD,
  lasarAt,
  parseLasar,
  shiftArsperiod,
} from './arsperiod.js';
export type {KalenderAvvikelse} from './avvikelse.js';
export {describeKalenderAvvikelse} from './beskriv.js';
export {addDays, addMonths, daysBetween, fromDagnummer, startOfManad, toDagnummer, weekdayOf} from './dagnummer.js';
export {
  arOf,
  compareDatum,
  type Datum,
  dagOf,
  datum,
  datumOf,
  daysInManad,
  knownDatum,
  manadOf,
  parseDatum,
  type Veckodag,
} from './datum.js';
export {exempelKalenderdata} from './exempel.js';
export {formatDatum, formatPeriod, formatVecka, formatVeckor, manadsnamn} from './format.js';
export {easterSunday, HELGDAGAR_FRAN, HELGDAGAR_TILL, type Helgdag, hasHelgdagar, helgdagar} from './helgdag.js';
export {
  createKalender,
  type Dag,
  type Dagslag,
  type Kalender,
  type Termin,
} from './kalender.js';
export {
  datumSchema,
  type Kalenderdata,
  kalenderdataSchema,
  type LasarKalender,
  parseKalenderdata,
} from './kalenderdata.js';
export {checkKalenderdata} from './kontroll.js';
export {
  daysInPeriod,
  intersectPeriod,
  isInPeriod,
  type NamngivenPeriod,
  overlaps,
  type Period,
} from './period.js';
export {addSkoldagar, countSkoldagar, isSkoldag, nextSkoldag, previousSkoldag} from './skoldag.js';
export {checkSkolforordningen, countDagar} from './skolforordningen.js';
export {isoVecka, parseVecka, startOfVecka, type Vecka, type Veckodel, veckaInterval, veckorInAr} from './vecka.js';
