import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import type {Atagande} from '@vetlanda/ska-core/utvecklingsplan';
import {inSentence} from './ord.js';
import type {Effektkedjetext} from './text.sv.js';

/** What a målområde or an åtagande has to do with. */
export type Tagg = Atagande['taggar'][number];
/** What the guideline has that it can have to do with. */
export type Ramverk = Pick<Riktlinje, 'ramverk' | 'kvalitetsdimensioner'>;

/** Tags of one kind, under the guideline's own words. */
export interface Taggrupp {
  readonly typ: Tagg['typ'];
  readonly rubrik: string;
  /** How many there are, in words. */
  readonly antal: (antal: number) => string;
  /** What the guideline has to choose among, and what was chosen when it had something else; empty for goals. */
  readonly delar: readonly string[];
  /** What is chosen. */
  readonly valda: readonly string[];
}

/** The framework whose parts have a name of their own; of another it is told how many of its parts were chosen. */
const FRAMGANGSFAKTORER = 'framgangsfaktorer';

/** The tags of a node in groups: frameworks, kvalitetsdimensioner, goals of the board, goals of the state. None is left out. */
export function groupTaggar(
  taggar: readonly Tagg[],
  {ramverk, kvalitetsdimensioner}: Ramverk,
  text: Effektkedjetext,
): readonly Taggrupp[] {
  const kinds: readonly Omit<Taggrupp, 'valda'>[] = [
    ...ramverk.map(({id, namn, delar}) => ({
      typ: 'framgangsfaktor' as const,
      rubrik: namn,
      antal: id === FRAMGANGSFAKTORER ? text.antal.framgangsfaktor : (n: number) => text.antal.del(n, inSentence(namn)),
      delar: delar.map((del) => del.namn),
    })),
    kind('kvalitetsdimension', text, namesOf(kvalitetsdimensioner)),
    kind('namndmal', text),
    kind('nationellt-mal', text),
  ];
  // What no framework of this guideline has still has to be somewhere.
  const lost = taggar.some(({typ}) => !kinds.some((one) => one.typ === typ));
  return (lost ? [kind('framgangsfaktor', text), ...kinds] : kinds).map((one, i, all) => {
    const first = all.findIndex(({typ}) => typ === one.typ) === i;
    const known = new Set(all.flatMap(({typ, delar}) => (typ === one.typ ? delar : [])));
    const valda = taggar.flatMap(({typ, varde}) =>
      typ === one.typ && (one.delar.includes(varde) || (first && !known.has(varde))) ? [varde] : [],
    );
    const extra = one.delar.length === 0 ? [] : valda.filter((varde) => !one.delar.includes(varde));
    return {...one, delar: [...one.delar, ...extra], valda};
  });
}

/** The tags with one more, or without it. */
export function toggleTagg(taggar: readonly Tagg[], {typ, varde}: Tagg): readonly Tagg[] {
  const kept = taggar.filter((one) => one.typ !== typ || one.varde !== varde);
  return kept.length < taggar.length ? kept : [...taggar, {typ, varde}];
}

function kind(typ: Tagg['typ'], text: Effektkedjetext, delar: readonly string[] = []): Omit<Taggrupp, 'valda'> {
  return {typ, rubrik: text.taggtyper[typ], antal: text.antal[typ], delar};
}

function namesOf(all: readonly {readonly namn: string}[]): readonly string[] {
  return all.map(({namn}) => namn);
}
