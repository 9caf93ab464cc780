import type {Antal, Skyddattal} from '@vetlanda/ska-core/tld';
import type {Resultattext} from './text.sv.js';

/** An index 0–100 in words: `72`, `över 95`. */
export function formatIndex(index: Skyddattal, text: Resultattext): string {
  if ('over' in index) return text.over(Math.round(index.over));
  if ('under' in index) return text.under(Math.round(index.under));
  return String(Math.round(index.varde));
}

/** A share 0–1 in words: `34 %`, `högst 10 %`. */
export function formatAndel(andel: Skyddattal | number, text: Resultattext): string {
  if (typeof andel === 'number') return text.procent(Math.round(100 * andel));
  if ('over' in andel) return text.minst(formatAndel(andel.over, text));
  if ('under' in andel) return text.hogst(formatAndel(andel.under, text));
  return formatAndel(andel.varde, text);
}

/** A number of people as exactly as it may be said: `1 416`, `5–9`. */
export function formatAntal({fran, till}: Antal, text: Resultattext): string {
  return fran === till ? text.tal(fran) : text.intervall(fran, till);
}

/** Where a figure is drawn: itself, or the limit that it lies beyond. */
export function placeOf(tal: Skyddattal): number {
  if ('over' in tal) return tal.over;
  return 'under' in tal ? tal.under : tal.varde;
}

/** Is only a limit known? */
export function isGrans(tal: Skyddattal): boolean {
  return !('varde' in tal);
}
