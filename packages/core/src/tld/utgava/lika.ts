import {roundHalfAway} from '../statistik/avrunda.js';
import type {Skyddattal} from './utgava.js';

/**
 * Answers that are nearly all alike tell what each one answered. A share is told exactly only where more than one in so
 * many answered otherwise: `grov` of a group under `Trosklar.full`, `full` from there.
 */
export const EN_AV = {grov: 10, full: 20} as const;

/** Past these an index without detail is only said to lie beyond: a group that all scored alike at the end is among them. */
const INDEXGRANSER = {under: 5, over: 95} as const;

/** Did at most one in `enAv` answer otherwise than the others? In whole numbers, for a tenth has no exact form. */
export function isAlike(some: number, all: number, enAv: number): boolean {
  return Math.min(some, all - some) * enAv <= all;
}

/** Is it at most one in `enAv`? A share that was put together of several is off by what floating numbers are off. */
export function isFew(andel: number, enAv: number): boolean {
  return andel * enAv <= 1 + 1e-12;
}

/** A share as it may be told: beyond a limit where at most one in `enAv` answered otherwise. */
export function protectAndel(andel: number, enAv: number): Skyddattal {
  if (isFew(andel, enAv)) return {under: 1 / enAv};
  return isFew(1 - andel, enAv) ? {over: 1 - 1 / enAv} : {varde: andel};
}

/** An index as a whole number, or as lying beyond a limit. */
export function protectIndex(index: number): Skyddattal {
  if (index < INDEXGRANSER.under) return {under: INDEXGRANSER.under};
  return index > INDEXGRANSER.over ? {over: INDEXGRANSER.over} : {varde: roundHalfAway(index)};
}
