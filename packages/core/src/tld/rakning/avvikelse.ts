import type {AvvikelseOf} from '../../avvikelse.js';

/** What can be wrong with counts of answers, or with an answer that is to be counted. Never what a child answered. */
export type RakningAvvikelse =
  /** `hogst` is the largest pattern's number. */
  | AvvikelseOf<'rakning/monster-okant', {monster: string; hogst: number}>
  | AvvikelseOf<'rakning/antal-omojligt', {monster: string}>
  | AvvikelseOf<'rakning/for-manga', {hogst: number}>
  /** The questions of a dimension cannot be counted together. */
  | AvvikelseOf<'rakning/dimension-omojlig', {dimension: string}>
  | AvvikelseOf<'svar/fraga-okand', {fraga: string}>
  | AvvikelseOf<'svar/varde-okant', {fraga: string}>;
