import type {Sprak} from '../../sprak.js';
import type {TabellAvvikelse} from './read-tabell.js';
import {en} from './text.en.js';
import {sv} from './text.sv.js';

/** Why a text cannot be read as a table, as sentences. */
export function describeTabellAvvikelse(avvikelse: TabellAvvikelse, sprak: Sprak = 'sv'): string {
  const sentence = (sprak === 'sv' ? sv : en)[avvikelse.kod] as (params: TabellAvvikelse['params']) => string;
  return sentence(avvikelse.params);
}
