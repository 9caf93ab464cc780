import type {SchemaAvvikelse} from './schema-avvikelse.js';
import {en} from './schema-text.en.js';
import {sv} from './schema-text.sv.js';
import type {Sprak} from './sprak.js';

/** A finding about shape as a sentence that begins with where it is. */
export function describeSchemaAvvikelse(avvikelse: SchemaAvvikelse, sprak: Sprak = 'sv'): string {
  const {helaUnderlaget, meningar} = sprak === 'sv' ? sv : en;
  const mening = meningar[avvikelse.kod] as (params: SchemaAvvikelse['params']) => string;
  return `${avvikelse.path === '' ? helaUnderlaget : avvikelse.path}: ${mening(avvikelse.params)}.`;
}
