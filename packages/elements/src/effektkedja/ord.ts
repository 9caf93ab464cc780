import type {Sprak} from '@vetlanda/ska-core';
import type {Nodslag, Planregler} from '@vetlanda/ska-core/utvecklingsplan';

/** The guideline's words for the links, and the school form's word for those it is all for. */
export interface Kedjeord {
  /** Word for each kind of node; undefined for a link that the guideline does not have. */
  readonly av: Readonly<Record<Nodslag, string | undefined>>;
  /** `eleverna`, in förskola `barnen`. */
  readonly malgrupp: string;
}

/** The words of a plan of a school form. */
export function createKedjeord(
  {effektkedja}: Pick<Planregler, 'effektkedja'>,
  skolform: string,
  sprak: Sprak,
): Kedjeord {
  const forskola = skolform === 'forskola';
  const malgrupp = sprak === 'sv' ? (forskola ? 'barnen' : 'eleverna') : forskola ? 'the children' : 'the pupils';
  return {
    av: {
      malomrade: effektkedja.malomrade,
      atagande: effektkedja.atagande,
      effekt: effektkedja.effekt,
      aktivitet: effektkedja.aktivitet,
      resultat: effektkedja.aktivitetResultat,
    },
    malgrupp,
  };
}

/** The word inside a sentence; an abbreviation keeps its capitals. */
export function inSentence(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
