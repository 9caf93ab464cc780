import {type ArshjulAnpassning, createAnpassning} from '@vetlanda/ska-core/arshjul';
import {datum} from '@vetlanda/ska-core/kalender';

/** The name of the unit in the stories; it says itself that it does not exist. */
export const EXEMPELSKOLAN = 'Exempelskolan (påhittad)';

/** A rektor who has done nothing yet: everything that was to be done is late. */
export const utanUppfoljning: ArshjulAnpassning = createAnpassning('rektor');

/** A rektor well on the way: things done, a dialogue with a day, two activities of the unit's own, and one thing late. */
export const exempelskolan: ArshjulAnpassning = {
  ...createAnpassning('rektor', datum('2026-08-01')),
  klara: {
    'utvecklingsplan-klar@2026/2027': datum('2026-08-17'),
    'forutsattningsdialog@2026/2027': datum('2026-09-16'),
    'tld-oktober@2026/2027': datum('2026-10-30'),
    'tld-oktober-analys@2026/2027': datum('2026-11-10'),
    'egen-oppet-hus': datum('2026-10-07'),
  },
  flyttar: {
    'forutsattningsdialog@2026/2027': {start: datum('2026-09-16'), slut: datum('2026-09-16')},
    'processdialog@2026/2027': {start: datum('2026-12-09'), slut: datum('2026-12-09')},
  },
  egna: [
    {
      id: 'egen-oppet-hus',
      titel: 'Öppet hus',
      slag: 'egen',
      niva: 'rektor',
      start: datum('2026-10-07'),
      slut: datum('2026-10-07'),
    },
    {
      id: 'egen-laslyft',
      titel: 'Läslyft i alla ämnen',
      slag: 'egen',
      niva: 'rektor',
      start: datum('2027-01-11'),
      slut: datum('2027-03-19'),
      beskrivning: 'Arbetslagen provar ett nytt arbetssätt och jämför vad de ser.',
    },
  ],
};
