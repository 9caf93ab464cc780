import type {Datum} from '../kalender/index.js';
import type {Riktlinje} from './schema/riktlinje.js';

/** The skolformer, and fritidshem, that exist on a day; `fran` and `till` are both included. */
export function skolformerAt({skolformer}: Pick<Riktlinje, 'skolformer'>, dag: Datum): Riktlinje['skolformer'] {
  return skolformer.filter(({fran, till}) => (fran ?? dag) <= dag && dag <= (till ?? dag));
}
