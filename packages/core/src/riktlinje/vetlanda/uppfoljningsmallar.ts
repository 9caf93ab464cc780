import type {Aktivitetsmall} from '../schema/arshjulsdel.js';

/** Two days of the year for what the plan asks for all through it: follow-ups (section 5). */
export const uppfoljningsmallar: readonly Aktivitetsmall[] = [
  {
    id: 'uppfoljning-hosttermin',
    titel: 'Följ upp utvecklingsplanen',
    kortTitel: 'Följ upp',
    slag: 'uppfoljning',
    niva: 'rektor',
    avsnitt: '5',
    period: 'lasar',
    regel: {typ: 'termin', termin: 'ht', dag: 'sista'},
    dagpolicy: 'foregaende-skoldag',
    omfattning: 'tillfalle',
    beskrivning: 'Planen följs upp hela läsåret. En påminnelse innan terminen är slut.',
    ansvar: ['rektor'],
    rad: 'dag',
    aktiv: true,
  },
  {
    id: 'uppfoljning-vartermin',
    titel: 'Följ upp utvecklingsplanen inför resultatdialogen',
    kortTitel: 'Följ upp',
    slag: 'uppfoljning',
    niva: 'rektor',
    avsnitt: '5',
    period: 'lasar',
    regel: {typ: 'relativ', antal: 4, enhet: 'veckor', riktning: 'fore', mall: 'resultatdialog', kant: 'start'},
    dagpolicy: 'nasta-skoldag',
    omfattning: 'tillfalle',
    beskrivning: 'Planen följs upp hela läsåret. En påminnelse innan rapporten påbörjas.',
    ansvar: ['rektor'],
    rad: 'dag',
    aktiv: true,
  },
];
