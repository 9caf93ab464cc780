import {formatDatum} from '../kalender/index.js';
import type {Sprak} from '../sprak.js';
import type {Genomforande, Maluppfyllelse, Utvecklingsplan} from './schema.js';
import {statusOf} from './status.js';
import * as en from './texter/status.en.js';
import * as sv from './texter/status.sv.js';

/** How it stands with a node by its latest follow-ups: `som planerat, ons 14 okt`; undefined when it has none. */
export function describeStatus(plan: Utvecklingsplan, nod: string, sprak: Sprak = 'sv'): string | undefined {
  const {genomforande, maluppfyllelse, uppfoljd} = statusOf(plan, nod);
  if (uppfoljd === undefined) return undefined;
  const parts = [
    ...(genomforande === undefined ? [] : [describeGenomforande(genomforande.varde, sprak)]),
    ...(maluppfyllelse === undefined ? [] : [describeMaluppfyllelse(maluppfyllelse.varde, sprak)]),
  ];
  const said = parts.length === 0 ? textOf(sprak).uppfoljd : parts.join(', ');
  return `${said}, ${formatDatum(uppfoljd, {sprak, style: 'kort'})}`;
}

/** How far an activity has come, in words. */
export function describeGenomforande(genomforande: Genomforande, sprak: Sprak = 'sv'): string {
  return textOf(sprak).genomforande[genomforande];
}

/** Whether a result or an effect has appeared, in words. */
export function describeMaluppfyllelse(maluppfyllelse: Maluppfyllelse, sprak: Sprak = 'sv'): string {
  return textOf(sprak).maluppfyllelse[maluppfyllelse];
}

function textOf(sprak: Sprak): typeof sv {
  return sprak === 'sv' ? sv : en;
}
