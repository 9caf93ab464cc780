import type {Cell} from '../celler.js';

/** A share of positive answers that is given out: that of a dimension, or of one of its questions. */
export interface Andelsmatt {
  /** The place of the dimension among the questions' dimensions. */
  readonly dimension: number;
  /** The place of the question within the dimension; undefined: all of them. */
  readonly fraga?: number;
  /** How many steps the scale has, and the first that counts as positive. */
  readonly antalSteg: number;
  readonly positivFran: number;
}

/** What a share is made of, in one cell. */
export interface Andelsantal {
  /** The people that it tells something about. */
  readonly antal: number;
  readonly positiva: number;
  readonly giltiga: number;
}

/** The counts behind a share in a cell. */
export function countAndel({dimensioner}: Cell, {dimension, fraga, positivFran}: Andelsmatt): Andelsantal {
  const summering = dimensioner[dimension]?.summering;
  if (summering === undefined) return {antal: 0, positiva: 0, giltiga: 0};
  if (fraga === undefined) return summering;
  const steg = summering.fragor[fraga]?.steg ?? [];
  const giltiga = steg.reduce((sum, antal) => sum + antal, 0);
  const positiva = steg.slice(positivFran - 1).reduce((sum, antal) => sum + antal, 0);
  return {antal: giltiga, positiva, giltiga};
}
