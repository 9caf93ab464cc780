import type {EnkatimportAvvikelse} from './avvikelse.js';
import type {Kolumn} from './kolumner.js';
import type {Rad} from './rad.js';

type Params<Kod extends EnkatimportAvvikelse['kod']> = Extract<EnkatimportAvvikelse, {readonly kod: Kod}>['params'];

/** Where in the table a finding is. */
export interface Cellplats {
  /** Index of the row and of the column, from 0. */
  readonly rad: number;
  readonly index: number;
  /** The heading of the column. */
  readonly kolumn: string;
}

/** A finding that makes the table unusable, at a place in it or about it as a whole. */
export function fel<Kod extends EnkatimportAvvikelse['kod']>(
  kod: Kod,
  params: Params<Kod>,
  plats?: Cellplats,
): EnkatimportAvvikelse {
  return {kod, niva: 'fel', path: '', params, ...placed(plats)} as EnkatimportAvvikelse;
}

/** The fields of a finding that say where it is. */
export function placed(plats: Cellplats | undefined): {
  readonly path?: string;
  readonly rad?: number;
  readonly kolumn?: string;
} {
  return plats === undefined ? {} : {path: `/${plats.rad}/${plats.index}`, rad: plats.rad + 1, kolumn: plats.kolumn};
}

/** The place of a column in a row; that of the row's first cell where the table has no such column. */
export function cellOf(rad: Rad, kolumn: Kolumn): Cellplats {
  return {rad: rad.index, index: rad.kolumner.get(kolumn) ?? 0, kolumn};
}
