import {datumregler} from './datum.js';
import {kedjeregler} from './kedjan.js';
import {lagregler} from './lagen.js';
import {malomradesregler} from './malomraden.js';
import {nodregler} from './noder.js';
import type {Regel} from './regel.js';
import {sprakregler} from './sprak.js';
import {uppfoljningsregler} from './uppfoljning.js';

/** Every rule of a plan, group by group. */
export const ALLA_REGLER: readonly Regel[] = [
  ...malomradesregler,
  ...nodregler,
  ...kedjeregler,
  ...datumregler,
  ...uppfoljningsregler,
  ...lagregler,
  ...sprakregler,
];
