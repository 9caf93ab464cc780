import type {Utgava} from '@vetlanda/ska-core/tld';
import type {Resultattext} from './text.sv.js';

/** The names of rounds without what they all begin with: `TLD oktober 2026` among others of TLD is `oktober 2026`. */
export function shortenOmgangar(utgavor: readonly Utgava[], text: Resultattext): readonly string[] {
  let namn = utgavor.map(({omgang}) => omgang.namn.split(/\s+/).filter(Boolean));
  while (namn.every((ord) => ord.length > 2 && ord[0] === namn[0]?.[0])) namn = namn.map((ord) => ord.slice(1));
  return namn.map((ord) => text.omgang(ord.join(' ')));
}

/** A name in two short lines under a picture: `okt`, `2026`. */
export function splitNamn(namn: string): readonly [string, string] {
  const ord = namn.split(' ');
  const ar = ord.length > 1 ? ord.pop() : '';
  const forst = ord.join(' ');
  return [forst.length > 5 ? forst.slice(0, 3) : forst, ar ?? ''];
}
