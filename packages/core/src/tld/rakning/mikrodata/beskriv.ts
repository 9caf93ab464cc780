import type {Sprak} from '../../../sprak.js';
import type {MikrodataAvvikelse} from './avvikelse.js';
import {en} from './text.en.js';
import {sv} from './text.sv.js';

/** What is said of a table of answers, as sentences. */
export function describeMikrodataAvvikelse(avvikelse: MikrodataAvvikelse, sprak: Sprak = 'sv'): string {
  const sentence = (sprak === 'sv' ? sv : en)[avvikelse.kod] as (params: MikrodataAvvikelse['params']) => string;
  return sentence(avvikelse.params);
}
