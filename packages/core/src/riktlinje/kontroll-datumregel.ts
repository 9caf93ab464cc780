import {daysInManad} from '../kalender/index.js';
import type {RiktlinjeRegelavvikelse} from './avvikelse.js';
import type {Datumregel} from './schema/datumregel.js';

/** A year in which every date that any year has can be found. */
const LEAP_YEAR = 2028;

/** A rule that counts further than this, weeks, would leave the years beside its own. */
const HOGST_VECKOR = 60;

/** The activities that a date rule counts from. */
export function anchorsOf(regel: Datumregel): readonly string[] {
  switch (regel.typ) {
    case 'relativ':
      return [regel.mall];
    case 'mellan':
      return [...anchorsOf(regel.fran), ...anchorsOf(regel.till)];
    default:
      return [];
  }
}

/** Findings about a date rule in itself: a day that no year has, and a day too far from what it counts from. */
export function checkDatumregel(regel: Datumregel, path: string): readonly RiktlinjeRegelavvikelse[] {
  switch (regel.typ) {
    case 'mellan':
      return [...checkDatumregel(regel.fran, `${path}/fran`), ...checkDatumregel(regel.till, `${path}/till`)];
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
