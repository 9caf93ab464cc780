import {digitsOf} from './monster.js';
import type {Monsterform} from './rakning.js';

/** What one child with a pattern adds to the sums. */
export interface Monstervarde {
  /** Answered at least half of the questions with a step, rounded up: Danish *trivselsmåling*'s rule for a mean. */
  readonly harPoang: boolean;
  /** Answers with a step. */
  readonly giltiga: number;
  /** The score in steps of `100 / poangenhet` index points; 0 where there is none. */
  readonly poang: number;
  /** Answers that count as positive. */
  readonly positiva: number;
}

/**
 * The value of a pattern: the mean of the answers with a step, each step's place among the steps from 0 to 1. It is a whole
 * number of steps, for the unit is a multiple of every possible number of answers.
 */
export function monstervardeOf(monster: number, form: Monsterform): Monstervarde {
  let giltiga = 0;
  let positiva = 0;
  let above = 0;
  for (const digit of digitsOf(monster, form)) {
    if (digit === 0 || digit > form.antalSteg) continue;
    giltiga += 1;
    above += digit - 1;
    if (digit >= form.positivFran) positiva += 1;
  }
  const harPoang = giltiga >= Math.ceil(form.antalFragor / 2);
  return {harPoang, giltiga, positiva, poang: harPoang ? above * (multipleOf(form.antalFragor) / giltiga) : 0};
}

/** The score of the highest answers: lcm(1…questions) × (steps − 1), at most 2,520 × 6. */
export function poangenhetOf({antalFragor, antalSteg}: Monsterform): number {
  return multipleOf(antalFragor) * (antalSteg - 1);
}

/** The least number that every number of answers up to `antalFragor` divides. */
function multipleOf(antalFragor: number): number {
  let multiple = 1;
  for (let i = 2; i <= antalFragor; i++) multiple *= i / gcd(multiple, i);
  return multiple;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
