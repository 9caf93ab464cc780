import type {Sprak} from '../../sprak.js';
import {roundHalfAway} from './avrunda.js';
import {en} from './text.en.js';
import {sv} from './text.sv.js';

/** How a figure is written. */
export interface Talformat {
  readonly sprak?: Sprak;
  /** 0 where nothing is said. */
  readonly decimaler?: 0 | 1;
}

/** A figure as it is shown: `62`, `62,5`, `−3`; words where nobody has answered. Never a sign before nought. */
export function formatTal(tal: number | undefined, {sprak = 'sv', decimaler = 0}: Talformat = {}): string {
  const text = sprak === 'sv' ? sv : en;
  if (tal === undefined || !Number.isFinite(tal)) return text.ingaSvar;
  const rounded = roundHalfAway(tal, decimaler);
  const size = Math.abs(rounded).toFixed(decimaler).replace('.', text.decimaltecken);
  return rounded < 0 ? `−${size}` : size;
}
