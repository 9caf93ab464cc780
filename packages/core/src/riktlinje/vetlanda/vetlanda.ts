import {datum} from '../../kalender/index.js';
import type {Riktlinje} from '../schema/riktlinje.js';
import {vetlandaArshjulsdel} from './arshjulsdel.js';
import {barnkonventionen} from './barnkonventionen.js';
import {dialoger, moten} from './dialoger.js';
import {dokument} from './dokument.js';
import {kvalitetsdimensioner, likvardighet, loop, ramverk, undervisningskvalitet} from './kvalitet.js';
import {principer} from './principer.js';
import {skolformer} from './skolformer.js';

/**
 * Vetlanda kommun's guideline for systematiskt kvalitetsarbete, decided 4 June 2024 (BUN § 55) and revised 9 June 2026
 * (BUN § 57), in this project's own short words. Every entry carries its section in the guideline.
 */
export const vetlanda: Riktlinje = {
  ...vetlandaArshjulsdel,
  beslut: [
    {instans: 'Barn- och utbildningsnämnden', datum: datum('2024-06-04'), paragraf: '§ 55', slag: 'antagen'},
    {instans: 'Barn- och utbildningsnämnden', datum: datum('2026-06-09'), paragraf: '§ 57', slag: 'reviderad'},
  ],
  organisation: {
    namnd: 'Barn- och utbildningsnämnden',
    forvaltning: 'Barn- och utbildningsförvaltningen',
    dokumentansvarig: 'Skolchef',
    avsnitt: '2',
  },
  principer,
  undervisningskvalitet,
  likvardighet,
  kvalitetsdimensioner,
  loop,
  ramverk,
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
      malgrupper: skolformer.filter(({arSkolform}) => arSkolform).map(({id}) => id),
      fragor: {titel: 'Frågor och instruktioner på Kom in'},
      syfte: 'Följa utvecklingen och kunna göra ändringar under läsåret.',
      avsnitt: '5',
    },
  ],
  moten,
  stod: [
    {
      id: 'verktygsladan',
      namn: 'Verktygslådan',
      beskrivning: 'Verktyg för planering, genomförande, uppföljning och analys.',
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
