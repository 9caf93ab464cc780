import type {Aktivitetsmall} from '../schema/arshjulsdel.js';

/** The board's calendar year: it starts in February, ends in October, and meets every month in between. */
export const motesmallar: readonly Aktivitetsmall[] = [
  {
    id: 'februarimotet',
    titel: 'Februarimötet',
    slag: 'mote',
    niva: 'namnd',
    avsnitt: '6',
    period: 'kalenderar',
    regel: {typ: 'manader', fran: 2, till: 2},
    omfattning: 'tillfalle',
    beskrivning:
      'Nämnden och förvaltningsledningen möts i dialog. Förvaltningsledningen presenterar årets verksamhetsplan.',
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
    beskrivning: 'Månatligt möte mellan förvaltningen och nämnden om kvalitetsarbetet.',
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
    beskrivning:
      'Halvdag där rektorer, förvaltningsledning och nämnd får en gemensam bild av nuläget. Start för huvudmannanivåns arbete med verksamhetsplanen.',
    ansvar: ['forvaltningsledning'],
    deltar: ['namnden', 'rektor'],
    aktiv: true,
  },
];
