import {datum} from '../../kalender/index.js';
import type {Riktlinje} from '../schema/riktlinje.js';
import {exempelkopingArshjulsdel} from './arshjulsdel.js';

/**
 * The guideline of a municipality that does not exist: a whole system that is unlike Vetlanda's in every point where
 * municipalities differ, so that nothing of Vetlanda's can hide in the code.
 */
export const exempelkoping: Riktlinje = {
  ...exempelkopingArshjulsdel,
  dokumenttyp: 'Kvalitetssystem',
  gallerFran: datum('2025-01-01'),
  beslut: [{instans: 'Kommunstyrelsen', datum: datum('2024-12-03'), paragraf: '§ 900', slag: 'antagen'}],
  organisation: {
    namnd: 'Kommunstyrelsen',
    forvaltning: 'Bildningsförvaltningen',
    dokumentansvarig: 'Kvalitetschef',
  },
  principer: [
    {
      id: 'kompass',
      namn: 'En kompass, ingen karta',
      varfor: ['Enheterna väljer sin väg.'],
      ledertill: ['Arbetet känns som enhetens eget.'],
      avsnitt: 'A',
    },
  ],
  undervisningskvalitet: {
    larmiljoer: [{id: 'ute', namn: 'Utemiljön'}],
    faktorer: [{id: 'lasning', namn: 'Läsning i alla ämnen'}],
    avsnitt: 'A',
  },
  likvardighet: {innebord: 'Den som behöver mer får mer.', avsnitt: 'A'},
  kvalitetsdimensioner: [
    {id: 'inre', namn: 'Inre kvalitet', beskrivning: 'Det som händer i undervisningen.', avsnitt: 'A'},
    {id: 'yttre', namn: 'Yttre kvalitet', beskrivning: 'Det som omger undervisningen.', avsnitt: 'A'},
  ],
  loop: {
    namn: 'Kvalitetsvarvet',
    faser: [
      {id: 'planera', namn: 'Planera'},
      {id: 'genomfora', namn: 'Genomföra'},
      {id: 'lara', namn: 'Lära'},
    ],
    startfas: 'planera',
    avsnitt: 'A',
  },
  ramverk: [
    {
      id: 'laroplansomraden',
      namn: 'Läroplanens områden (exempel)',
      delar: [
        {id: 'normer', namn: 'Normer och värden'},
        {id: 'ansvar', namn: 'Ansvar och inflytande'},
      ],
      avsnitt: 'C',
    },
  ],
  barnkonventionen: {
    artiklar: [
      {nummer: 12, innebord: 'Barn får säga sin mening.'},
      {nummer: 28, innebord: 'Barn har rätt till utbildning.'},
    ],
    perspektiv: [{id: 'barnets-rost', namn: 'Barnets röst', innebord: 'Det barn själva säger.'}],
    barnkonsekvensanalys: 'En barnkonsekvensanalys görs inför varje beslut om lokaler.',
    avsnitt: 'A',
  },
  dialoger: [
    {aktivitet: 'kvalitetssamtal', fokus: ['Vad visar enhetsanalysen?'], avsnitt: 'B'},
    {aktivitet: 'ledningssamtal', fokus: ['Vad behöver vi hjälpas åt med?'], avsnitt: 'B'},
  ],
  dokument: [
    {
      id: 'kvalitetsplan',
      namn: 'Kvalitetsplan',
      niva: 'enhet',
      slag: 'plan',
      period: 'lasar',
      antalAr: 3,
      beskrivning: 'Enhetens plan för tre läsår.',
      utgarFran: ['enhetsanalys'],
      planregler: {
        obligatoriskaMalomraden: ['Läsning', 'Studiero'],
        hogstMalomraden: 8,
        obligatoriskaRaknas: true,
        hogstAtaganden: 2,
        effektkedja: {
          malomrade: 'Fokusområde',
          atagande: 'Löfte',
          effekt: 'Nytta för barn',
          aktivitet: 'Insats',
        },
      },
      mallrubriker: [
        {rubrik: 'Nuläge', fragor: ['Vad vet vi?', 'Vad saknar vi?']},
        {rubrik: 'Löften', fragor: ['Vad lovar vi barnen?']},
      ],
      avsnitt: 'C',
    },
    {
      id: 'enhetsanalys',
      namn: 'Enhetsanalys',
      niva: 'enhet',
      slag: 'rapport',
      period: 'lasar',
      antalAr: 1,
      beskrivning: 'Enhetens analys av läsåret.',
      utgarFran: ['kvalitetsplan'],
      mallrubriker: [{rubrik: 'Orsaker', fragor: ['Varför blev det så?']}],
      avsnitt: 'C',
    },
    {
      id: 'kvalitetsbokslut',
      namn: 'Kvalitetsbokslut',
      niva: 'forvaltning',
      slag: 'rapport',
      period: 'kalenderar',
      antalAr: 1,
      beskrivning: 'Förvaltningens samlade bokslut.',
      utgarFran: ['enhetsanalys'],
      mallrubriker: [],
      avsnitt: 'E',
    },
  ],
  matningar: [
    {
      id: 'barnrosten',
      namn: 'Barnrösten',
      omgangar: ['barnrosten'],
      dimensioner: [
        {id: 'trivsel', namn: 'Trivsel'},
        {id: 'inflytande', namn: 'Inflytande'},
      ],
      malgrupper: ['grundskola'],
      index: {skala: '0-100', vetEj: 'utanfor'},
      minstAntalSvar: 7,
      fragor: {titel: 'Frågor (exempel)', href: '/exempel/barnrosten'},
      syfte: 'Höra barn och elever vartannat läsår.',
      avsnitt: 'D',
    },
  ],
  moten: [
    {aktivitet: 'lagesmote', syfte: 'Kommunstyrelsen följer läget.', avsnitt: 'E'},
    {aktivitet: 'bokslutsmote', syfte: 'Året summeras.', avsnitt: 'E'},
  ],
  stod: [
    {
      id: 'mallbank',
      namn: 'Mallbanken',
      beskrivning: 'Förvaltningens mallar.',
      lank: {titel: 'Mallbanken', href: '/exempel/mallbank'},
      avsnitt: 'F',
    },
  ],
  skolformer: [
    {id: 'forskola', namn: 'Förskola', arSkolform: true, kalla: 'skollagen 1 kap. 1 §'},
    {
      id: 'grundskola',
      namn: 'Grundskola',
      arSkolform: true,
      fran: datum('2025-07-01'),
      kalla: 'exempel: kommunens nya skola',
    },
  ],
};
