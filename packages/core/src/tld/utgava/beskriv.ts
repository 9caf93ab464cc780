import type {Sprak} from '../../sprak.js';
import type {RakningAvvikelse} from '../rakning/avvikelse.js';
import {describeRakningAvvikelse} from '../rakning/beskriv.js';
import type {UtgavaAvvikelse, UtgavaLasfel, Utgavavarning} from './avvikelse.js';
import type {Jamforelsehinder} from './forandring/progression.js';
import {en, hinder as enHinder} from './text.en.js';
import {sv, hinder as svHinder} from './text.sv.js';

/** Why nothing is released or read, or what deserves a look in what has been, as sentences. */
export function describeUtgavaAvvikelse(
  avvikelse: UtgavaAvvikelse | UtgavaLasfel | Utgavavarning,
  sprak: Sprak = 'sv',
): string {
  if (isOfRakning(avvikelse)) return describeRakningAvvikelse(avvikelse, sprak);
  const sentence = (sprak === 'sv' ? sv : en)[avvikelse.kod] as (params: typeof avvikelse.params) => string;
  return sentence(avvikelse.params);
}

function isOfRakning(avvikelse: UtgavaAvvikelse | UtgavaLasfel | Utgavavarning): avvikelse is RakningAvvikelse {
  return avvikelse.kod.startsWith('rakning/') || avvikelse.kod.startsWith('svar/');
}

/** Why two rounds are not compared, as a sentence. */
export function describeJamforelsehinder(hinder: Jamforelsehinder, sprak: Sprak = 'sv'): string {
  return (sprak === 'sv' ? svHinder : enHinder)[hinder];
}
