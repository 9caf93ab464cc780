import type {PlanAnmarkning} from '../lasfel.js';
import {fran1} from './fran-1.js';
import type {Ratt, Steg} from './steg.js';

/** The version that this program writes. */
export const PLANVERSION = 2;
/** The oldest version that it can still open. */
export const ALDSTA_PLANVERSION = 1;

const STEGE: readonly Steg[] = [fran1];

/** A document of an older version as one of today's, rung by rung. */
export function upgradePlan(
  dokument: Ratt,
  fran: number,
): {readonly dokument: Ratt; readonly anmarkningar: readonly PlanAnmarkning[]} {
  let now = dokument;
  let version = fran;
  const anmarkningar: PlanAnmarkning[] = [];
  for (const steg of STEGE) {
    if (steg.fran !== version) continue;
    const result = steg.upgrade(now);
    now = result.dokument;
    version += 1;
    anmarkningar.push(...result.anmarkningar);
  }
  if (version === fran) return {dokument: now, anmarkningar};
  return {
    dokument: now,
    anmarkningar: [{kod: 'plan/uppgraderad', niva: 'tips', path: '', params: {fran, till: version}}, ...anmarkningar],
  };
}
