import type * as z from 'zod/mini';
import type {Immutable} from '../immutable.js';
import type {Datum} from '../kalender/index.js';
import type {anpassningSchema, egenSchema} from './anpassning-schema.js';

/** An activity that a unit has added. */
export type EgenAktivitet = Immutable<z.infer<typeof egenSchema>>;

/**
 * What a unit has made of the year: its own activities, the dates it has set and what is done. The host keeps it;
 * everything hangs on activity ids that hold the year, so nothing from one year leaks into another.
 */
export type ArshjulAnpassning = Immutable<z.infer<typeof anpassningSchema>>;

/** An anpassning that changes nothing, for a unit at the level `niva` that keeps count from the day `fran`. */
export function createAnpassning(niva: string, fran?: Datum): ArshjulAnpassning {
  return {schemaVersion: 1, niva, ...(fran === undefined ? {} : {fran}), egna: [], flyttar: {}, klara: {}};
}

/** The day the activity was marked done. */
export function klarDag(anpassning: ArshjulAnpassning | undefined, id: string): Datum | undefined {
  return anpassning !== undefined && Object.hasOwn(anpassning.klara, id) ? anpassning.klara[id] : undefined;
}
