import {formatVecka, formatVeckor, isoVecka, type Period, type Vecka} from '../kalender/index.js';
import type {Sprak} from '../sprak.js';

/** How a guideline writes week numbers: `v. 36`, `vecka 36`, or not at all. */
export type Veckoformat = 'kort' | 'lang' | 'utan';

/** A week as the guideline writes it: `v. 36`, `vecka 36`, or '' where weeks are not used. */
export function describeVecka(
  vecka: Vecka,
  veckoformat: Veckoformat,
  {sprak = 'sv'}: {readonly sprak?: Sprak} = {},
): string {
  if (veckoformat === 'utan') return '';
  if (veckoformat === 'kort') return formatVecka(vecka, {sprak});
  return `${sprak === 'sv' ? 'vecka' : 'week'} ${vecka.vecka}`;
}

/** The weeks of a period as the guideline writes them: `v. 44–8`, `vecka 44–8`, or ''. */
export function describeVeckor(
  period: Period,
  veckoformat: Veckoformat,
  {sprak = 'sv'}: {readonly sprak?: Sprak} = {},
): string {
  if (veckoformat === 'utan') return '';
  if (veckoformat === 'kort') return formatVeckor(period, {sprak});
  const [from, to] = [isoVecka(period.start), isoVecka(period.slut)];
  const first = describeVecka(from, veckoformat, {sprak});
  return from.vecka === to.vecka && from.ar === to.ar ? first : `${first}–${to.vecka}`;
}
