import type {Aktivitetsmall} from '../schema/arshjulsdel.js';
import type {UtanText} from './beskrivningar.js';

/** Two days of the year for what the plan asks for all through it: follow-ups (section 5). */
export const uppfoljningsmallar: readonly UtanText<Aktivitetsmall>[] = [
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
    ansvar: ['rektor'],
    rad: 'dag',
    aktiv: true,
  },
];
