import {describeSchemaAvvikelse} from '../../describe-schema-avvikelse.js';
import {isSchemaAvvikelse} from '../../schema-avvikelse.js';
import type {Sprak} from '../../sprak.js';
import type {EnkatAvvikelse} from './avvikelse.js';
import type {Enkatskillnad} from './compare-enkat.js';
import {ALLA_ENKATSPRAK} from './enkatsprak.js';
import type {InsandningAvvikelse} from './insandning/avvikelse.js';
import type {Spraktackning} from './spraktackning.js';
import {en} from './text.en.js';
import {type EnkatText, sv} from './text.sv.js';

/** A finding about a questionnaire, or about what was sent to it, as sentences that begin with where it is. */
export function describeEnkatAvvikelse(avvikelse: EnkatAvvikelse | InsandningAvvikelse, sprak: Sprak = 'sv'): string {
  if (isSchemaAvvikelse(avvikelse)) return describeSchemaAvvikelse(avvikelse, sprak);
  const {kod, path, params} = avvikelse;
  const mening = textOf(sprak).meningar[kod] as (params: object) => string;
  const sentence = mening('sprak' in params ? {...params, sprak: spraknamn(params.sprak, sprak)} : params);
  return path === '' ? sentence : `${path}: ${sentence}`;
}

/** How far a language has come: `finska: 4 av 12 texter granskade`. */
export function describeSpraktackning({sprak: kod, ...antal}: Spraktackning, sprak: Sprak = 'sv'): string {
  return textOf(sprak).tackning({...antal, sprak: spraknamn(kod, sprak)});
}

/** What a difference between two questionnaires means. */
export function describeEnkatskillnad({path, slag}: Enkatskillnad, sprak: Sprak = 'sv'): string {
  return `${path} ${textOf(sprak).skillnad[slag]}`;
}

function textOf(sprak: Sprak): EnkatText {
  return sprak === 'sv' ? sv : en;
}

/** What a language is called; its code where it is none of those that are known here. */
function spraknamn(kod: string, sprak: Sprak): string {
  return ALLA_ENKATSPRAK.find((one) => one.kod === kod)?.[sprak] ?? kod;
}
