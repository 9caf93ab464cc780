import type {Sprak} from '../sprak.js';
import {asSentence, describeFalt, describePunkt, describeVarde} from './describe-punkt.js';
import type {Konflikt} from './konflikt.js';
import * as en from './texter/konflikt.en.js';
import * as sv from './texter/konflikt.sv.js';

/** A conflict in words: what it is about, who has done what, and what holds until somebody chooses. */
export function describeKonflikt(konflikt: Konflikt, sprak: Sprak = 'sv'): string {
  const text = sprak === 'sv' ? sv.konflikter : en.konflikter;
  const sak = asSentence(describePunkt(konflikt, sprak));
  switch (konflikt.typ) {
    case 'falt': {
      const falt = describeFalt(konflikt.falt, sprak);
      const min = describeVarde(konflikt.falt, konflikt.min, sprak);
      const deras = describeVarde(konflikt.falt, konflikt.deras, sprak);
      if (min === undefined || deras === undefined) return text.faltText(sak, falt);
      return text.falt(
        sak,
        falt,
        min === '' ? text.tomt : text.citat(min),
        deras === '' ? text.tomt : text.citat(deras),
      );
    }
    case 'flytt': {
      const {min, deras} = konflikt;
      if (min === undefined || deras === undefined) return text.faltText(sak, describeFalt('foralder', sprak));
      return text.flytt(sak, describePunkt(min.i, sprak), describePunkt(deras.i, sprak));
    }
    case 'ordning':
      return text.ordning(sak, describeFalt(konflikt.falt, sprak));
    case 'borttagen-och-andrad':
      return konflikt.min === undefined ? text.duTogBort(sak) : text.deTogBort(sak);
  }
}
