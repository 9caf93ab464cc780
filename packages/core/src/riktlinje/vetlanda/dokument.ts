import type {Riktlinje} from '../schema/riktlinje.js';
import {dokumentnamn} from './hjul.js';
import {vetlandaPlanregler} from './planregler.js';

/** The documents of the two levels (sections 5 and 6). The templates' headings lie on Kom in and are not known here. */
export const dokument: Riktlinje['dokument'] = [
  {
    id: 'utvecklingsplan',
    namn: dokumentnamn.utvecklingsplan,
    niva: 'rektor',
    slag: 'plan',
    period: 'lasar',
    antalAr: 1,
    beskrivning: 'Framåtsyftande: prioriterade målområden och åtaganden för läsåret, med uppföljningar under året.',
    utgarFran: [],
    planregler: vetlandaPlanregler,
    mallrubriker: [],
    avsnitt: '5',
  },
  {
    id: 'lasarsrapport',
    namn: dokumentnamn.lasarsrapport,
    niva: 'rektor',
    slag: 'rapport',
    period: 'lasar',
    antalAr: 1,
    beskrivning:
      'Summerar läsåret: analys av helheten, och resultat och effekter av prioriterade områden och åtaganden.',
    // It tells the results of the åtaganden, which the plan holds.
    utgarFran: ['utvecklingsplan'],
    mallrubriker: [],
    avsnitt: '5',
  },
  {
    id: 'verksamhetsplan',
    namn: dokumentnamn.verksamhetsplan,
    niva: 'huvudman',
    slag: 'plan',
    period: 'kalenderar',
    antalAr: 1,
    beskrivning: 'Utvecklingsmål kopplade till nämndens mål och till analysen av verksamheternas kvalitetsarbete.',
    utgarFran: ['verksamhetsrapport'],
    mallrubriker: [],
    avsnitt: '6',
  },
  {
    id: 'verksamhetsrapport',
    namn: dokumentnamn.verksamhetsrapport,
    niva: 'huvudman',
    slag: 'rapport',
    period: 'kalenderar',
    antalAr: 1,
    beskrivning: 'Rapporten om förra kalenderåret, som årets verksamhetsplan utgår från.',
    utgarFran: [],
    mallrubriker: [],
    avsnitt: '6',
  },
];
