import type {Sprak} from '../sprak.js';
import type {CommandAvvikelse, PlanAvvikelse} from './avvikelse.js';
import type {Malomradesframsteg, Planframsteg} from './framsteg.js';
import * as en from './text.en.js';
import * as sv from './text.sv.js';

/** A finding about a plan as sentences: what is wrong, and how it is mended. */
export function describePlanAvvikelse(avvikelse: PlanAvvikelse, sprak: Sprak = 'sv'): string {
  const sentences = sprak === 'sv' ? sv.avvikelser : en.avvikelser;
  const sentence = sentences[avvikelse.kod] as (params: PlanAvvikelse['params']) => string;
  return sentence(avvikelse.params);
}

/** Why a change of a plan cannot be made, as sentences. */
export function describeCommandAvvikelse(avvikelse: CommandAvvikelse, sprak: Sprak = 'sv'): string {
  const sentences = sprak === 'sv' ? sv.kommandon : en.kommandon;
  const sentence = sentences[avvikelse.kod] as (params: CommandAvvikelse['params']) => string;
  return sentence(avvikelse.params);
}

/** How far a plan has come, in words: one sentence for each area. */
export function describePlanframsteg(framsteg: Planframsteg, sprak: Sprak = 'sv'): string {
  const text = sprak === 'sv' ? sv.framsteg : en.framsteg;
  if (framsteg.malomraden.length === 0) return text.ingaOmraden(framsteg.ord.malomrade);
  return framsteg.malomraden.map((omrade) => describeOmrade(omrade, framsteg.ord, text)).join(' ');
}

function describeOmrade(
  {namn, saknas, helKedja, behoverUppfoljning, senastUppfoljd}: Malomradesframsteg,
  ord: Planframsteg['ord'],
  text: typeof sv.framsteg,
): string {
  const missing = (['atagande', 'effekt', 'aktivitet', 'aktivitetResultat'] as const).flatMap((lank) =>
    saknas[lank] === 0 ? [] : [text.pa(ord[lank] ?? lank, saknas[lank])],
  );
  const roads = saknas.vag === 0 ? [] : [text.vag(ord.effekt ?? 'effekt', saknas.vag)];
  const all = [...missing, ...roads];
  if (!behoverUppfoljning) return helKedja ? text.helKedja(namn) : `${text.saknas(namn, all)}.`;
  return text.och(helKedja ? text.heltOmrade(namn) : text.saknas(namn, all), text.ejUppfoljd(senastUppfoljd));
}
