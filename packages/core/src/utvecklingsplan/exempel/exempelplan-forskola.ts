import {datum} from '../../kalender/index.js';
import type {Utvecklingsplan} from '../schema.js';
import {malomraden} from './forskola/malomraden.js';
import {uppfoljningar} from './forskola/uppfoljningar.js';

/** A smaller plan, of an invented förskola: children, not pupils. Every figure is invented. */
export const exempelplanForskola: Utvecklingsplan = {
  format: 'ska-utvecklingsplan',
  schemaVersion: 2,
  id: 'exempel-plan-2',
  enhet: {id: 'exempelforskolan', namn: 'Exempelförskolan'},
  skolform: 'forskola',
  lasar: '2026/2027',
  riktlinje: {id: 'vetlanda', version: datum('2026-06-09')},
  lage: 'klar-for-dialog',
  orsaksanalys:
    'Dokumentationen från våren visar att barnen hörs mest i den fria leken och minst vid måltiderna. De vuxna frågade ' +
    'ofta sådant som går att svara ja eller nej på.\n\n' +
    'Rummen såg likadana ut hela läsåret, fast barnens lek ändrades.',
  medverkan:
    'Arbetslagen analyserade sin dokumentation i maj. Barnen visade med bilder var på förskolan de helst är. ' +
    'Vårdnadshavarna svarade på tre frågor vid hämtning.',
  inflytande:
    'Barnen är med och väljer lekar, böcker och material varje dag. Vårdnadshavarna har forum en gång per termin och ' +
    'utvecklingssamtal varje år.',
  underlag: [
    {
      id: 'exempel-ful-1',
      namn: 'TLD april 2026, Delaktighet (exempel)',
      datum: datum('2026-04-24'),
      varde: '3 av 4 bilder valdes som glada (exempel)',
    },
  ],
  malomraden,
  uppfoljningar,
  doldaTips: [],
};
