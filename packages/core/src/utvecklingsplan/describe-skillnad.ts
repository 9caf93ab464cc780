import type {Sprak} from '../sprak.js';
import {asSentence, describeFalt, describePunkt, describeVarde} from './describe-punkt.js';
import type {Skillnad} from './jamfor.js';
import * as en from './texter/skillnad.en.js';
import * as sv from './texter/skillnad.sv.js';

/** A difference as a sentence: `Aktiviteten Läslyft flyttad till åtagandet Läsning från åtagandet Studiero.` */
export function describeSkillnad(skillnad: Skillnad, sprak: Sprak = 'sv'): string {
  const text = sprak === 'sv' ? sv.skillnader : en.skillnader;
  const sak = asSentence(describePunkt(skillnad, sprak));
  switch (skillnad.typ) {
    case 'tillagd':
    case 'borttagen':
      return text[skillnad.typ](skillnad.slag, sak, describePunkt(skillnad.i, sprak));
    case 'flyttad': {
      const {slag, fran, till} = skillnad;
      if (fran.nod === till.nod) return text.omordnad(slag, sak, describePunkt(till, sprak));
      return text.flyttad(slag, sak, describePunkt(fran, sprak), describePunkt(till, sprak));
    }
    case 'andrad': {
      const {falt, fore, efter} = skillnad;
      const word = describeFalt(falt, sprak);
      const [was, is] = [describeVarde(falt, fore, sprak), describeVarde(falt, efter, sprak)];
      if (was === undefined || is === undefined) return text.andradText(sak, word);
      return text.andrad(sak, word, was || text.tomt, is || text.tomt);
    }
  }
}
