import {describeSchemaAvvikelse} from '../describe-schema-avvikelse.js';
import {isSchemaAvvikelse, type SchemaAvvikelse} from '../schema-avvikelse.js';
import type {Sprak} from '../sprak.js';
import type {RiktlinjeRegelavvikelse} from './avvikelse.js';
import {en} from './text.en.js';
import {sv} from './text.sv.js';

/** Everything that can make a guideline unusable. */
export type RiktlinjeAvvikelse = RiktlinjeRegelavvikelse | SchemaAvvikelse;

/** A finding about a guideline as a sentence that begins with where it is. */
export function describeRiktlinjeAvvikelse(avvikelse: RiktlinjeAvvikelse, sprak: Sprak = 'sv'): string {
  if (isSchemaAvvikelse(avvikelse)) return describeSchemaAvvikelse(avvikelse, sprak);
  const sentence = (sprak === 'sv' ? sv : en)[avvikelse.kod] as (params: RiktlinjeRegelavvikelse['params']) => string;
  return `${avvikelse.path}: ${sentence(avvikelse.params)}`;
}
