import {kommunskattningOf, type Stratum} from '../../statistik/kommunskattning.js';
import type {Matt} from '../../statistik/welch.js';
import type {Skattning, Utgavepost} from '../utgava.js';

/** How several parts are put together, and whether their printed standard error is about the everyday, as change is. */
export interface Mattval {
  readonly skattning: Skattning;
  readonly osakerhet: 'process' | 'andlig';
}

/**
 * The figure of parts with detail, for comparison. Change is about the everyday and not about those asked alone, so a
 * standard error that counts for how many were asked is not used.
 */
export function mattOf(poster: readonly Utgavepost[], dimension: number, val: Mattval): Matt | undefined {
  const strata = poster.flatMap((post) => toStratum(post, dimension));
  const [first] = poster;
  if (first === undefined || strata.length < poster.length) return undefined;
  if (poster.length === 1) return mattOfOne(first, dimension, val.osakerhet);
  const sammanvagning = kommunskattningOf(strata, {skattning: val.skattning, osakerhet: 'process'});
  return sammanvagning && {...sammanvagning, frihetsgrader: Number.POSITIVE_INFINITY};
}

/** Is it the figure of more than one unit, by the release's estimator? */
export function isSeveral({slag, delar}: Utgavepost): boolean {
  return (slag === 'kommun' || slag === 'omrade') && delar.length > 1;
}

/** The estimator of both rounds; where they differ, or a part lacks how many were asked, the answers together. */
export function commonSkattning(a: Skattning, b: Skattning, poster: readonly Utgavepost[]): Skattning {
  if (a !== b) return 'sammanlagd';
  return a === 'viktad' && poster.some(({inbjudna}) => inbjudna === undefined) ? 'sammanlagd' : a;
}

function mattOfOne(post: Utgavepost, dimension: number, osakerhet: Mattval['osakerhet']): Matt | undefined {
  const detalj = post.dimensioner[dimension]?.detalj;
  if (detalj === undefined) return undefined;
  const {antal, index, spridning, medelfel} = detalj;
  if (isSeveral(post) && osakerhet === 'process')
    return {antal, index, medelfel, frihetsgrader: Number.POSITIVE_INFINITY};
  return {antal, index, medelfel: spridning / Math.sqrt(antal)};
}

function toStratum({dimensioner, inbjudna}: Utgavepost, dimension: number): readonly Stratum[] {
  const detalj = dimensioner[dimension]?.detalj;
  if (detalj === undefined) return [];
  const {antal, index, spridning} = detalj;
  return [{antal, index, varians: spridning ** 2, ...(inbjudna === undefined ? {} : {inbjudna})}];
}
