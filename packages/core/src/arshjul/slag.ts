import type {Sprak} from '../sprak.js';
import type {AktivitetSlag} from './aktivitet.js';

const NAMN: Readonly<Record<Sprak, Readonly<Record<AktivitetSlag, string>>>> = {
  sv: {
    dialog: 'Dialoger',
    matning: 'Mätningar',
    dokument: 'Dokument',
    mote: 'Möten',
    uppfoljning: 'Uppföljning',
    aterkoppling: 'Återkoppling',
    egen: 'Egna aktiviteter',
  },
  en: {
    dialog: 'Dialogues',
    matning: 'Surveys',
    dokument: 'Documents',
    mote: 'Meetings',
    uppfoljning: 'Follow-up',
    aterkoppling: 'Giving results back',
    egen: 'Own activities',
  },
};

/** The kind of activity as a heading, in the plural: the name of a ring, a filter or a legend entry. */
export function describeSlag(slag: AktivitetSlag, {sprak = 'sv'}: {readonly sprak?: Sprak} = {}): string {
  return NAMN[sprak][slag];
}
