import type {Enkat} from '../enkat/enkat.js';
import {exempelenkatAnpassad} from './anpassad.js';
import {exempelenkatForskola} from './forskola.js';
import {exempelenkatFritidshem} from './fritidshem.js';
import {exempelenkatGrundskola} from './grundskola.js';
import {exempelenkatGymnasieskola} from './gymnasieskola.js';
import {exempelenkatLagstadium} from './lagstadium.js';
import {exempelenkatVuxenutbildning} from './vuxenutbildning.js';

/** Examples for every skolform and for fritidshem: each says in its title that it is one, and none is let into a live round. */
export const exempelenkater: readonly Enkat[] = [
  exempelenkatForskola,
  exempelenkatLagstadium,
  exempelenkatFritidshem,
  exempelenkatGrundskola,
  exempelenkatGymnasieskola,
  exempelenkatVuxenutbildning,
  exempelenkatAnpassad,
];
