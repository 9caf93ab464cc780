import {datum} from '../../../kalender/index.js';
import type {Uppfoljning} from '../../schema.js';

/** What was seen from August to November, oldest first. */
export const uppfoljningar: readonly Uppfoljning[] = [
  {
    id: 'exempel-up-1',
    avser: ['exempel-ak-5', 'exempel-ak-7'],
    datum: datum('2026-08-28'),
    tillfalle: 'annat',
    text: 'Rastvärdarna och den gemensamma lektionsstarten kom i gång första veckan. Vikarierna saknar ännu de fyra stegen.',
    genomforande: 'mindre-avvikelse',
    underlag: [],
    roll: 'Arbetslagsledare',
  },
  {
    id: 'exempel-up-2',
    avser: [],
    datum: datum('2026-09-17'),
    tillfalle: 'forutsattningsdialog',
    text:
      'Samtalet gällde mål och resurser. Tiden för lektionsbesök i par räcker om träffarna läggs i samma pass. Huvudmannen ' +
      'bad skolan visa hur lästräningen ordnas när specialläraren är borta.',
    underlag: [],
    roll: 'Rektor',
  },
  {
    id: 'exempel-up-3',
    avser: ['exempel-ak-1', 'exempel-ak-3', 'exempel-ak-4'],
    datum: datum('2026-10-02'),
    tillfalle: 'annat',
    text: 'Tre träffar i läslyftet är gjorda, och den första gemensamma matematiklektionen är prövad. Lästräningen startade i rätt tid.',
    genomforande: 'som-planerat',
    underlag: [],
    roll: 'Förstelärare i svenska',
  },
  {
    id: 'exempel-up-4',
    avser: ['exempel-ef-4', 'exempel-ef-5', 'exempel-ef-7'],
    datum: datum('2026-10-26'),
    tillfalle: 'tld',
    text: 'Svaren om raster är något högre än i april. Skillnaden motsvarar några få svar, så det är för tidigt att säga vad den beror på.',
    maluppfyllelse: 'for-tidigt',
    underlag: [
      {
        id: 'exempel-ul-4',
        namn: 'TLD oktober 2026, Trygghet (exempel)',
        datum: datum('2026-10-23'),
        varde: '81 % (exempel)',
      },
      {
        id: 'exempel-ul-5',
        namn: 'TLD oktober 2026, Delaktighet (exempel)',
        datum: datum('2026-10-23'),
        varde: '69 % (exempel)',
      },
    ],
    roll: 'Rektor',
  },
  {
    id: 'exempel-up-5',
    avser: ['exempel-ak-6', 'exempel-ak-8', 'exempel-re-7'],
    datum: datum('2026-11-06'),
    tillfalle: 'annat',
    text: 'Åtta av tolv klasser har gått trygghetsvandringen. Klassråden svarar på förslagen, men inte alltid inom två veckor.',
    genomforande: 'mindre-avvikelse',
    maluppfyllelse: 'delvis-uppnatt',
    underlag: [],
    roll: 'Elevhälsan',
  },
  {
    id: 'exempel-up-6',
    avser: ['exempel-ak-2', 'exempel-ak-9', 'exempel-re-1', 'exempel-ef-2'],
    datum: datum('2026-11-19'),
    tillfalle: 'processdialog',
    text:
      'Lärarna berättade vad besöken har lett till: samma arbetsgång används nu i svenska, SO och NO. Eleverna i årskurs 5 ' +
      'visade hur de gör när en text är svår. Musik och idrott och hälsa kommer med efter jul.',
    genomforande: 'som-planerat',
    maluppfyllelse: 'pa-vag',
    underlag: [],
    roll: 'Rektor',
  },
];
