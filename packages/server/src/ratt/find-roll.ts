import {type Ratt, ratter} from './ratter.js';
import type {Identitet, Roll} from './roll.js';

/** A unit and all that it belongs to, itself first: `['exempelskolan', 'sodra', 'exempelkoping']`. */
export type Harkomst = readonly string[];

/** The role in which somebody may do something in a unit; undefined when nobody has given them one that may. */
export function findRoll(identitet: Identitet, ratt: Ratt, harkomst: Harkomst): Roll | undefined {
  return identitet.tilldelningar.find(({roll, enhet}) => {
    const rackvidd = ratter[ratt][roll];
    return rackvidd === 'alla' || (rackvidd === 'egna' && harkomst.includes(enhet));
  })?.roll;
}
