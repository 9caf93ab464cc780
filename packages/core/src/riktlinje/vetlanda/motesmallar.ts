import type {Aktivitetsmall} from '../schema/arshjulsdel.js';
import type {UtanText} from './beskrivningar.js';

/** The board's calendar year: it starts in February, ends in October, and meets every month in between. */
export const motesmallar: readonly UtanText<Aktivitetsmall>[] = [
  {
    id: 'februarimotet',
    titel: 'Februarimötet',
    slag: 'mote',
    niva: 'namnd',
    avsnitt: '6',
    period: 'kalenderar',
    regel: {typ: 'manader', fran: 2, till: 2},
    omfattning: 'tillfalle',
    ansvar: ['forvaltningsledning'],
    deltar: ['namnden'],
    medtag: [{dokument: 'verksamhetsplan', tillstand: 'klar'}],
    kraver: ['verksamhetsplan-klar'],
    aktiv: true,
  },
  {
    id: 'manadsmote',
    titel: 'Månadsmöte med nämnden',
    kortTitel: 'Månadsmöte',
    slag: 'mote',
    niva: 'namnd',
    avsnitt: '6',
    period: 'kalenderar',
    regel: {typ: 'manadsvis', manader: [3, 4, 5, 6, 7, 8, 9]},
    omfattning: 'tillfalle',
    ansvar: ['forvaltningsledning'],
    deltar: ['namnden'],
    aktiv: true,
  },
  {
    id: 'oktobermotet',
    titel: 'Oktobermötet',
    slag: 'mote',
    niva: 'namnd',
    avsnitt: '6',
    period: 'kalenderar',
    regel: {typ: 'manader', fran: 10, till: 10},
    omfattning: 'tillfalle',
    ansvar: ['forvaltningsledning'],
    deltar: ['namnden', 'rektor'],
    aktiv: true,
  },
];
