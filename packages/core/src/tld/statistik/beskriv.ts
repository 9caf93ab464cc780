import type {Sprak} from '../../sprak.js';
import type {Bedomning} from './bedomning.js';
import type {Effektstorlek} from './cliff-delta.js';
import {formatTal} from './format.js';
import {en} from './text.en.js';
import {type StatistikText, sv} from './text.sv.js';

/** A judgement in words. */
export interface Bedomningstext {
  readonly rubrik: string;
  /** Whole sentences: what it means, and the smallest change that could have been seen. */
  readonly forklaring: string;
}

/** What a change amounts to, in words. Differences are rounded last, so they may differ by one from those of rounded figures. */
export function describeBedomning(bedomning: Bedomning, sprak: Sprak = 'sv'): Bedomningstext {
  const text = sprak === 'sv' ? sv : en;
  const {utfall, minstaForandring} = bedomning;
  const minst = minstaForandring === undefined ? [] : [text.minst(formatTal(minstaForandring, {sprak}))];
  return {rubrik: text.utfall[utfall], forklaring: [explain(bedomning, text.forklaring, sprak), ...minst].join(' ')};
}

/** How large a difference is between two rounds' answers, in a word. */
export function describeEffektstorlek(storlek: Effektstorlek, sprak: Sprak = 'sv'): string {
  return (sprak === 'sv' ? sv : en).effektstorlek[storlek];
}

function explain(
  {utfall, skillnad = 0, intervall, k, grans}: Bedomning,
  text: StatistikText['forklaring'],
  sprak: Sprak,
): string {
  const andring = formatAndring(skillnad, sprak);
  switch (utfall) {
    case 'for-fa-svar':
      return text.forFa(k);
    case 'tydlig-okning':
    case 'tydlig-minskning':
      return text.tydlig(andring);
    case 'saker-men-liten':
      return text.liten(andring, formatGrans(grans, sprak), skillnad > 0 ? 'upp' : 'ned');
    case 'oforandrat':
      return text.oforandrat(formatGrans(grans, sprak));
    case 'ingen-saker':
      if (intervall === undefined) return text.allaLika;
      return skillnad === 0 ? text.ingenSkillnad : text.ingenSaker(andring);
  }
}

function formatGrans(grans: number, sprak: Sprak): string {
  return formatTal(grans, {sprak, decimaler: Number.isInteger(grans) ? 0 : 1});
}

/** Without a sign, and with a decimal where it would otherwise be nought. */
function formatAndring(skillnad: number, sprak: Sprak): string {
  const size = Math.abs(skillnad);
  return formatTal(size, {sprak, decimaler: size < 0.5 ? 1 : 0});
}
