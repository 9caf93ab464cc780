import type {Resurs, Resursbeskrivning} from '../resurs/resurs.js';

/** What can be said of an address without asking it anything. */
export interface Vagbeskrivning extends Resursbeskrivning {
  readonly krav: Resurs['krav'];
}
