import {datum} from '../../kalender/index.js';
import type {Riktlinje} from '../schema/riktlinje.js';

const SKOLLAGEN = 'skollagen 1 kap. 1 §';

/**
 * Skolformer by their names in law, and fritidshem which is part of skolväsendet but no skolform. Förskoleklass ends
 * when grundskolan becomes ten years long, for education after 30 June 2028 (SFS 2025:729).
 */
export const skolformer: Riktlinje['skolformer'] = [
  {id: 'forskola', namn: 'Förskola', arSkolform: true, kalla: SKOLLAGEN},
  {id: 'forskoleklass', namn: 'Förskoleklass', arSkolform: true, till: datum('2028-06-30'), kalla: 'SFS 2025:729'},
  {id: 'grundskola', namn: 'Grundskola', arSkolform: true, kalla: SKOLLAGEN},
  {id: 'anpassad-grundskola', namn: 'Anpassad grundskola', arSkolform: true, kalla: SKOLLAGEN},
  {id: 'gymnasieskola', namn: 'Gymnasieskola', arSkolform: true, kalla: SKOLLAGEN},
  {id: 'anpassad-gymnasieskola', namn: 'Anpassad gymnasieskola', arSkolform: true, kalla: SKOLLAGEN},
  {id: 'kommunal-vuxenutbildning', namn: 'Kommunal vuxenutbildning', arSkolform: true, kalla: SKOLLAGEN},
  {id: 'fritidshem', namn: 'Fritidshem', arSkolform: false, kalla: SKOLLAGEN},
];
