import type {Sprak} from '../../sprak.js';
import type {RakningAvvikelse} from '../rakning/avvikelse.js';
import {describeRakningAvvikelse} from '../rakning/beskriv.js';
import type {UtgavaAvvikelse, Utgavavarning} from './avvikelse.js';
import {en} from './text.en.js';
import {sv} from './text.sv.js';

/** Why nothing is released, or what deserves a look in what has been, as sentences. */
export function describeUtgavaAvvikelse(avvikelse: UtgavaAvvikelse | Utgavavarning, sprak: Sprak = 'sv'): string {
  if (isOfRakning(avvikelse)) return describeRakningAvvikelse(avvikelse, sprak);
  const sentence = (sprak === 'sv' ? sv : en)[avvikelse.kod] as (params: typeof avvikelse.params) => string;
  return sentence(avvikelse.params);
}

function isOfRakning(avvikelse: UtgavaAvvikelse | Utgavavarning): avvikelse is RakningAvvikelse {
  return avvikelse.kod.startsWith('rakning/') || avvikelse.kod.startsWith('svar/');
}
