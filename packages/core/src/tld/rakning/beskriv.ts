import type {Sprak} from '../../sprak.js';
import type {RakningAvvikelse} from './avvikelse.js';
import {en} from './text.en.js';
import {sv} from './text.sv.js';

/** A finding about counts of answers as sentences. */
export function describeRakningAvvikelse(avvikelse: RakningAvvikelse, sprak: Sprak = 'sv'): string {
  const sentence = (sprak === 'sv' ? sv : en)[avvikelse.kod] as (params: RakningAvvikelse['params']) => string;
  return sentence(avvikelse.params);
}
