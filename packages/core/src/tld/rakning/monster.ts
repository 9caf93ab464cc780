import {antalMonster} from './monsterform.js';
import type {Monsterform} from './rakning.js';

/** The answer to one question: a step from 1, `vet-ej`, or undefined where it was skipped. */
export type Svarsvarde = number | 'vet-ej' | undefined;

/**
 * The number of a pattern of answers, one for each question of the dimension in order. Undefined where they are not answers
 * to these questions: too many or too few, or a step that the scale lacks.
 */
export function encodeMonster(svar: readonly Svarsvarde[], form: Monsterform): number | undefined {
  if (svar.length !== form.antalFragor) return undefined;
  let monster = 0;
  for (let i = svar.length - 1; i >= 0; i--) {
    const digit = toDigit(svar[i], form);
    if (digit === undefined) return undefined;
    monster = monster * (form.antalSteg + 2) + digit;
  }
  return monster;
}

/** The answers that a pattern's number stands for, one for each question. Undefined where there is no such pattern. */
export function decodeMonster(monster: number, form: Monsterform): readonly Svarsvarde[] | undefined {
  if (!isMonster(monster, form)) return undefined;
  return digitsOf(monster, form).map((digit) => {
    if (digit === 0) return undefined;
    return digit > form.antalSteg ? 'vet-ej' : digit;
  });
}

/** Is it the number of a pattern that the form can have? */
export function isMonster(monster: number, form: Monsterform): boolean {
  return Number.isInteger(monster) && monster >= 0 && monster < antalMonster(form);
}

/** The digits of a pattern, the first question's first. */
export function digitsOf(monster: number, {antalFragor, antalSteg}: Monsterform): readonly number[] {
  const base = antalSteg + 2;
  const digits: number[] = [];
  let rest = monster;
  for (let i = 0; i < antalFragor; i++) {
    digits.push(rest % base);
    rest = Math.floor(rest / base);
  }
  return digits;
}

function toDigit(svar: Svarsvarde, {antalSteg}: Monsterform): number | undefined {
  if (svar === undefined) return 0;
  if (svar === 'vet-ej') return antalSteg + 1;
  return Number.isInteger(svar) && svar >= 1 && svar <= antalSteg ? svar : undefined;
}
