import {datum} from '../../kalender/index.js';
import type {Utvecklingsplan} from '../schema.js';
import {delaktighet} from './grundskola/delaktighet.js';
import {kunskaper} from './grundskola/kunskaper.js';
import {trygghet} from './grundskola/trygghet.js';
import {uppfoljningar} from './grundskola/uppfoljningar.js';

/** A whole plan of an invented grundskola, as it can look after the processdialog in November. Every figure is invented. */
export const exempelplan: Utvecklingsplan = {
  format: 'ska-utvecklingsplan',
  schemaVersion: 2,
  id: 'exempel-plan-1',
  enhet: {id: 'exempelskolan', namn: 'Exempelskolan'},
  skolform: 'grundskola',
  lasar: '2026/2027',
  riktlinje: {id: 'vetlanda', version: datum('2026-06-09')},
  lage: 'klar-for-dialog',
  orsaksanalys:
    'Resultaten i läsning skiljer mer mellan klasserna än mellan årskurserna. Det talar för att skillnaden hör ihop med ' +
    'undervisningen: lärarna har använt olika arbetssätt, och lässtödet har bara funnits i svenska.\n\n' +
    'På rasterna har de vuxna vetat var de ska stå, men inte vad de ska göra. Eleverna säger att det är svårt att komma ' +
    'med i en lek som redan är i gång.\n\n' +
    'Elevernas förslag har tagits emot på klassråden, men ingen har haft i uppdrag att svara på dem.',
  medverkan:
    'Arbetslagen analyserade resultaten på studiedagen i juni. Elevrådet valde de två frågor om raster som de tyckte var ' +
    'viktigast. Föräldrarådet läste ett utkast i augusti och lämnade synpunkter.',
  inflytande:
    'Klassråd varannan vecka och elevråd en gång i månaden. Föräldraråd två gånger per termin. Elevrådet får svar på sina ' +
    'förslag inom två veckor.',
  underlag: [
    {
      id: 'exempel-ul-1',
      namn: 'TLD april 2026, Trygghet (exempel)',
      datum: datum('2026-04-24'),
      varde: '78 % (exempel)',
    },
    {
      id: 'exempel-ul-2',
      namn: 'TLD april 2026, Delaktighet (exempel)',
      datum: datum('2026-04-24'),
      varde: '66 % (exempel)',
    },
    {
      id: 'exempel-ul-3',
      namn: 'Bedömningsstöd i läsning, årskurs 3, mars 2026 (exempel)',
      datum: datum('2026-03-20'),
      varde: '72 % (exempel)',
    },
  ],
  malomraden: [kunskaper, trygghet, delaktighet],
  uppfoljningar,
  doldaTips: [],
};
