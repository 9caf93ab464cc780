import {describeSchemaAvvikelse, isSchemaAvvikelse} from '@vetlanda/ska-core';
import type {KommunfilAvvikelse, KommunfilRegelavvikelse} from './avvikelse.js';
import {sv} from './text.sv.js';

/** What is wrong with a file of a municipality, as a sentence. */
export function describeKommunfilAvvikelse(avvikelse: KommunfilAvvikelse): string {
  if (isSchemaAvvikelse(avvikelse)) return describeSchemaAvvikelse(avvikelse);
  const sentence = sv[avvikelse.kod] as (params: KommunfilRegelavvikelse['params']) => string;
  return sentence(avvikelse.params);
}
