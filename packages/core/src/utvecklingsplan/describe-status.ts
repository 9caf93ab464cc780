import {formatDatum} from '../kalender/index.js';
import type {Sprak} from '../sprak.js';
import {platserOf} from './plats.js';
import type {Genomforande, Maluppfyllelse, Utvecklingsplan} from './schema.js';
import {statusOf} from './status.js';
import * as en from './texter/status.en.js';
import * as sv from './texter/status.sv.js';

/**
 * How it stands with a node by its latest follow-ups: `som planerat, ons 14 okt`; undefined when it has none. An activity
 * is carried out or not, a result or an effect appears or not: each is told on its own scale.
 */
export function describeStatus(plan: Utvecklingsplan, nod: string, sprak: Sprak = 'sv'): string | undefined {
  const {genomforande, maluppfyllelse, uppfoljd} = statusOf(plan, nod);
  if (uppfoljd === undefined) return undefined;
  const slag = platserOf(plan).get(nod)?.slag;
  const doing = slag === 'aktivitet' && genomforande !== undefined;
  const seen = slag !== 'aktivitet' && maluppfyllelse !== undefined;
  const [said, datum] = doing
    ? [describeGenomforande(genomforande.varde, sprak), genomforande.datum]
    : seen
      ? [describeMaluppfyllelse(maluppfyllelse.varde, sprak), maluppfyllelse.datum]
      : [textOf(sprak).uppfoljd, uppfoljd];
  return `${said}, ${formatDatum(datum, {sprak, style: 'kort'})}`;
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
