import type {Sprak} from '../../../sprak.js';
import {describeEnkatAvvikelse} from '../beskriv.js';
import type {EnkatimportAvvikelse} from './avvikelse.js';
import {en} from './text.en.js';
import {sv} from './text.sv.js';

/** A finding about a table of questions as sentences that begin with its row and column. */
export function describeEnkatimport(avvikelse: EnkatimportAvvikelse, sprak: Sprak = 'sv'): string {
  const text = sprak === 'sv' ? sv : en;
  const {rad, kolumn = ''} = avvikelse;
  const plats = rad === undefined ? '' : text.plats(rad, kolumn);
  if (avvikelse.kod === 'import/enkat') {
    const inner = avvikelse.params.avvikelse;
    return describeEnkatAvvikelse(plats === '' ? inner : {...inner, path: plats}, sprak);
  }
  const mening = text.meningar[avvikelse.kod] as (params: typeof avvikelse.params) => string;
  return plats === '' ? mening(avvikelse.params) : `${plats}: ${mening(avvikelse.params)}`;
}
