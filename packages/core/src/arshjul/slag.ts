import type {Sprak} from '../sprak.js';
import type {AktivitetSlag} from './aktivitet.js';
import * as en from './text.en.js';
import * as sv from './text.sv.js';

/** The kind of activity as a heading, in the plural: the name of a ring, a filter or a legend entry. */
export function describeSlag(slag: AktivitetSlag, {sprak = 'sv'}: {readonly sprak?: Sprak} = {}): string {
  return (sprak === 'sv' ? sv.slag : en.slag)[slag];
}
