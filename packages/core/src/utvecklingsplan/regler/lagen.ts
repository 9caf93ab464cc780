import {isTom} from '../ord.js';
import {INGET, type Regel, regel} from './regel.js';

/** The plan says why things are as they are, before anything new is undertaken (skollagen 4 kap. 3 §). */
const orsaksanalys = regel({
  kod: 'plan/saknar-orsaksanalys',
  niva: 'varning',
  galler: ['plan'],
  kalla: 'skollagen 4 kap. 3 §',
  find: (plan) => (isTom(plan.orsaksanalys) ? [{params: {}, falt: 'orsaksanalys'}] : INGET),
});

/** The plan says who took part in the planning: staff, children and pupils (skollagen 4 kap. 4 §). */
const medverkan = regel({
  kod: 'plan/saknar-medverkan',
  niva: 'varning',
  galler: ['plan'],
  kalla: 'skollagen 4 kap. 4 §',
  find: (plan) => (isTom(plan.medverkan) ? [{params: {}, falt: 'medverkan'}] : INGET),
});

/** The plan says in which forms children, pupils and guardians have influence (skollagen 4 kap. 14 §). */
const inflytande = regel({
  kod: 'plan/saknar-inflytande',
  niva: 'varning',
  galler: ['plan'],
  kalla: 'skollagen 4 kap. 14 §',
  find: (plan) => (isTom(plan.inflytande) ? [{params: {}, falt: 'inflytande'}] : INGET),
});

/** Rules about what the law wants to see in the planning of a unit. */
export const lagregler: readonly Regel[] = [orsaksanalys, medverkan, inflytande];
