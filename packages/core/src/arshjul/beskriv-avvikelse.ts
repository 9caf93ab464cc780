import type {Sprak} from '../sprak.js';
import type {ArshjulAvvikelse} from './avvikelse.js';
import * as en from './text.en.js';
import * as sv from './text.sv.js';

/** A finding about a year, or about a change to it, as a sentence. */
export function describeArshjulAvvikelse(avvikelse: ArshjulAvvikelse, sprak: Sprak = 'sv'): string {
  const sentences = sprak === 'sv' ? sv.avvikelser : en.avvikelser;
  const sentence = sentences[avvikelse.kod] as (params: ArshjulAvvikelse['params']) => string;
  return sentence(avvikelse.params);
}
