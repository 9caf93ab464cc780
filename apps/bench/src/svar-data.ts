import type {Monsterform} from '@vetlanda/ska-core/tld';
import {createDice} from './dice.ts';

/** Three dimensions of four questions on four steps with vet ej. */
export const FORM: Monsterform = {antalFragor: 4, antalSteg: 4, positivFran: 3};
export const ANTAL_DIMENSIONER = 3;

/** Made-up answers, child by child. */
export interface Svarsdata {
  readonly antalCeller: number;
  /** The cell (unit × round) of each child, those of a cell together. */
  readonly cell: Uint16Array;
  /** A column for each question: 0 skipped, 1–4 the step, 5 vet ej. */
  readonly fragor: readonly Uint8Array[];
}

/** Of sixty answers to a question: how many are skipped, each step, and vet ej. They lean upwards, as children's do. */
const AV_SEXTIO: readonly number[] = [2, 4, 9, 20, 22, 3];

/** The answers of `antal` children in cells of much the same size. */
export function createSvarsdata(antal: number, antalCeller: number): Svarsdata {
  const dice = createDice(11);
  const sides = AV_SEXTIO.flatMap((sixtieths, digit) => Array.from({length: sixtieths}, () => digit));
  const fragor = Array.from({length: ANTAL_DIMENSIONER * FORM.antalFragor}, () =>
    new Uint8Array(antal).map(() => sides[dice(sides.length)] ?? 0),
  );
  return {antalCeller, cell: new Uint16Array(antal).map((_, i) => Math.floor((i * antalCeller) / antal)), fragor};
}
