import {describeSchemaAvvikelse} from '../describe-schema-avvikelse.js';
import {isSchemaAvvikelse} from '../schema-avvikelse.js';
import type {Sprak} from '../sprak.js';
import type {PlanAnmarkning, PlanLasfel} from './lasfel.js';
import * as en from './texter/lasning.en.js';
import * as sv from './texter/lasning.sv.js';

/** What is said when a plan is opened, or cannot be, as a sentence. */
export function describePlanlasning(avvikelse: PlanLasfel | PlanAnmarkning, sprak: Sprak = 'sv'): string {
  if (isSchemaAvvikelse(avvikelse)) return describeSchemaAvvikelse(avvikelse, sprak);
  const sentences = sprak === 'sv' ? sv.lasning : en.lasning;
  const sentence = sentences[avvikelse.kod] as (params: typeof avvikelse.params) => string;
  return sentence(avvikelse.params);
}
