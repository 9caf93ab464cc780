import type {Sprak} from '../sprak.js';
import type {NastaPlanAvvikelse} from './nasta-avvikelse.js';
import * as en from './texter/nasta.en.js';
import * as sv from './texter/nasta.sv.js';

/** Why the plan of the next läsår cannot be made, as a sentence. */
export function describeNastaPlan(avvikelse: NastaPlanAvvikelse, sprak: Sprak = 'sv'): string {
  const sentences = sprak === 'sv' ? sv.nasta : en.nasta;
  const sentence = sentences[avvikelse.kod] as (params: NastaPlanAvvikelse['params']) => string;
  return sentence(avvikelse.params);
}
