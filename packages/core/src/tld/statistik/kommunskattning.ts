import type {Skattning} from '../utgava/utgava.js';
import {clamp, type Intervall} from './intervall.js';
import {normalQuantile} from './normal.js';
import type {Poangmatt} from './poangmatt.js';
import {svansOf} from './sannolikhet.js';

/** The scores of a unit in a municipality's figure. */
export interface Stratum extends Poangmatt {
  /** How many were asked, where known. */
  readonly inbjudna?: number;
}

/** A figure of several units. */
export interface Sammanvagning {
  /** Scored respondents in all. */
  readonly antal: number;
  readonly index: number;
  /** Standard error, index points. Undefined where a unit's spread cannot be told. */
  readonly medelfel: number | undefined;
}

/** How the units of a release are put together: by those asked where they are known for all, else all answers together. */
export function defaultSkattning(strata: readonly Stratum[]): Skattning {
  return strata.every(({inbjudna}) => inbjudna !== undefined) ? 'viktad' : 'sammanlagd';
}

/**
 * One figure for several units. `sammanlagd`: every answer counts alike; `viktad`: every child that was asked counts alike
 * (stratified), whether or not they answered as often as elsewhere; `enhetsmedel`: every unit counts alike. They differ, so a
 * release uses one of them throughout. With `andlig` the uncertainty is that of those asked alone, and vanishes when all have
 * answered.
 *
 * A unit where one alone has a score has no spread: before weighting it is put together with the one nearest in size.
 * Undefined where there are no units, or where it takes the number asked and a unit lacks it.
 */
export function kommunskattningOf(
  strata: readonly Stratum[],
  {skattning, osakerhet}: {readonly skattning: Skattning; readonly osakerhet: 'process' | 'andlig'},
): Sammanvagning | undefined {
  const known = strata.every(({inbjudna}) => inbjudna !== undefined);
  if (strata.length === 0 || (!known && (skattning === 'viktad' || osakerhet === 'andlig'))) return undefined;
  const parts = skattning === 'enhetsmedel' ? [...strata].sort(bySizeAndScores) : mergeSingles(strata);
  const whole = parts.map((part) => weightOf(part, skattning));
  const sum = total(whole);
  let index = 0;
  let varians = 0;
  for (const [i, part] of parts.entries()) {
    const share = (whole[i] ?? 0) / sum;
    index += share * part.index;
    varians += share ** 2 * errorOf(part, osakerhet);
  }
  const antal = total(strata.map((one) => one.antal));
  return {antal, index, medelfel: Number.isNaN(varians) ? undefined : Math.sqrt(varians)};
}

/** The interval of a figure of several units, by the normal distribution, within 0–100. */
export function sammanvagningsintervall(
  {index, medelfel}: Pick<Sammanvagning, 'index' | 'medelfel'>,
  konfidens = 0.95,
): Intervall | undefined {
  if (medelfel === undefined) return undefined;
  const half = normalQuantile(1 - svansOf(konfidens)) * medelfel;
  return [clamp(index - half, [0, 100]), clamp(index + half, [0, 100])];
}

function weightOf({antal, inbjudna = 0}: Stratum, skattning: Skattning): number {
  switch (skattning) {
    case 'sammanlagd':
      return antal;
    case 'viktad':
      return inbjudna;
    case 'enhetsmedel':
      return 1;
  }
}

/** The square of a unit's standard error; NaN where there is none. */
function errorOf({antal, inbjudna, varians = Number.NaN}: Stratum, osakerhet: 'process' | 'andlig'): number {
  // More answers than were asked for leave nobody unasked to correct for; which of them were asked nobody knows.
  const silent = osakerhet === 'andlig' && inbjudna !== undefined && inbjudna >= antal ? 1 - antal / inbjudna : 1;
  return silent === 0 ? 0 : (silent * varians) / antal;
}

/** Puts every unit with one score together with the one nearest in size, the smallest first, until there is none. */
function mergeSingles(strata: readonly Stratum[]): readonly Stratum[] {
  const bySize = [...strata].sort(bySizeAndScores);
  const at = bySize.findIndex(({antal}) => antal < 2);
  const single = bySize[at];
  if (single === undefined || bySize.length === 1) return bySize;
  const [below, above] = [bySize[at - 1], bySize[at + 1]];
  const near = nearest(single, below, above);
  if (near === undefined) return bySize;
  return mergeSingles([...bySize.filter((one) => one !== single && one !== near), mergeStrata(single, near)]);
}

/** An order that does not depend on the one they came in, so that neither do the figures. */
function bySizeAndScores(a: Stratum, b: Stratum): number {
  return sizeOf(a) - sizeOf(b) || a.antal - b.antal || a.index - b.index || (a.varians ?? 0) - (b.varians ?? 0);
}

function nearest(single: Stratum, below: Stratum | undefined, above: Stratum | undefined): Stratum | undefined {
  if (below === undefined || above === undefined) return below ?? above;
  return sizeOf(single) - sizeOf(below) <= sizeOf(above) - sizeOf(single) ? below : above;
}

function sizeOf({antal, inbjudna = antal}: Stratum): number {
  return inbjudna;
}

/** All scores of two units as those of one. */
function mergeStrata(a: Stratum, b: Stratum): Stratum {
  const antal = a.antal + b.antal;
  const index = (a.antal * a.index + b.antal * b.index) / antal;
  const squares = total(
    [a, b].map((one) => (one.antal - 1) * (one.varians ?? 0) + one.antal * (one.index - index) ** 2),
  );
  const merged = {antal, index, varians: squares / (antal - 1)};
  return a.inbjudna === undefined || b.inbjudna === undefined ? merged : {...merged, inbjudna: a.inbjudna + b.inbjudna};
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
