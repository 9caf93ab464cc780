import {datum} from '../../kalender/index.js';
import type {Riktlinje} from '../schema/riktlinje.js';
import {vetlandaArshjulsdel} from './arshjulsdel.js';
import {barnkonventionen} from './barnkonventionen.js';
import {dialoger} from './dialoger.js';
import {dokument} from './dokument.js';
import {
  likvardighet,
  loop,
  teori,
  undervisningskvalitet,
  vetlandaKvalitetsdimensioner,
  vetlandaRamverk,
} from './kvalitet.js';
import {moten} from './moten.js';
import {principer} from './principer.js';
import {skolformer} from './skolformer.js';

/**
 * Vetlanda kommun's guideline for systematiskt kvalitetsarbete, decided 4 June 2024 (BUN § 55) and revised 9 June 2026
 * (BUN § 57), in this project's own short words. Every entry carries its section in the guideline.
 */
export const vetlanda: Riktlinje = {
  ...vetlandaArshjulsdel,
  dokumenttyp: 'Riktlinje',
  gallerFran: datum('2024-06-04'),
  senastGranskad: datum('2026-06-09'),
  beslut: [
    {instans: 'Barn- och utbildningsnämnden', datum: datum('2024-06-04'), paragraf: '§ 55', slag: 'antagen'},
    {instans: 'Barn- och utbildningsnämnden', datum: datum('2026-06-09'), paragraf: '§ 57', slag: 'reviderad'},
  ],
  organisation: {
    namnd: 'Barn- och utbildningsnämnden',
    forvaltning: 'Barn- och utbildningsförvaltningen',
    dokumentansvarig: 'Skolchef',
  },
  principer,
  undervisningskvalitet,
  likvardighet,
  teori,
  kvalitetsdimensioner: vetlandaKvalitetsdimensioner,
  loop,
  ramverk: vetlandaRamverk,
  barnkonventionen,
  dialoger,
  dokument,
  matningar: [
    {
      id: 'tld',
      namn: 'TLD',
      omgangar: ['tld-oktober', 'tld-april'],
      dimensioner: [
        {id: 'trygghet', namn: 'Trygghet'},
        {id: 'larande', namn: 'Lärande'},
        {id: 'delaktighet', namn: 'Delaktighet'},
      ],
      // The guideline says "de olika skolformerna" (section 5) and names none.
      malgrupper: [],
      fragor: {titel: 'Frågor och instruktioner på Kom in'},
      syfte:
        'Två gånger om året, för att kunna följa progression och göra korrigeringar under läsåret. Omfattar hela läroplansuppdraget.',
      avsnitt: '5',
    },
  ],
  moten,
  stod: [
    {
      id: 'dokumentation',
      namn: 'Dokumentation i Office365',
      beskrivning: 'Dokumenten finns på sidan för systematiskt kvalitetsarbete på Kom in.',
      lank: {titel: 'Sidan för systematiskt kvalitetsarbete på Kom in'},
      avsnitt: '5',
    },
    {
      id: 'verktygsladan',
      namn: 'Verktygslådan',
      beskrivning: 'Verktyg för rektor och huvudman i planering, genomförande, uppföljning och analys.',
      lank: {titel: 'Verktygslådan på Kom in'},
      avsnitt: '7',
    },
    {
      id: 'hypergene',
      namn: 'Statistik i Hypergene',
      beskrivning: 'Statistik som underlag för rektor.',
      lank: {titel: 'Hypergene'},
      avsnitt: '7',
    },
    {
      id: 'mallar',
      namn: 'Mallar',
      beskrivning: 'Mallar för läsårsrapport och utvecklingsplan.',
      lank: {titel: 'Mallar på Kom in'},
      avsnitt: '7',
    },
  ],
  skolformer,
};
