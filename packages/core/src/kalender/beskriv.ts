import {describeSchemaAvvikelse} from '../describe-schema-avvikelse.js';
import {isSchemaAvvikelse, type SchemaAvvikelse} from '../schema-avvikelse.js';
import type {Sprak} from '../sprak.js';
import type {KalenderAvvikelse} from './avvikelse.js';
import {en} from './text.en.js';
import {sv} from './text.sv.js';

/** A finding about a calendar as a sentence. */
export function describeKalenderAvvikelse(avvikelse: KalenderAvvikelse | SchemaAvvikelse, sprak: Sprak = 'sv'): string {
  if (isSchemaAvvikelse(avvikelse)) return describeSchemaAvvikelse(avvikelse, sprak);
  const sentence = (sprak === 'sv' ? sv : en)[avvikelse.kod] as (params: KalenderAvvikelse['params']) => string;
  return sentence(avvikelse.params);
}
