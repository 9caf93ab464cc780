import {createLasar, daysInManad} from '../kalender/index.js';
import type {RiktlinjeRegelavvikelse} from './avvikelse.js';
import {fastDagIn} from './fast-dag.js';
import {type Place, placeOf} from './kontroll-regler.js';
import type {Datumregel} from './schema/datumregel.js';

/** A year in which every date that any year has can be found. */
const LEAP_YEAR = 2028;

/** A rule that counts further than this, weeks, would leave the years beside its own. */
const HOGST_VECKOR = 60;

/** The years in which weekdays, weeks and leap days have met in every way they can: it takes 28. */
const YEARS = Array.from({length: 28}, (_, i) => 2000 + i);

/** The activities that the date rule at `path` counts from. */
export function anchorsIn(regel: Datumregel, path: string): readonly Place[] {
  switch (regel.typ) {
    case 'relativ':
      return placeOf(regel.mall, `${path}/mall`);
    case 'mellan':
      return [...anchorsIn(regel.fran, `${path}/fran`), ...anchorsIn(regel.till, `${path}/till`)];
    default:
      return [];
  }
}

/**
 * Findings about a date rule in itself, in years that begin in `startManad`: a day that no year has, a day too far from
 * what it counts from, and an end before its beginning.
 */
export function checkDatumregel(
  regel: Datumregel,
  startManad: number,
  path: string,
): readonly RiktlinjeRegelavvikelse[] {
  switch (regel.typ) {
    case 'mellan':
      return [
        ...checkDatumregel(regel.fran, startManad, `${path}/fran`),
        ...checkDatumregel(regel.till, startManad, `${path}/till`),
        ...checkOrdning(regel, startManad, path),
      ];
    case 'datum': {
      const {dag, manad} = regel;
      if (dag <= daysInManad(LEAP_YEAR, manad)) return [];
      return [{kod: 'riktlinje/ingen-sadan-dag', niva: 'fel', path: `${path}/dag`, params: {dag, manad}}];
    }
    case 'relativ': {
      const {antal, enhet} = regel;
      if (enhet !== 'veckor' || antal <= HOGST_VECKOR) return [];
      const params = {antal, hogst: HOGST_VECKOR};
      return [{kod: 'riktlinje/for-manga-veckor', niva: 'fel', path: `${path}/antal`, params}];
    }
    default:
      return [];
  }
}

/**
 * A span whose end comes before its beginning, whatever the year. Where that is so in some years only, or depends on
 * terms or other activities, the wheel of those years says that there is no day.
 */
function checkOrdning(
  {fran, till}: Extract<Datumregel, {typ: 'mellan'}>,
  startManad: number,
  path: string,
): readonly RiktlinjeRegelavvikelse[] {
  const spans = YEARS.flatMap((year) => {
    const ar = createLasar(year, startManad);
    const [start, slut] = [fastDagIn(fran, ar), fastDagIn(till, ar)];
    return start === undefined || slut === undefined ? [] : [{start, slut}];
  });
  if (spans.length === 0 || spans.some(({start, slut}) => start <= slut)) return [];
  return [{kod: 'riktlinje/mellan-bakvant', niva: 'fel', path, params: {startManad}}];
}
