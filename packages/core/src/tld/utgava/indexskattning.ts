import type {Summering} from '../rakning/rakning.js';
import {type Skikt, vikterOf} from './skikt.js';
import type {Skattning} from './utgava.js';

/** An index of one or several strata, by the release's estimator. */
export interface Indexskattning {
  /** 0–100, unrounded. */
  readonly index: number;
  /** Standard error, index points. */
  readonly medelfel: number;
}

/**
 * The index of strata together (d6). Of one stratum all estimators are its own mean; together, the answers as one sample;
 * weighted or as a mean of units, each stratum's own with the variance of a stratified mean. `andlig` counts only for not
 * having asked all: it needs to know how many there are, and that no more have answered.
 */
export function estimateIndex(
  skikt: readonly Skikt[],
  summeringar: readonly Summering[],
  alla: Summering,
  {skattning, osakerhet}: {readonly skattning: Skattning; readonly osakerhet: 'process' | 'andlig'},
): Indexskattning {
  if (skattning === 'sammanlagd' || skikt.length === 1) {
    const inbjudna = sumOfInbjudna(skikt);
    return {index: indexOf(alla), medelfel: Math.sqrt(varianceOf(alla, osakerhet === 'andlig' ? inbjudna : undefined))};
  }
  const vikter = vikterOf(
    skikt,
    summeringar.map(({antal}) => antal),
    skattning,
  );
  let index = 0;
  let variance = 0;
  for (const [i, vikt] of vikter.entries()) {
    const summering = summeringar[i];
    if (summering === undefined) continue;
    index += vikt * indexOf(summering);
    variance += vikt ** 2 * varianceOf(summering, osakerhet === 'andlig' ? skikt[i]?.inbjudna : undefined);
  }
  return {index, medelfel: Math.sqrt(variance)};
}

/** The mean of the scores, 0–100. */
export function indexOf({summa, enhet, antal}: Summering): number {
  return (100 * summa) / (enhet * antal);
}

/** The standard deviation of the scores, index points; 0 of one. */
export function spridningOf({summa, kvadratsumma, enhet, antal}: Summering): number {
  if (antal < 2) return 0;
  // Of whole numbers, so that equal scores give exactly 0.
  const squares = (antal * kvadratsumma - summa * summa) / (antal * (antal - 1));
  return (100 * Math.sqrt(squares)) / enhet;
}

/** The squared standard error; `inbjudna`: of those asked alone, where no more have answered. */
function varianceOf(summering: Summering, inbjudna: number | undefined): number {
  const {antal} = summering;
  const share = inbjudna === undefined || inbjudna < antal ? 1 : 1 - antal / inbjudna;
  return (share * spridningOf(summering) ** 2) / antal;
}

function sumOfInbjudna(skikt: readonly Skikt[]): number | undefined {
  let sum = 0;
  for (const {inbjudna} of skikt) {
    if (inbjudna === undefined) return undefined;
    sum += inbjudna;
  }
  return sum;
}
