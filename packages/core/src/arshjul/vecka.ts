import {formatVecka, formatVeckor, type Period, type Vecka} from '../kalender/index.js';
import type {Sprak} from '../sprak.js';
import * as en from './text.en.js';
import * as sv from './text.sv.js';

/** How a guideline writes week numbers: `v. 36`, `vecka 36`, or not at all. */
export type Veckoformat = 'kort' | 'lang' | 'utan';

interface Val {
  readonly sprak?: Sprak;
}

/** A week as the guideline writes it: `v. 36`, `vecka 36`, or '' where weeks are not used. */
export function describeVecka(vecka: Vecka, veckoformat: Veckoformat, {sprak = 'sv'}: Val = {}): string {
  return inFormat(formatVecka(vecka, {sprak}), veckoformat, sprak);
}

/** The weeks of a period as the guideline writes them: `v. 44–8`, `vecka 44–8`, or ''. */
export function describeVeckor(period: Period, veckoformat: Veckoformat, {sprak = 'sv'}: Val = {}): string {
  return inFormat(formatVeckor(period, {sprak}), veckoformat, sprak);
}

/** The calendar's short form, with the word in full or nothing at all. */
function inFormat(kort: string, veckoformat: Veckoformat, sprak: Sprak): string {
  if (veckoformat === 'utan') return '';
  return veckoformat === 'kort' ? kort : kort.replace(/^\S+/, sprak === 'sv' ? sv.vecka : en.vecka);
}
