import {datum} from '../../../kalender/index.js';
import type {Malomrade} from '../../schema.js';

/** An area that the unit has chosen: the pupils' say in their teaching. */
export const delaktighet: Malomrade = {
  id: 'exempel-mo-3',
  namn: 'Delaktighet och inflytande',
  motivering: 'Eleverna svarar att de får säga vad de tycker, men att de sällan får veta vad som händer sedan.',
  taggar: [{typ: 'nationellt-mal', varde: 'Läroplanen: elevernas ansvar och inflytande'}],
  ataganden: [
    {
      id: 'exempel-at-5',
      rubrik: 'Elevernas förslag får svar',
      beskrivning: 'Varje förslag från en klass eller från elevrådet får ett svar, också när svaret är nej.',
      taggar: [{typ: 'kvalitetsdimension', varde: 'Processkvalitet'}],
      effekter: [
        {
          id: 'exempel-ef-7',
          text: 'Eleverna märker att deras förslag tas på allvar.',
          tecken: 'Svaren om delaktighet är högre i TLD i april 2027, och elevrådet kan ge exempel.',
        },
        {
          id: 'exempel-ef-8',
          text: 'Eleverna är med och väljer hur de arbetar i varje ämne.',
          tecken: 'Klassrådens anteckningar visar minst ett val per ämne och termin.',
        },
      ],
      aktiviteter: [
        {
          id: 'exempel-ak-8',
          rubrik: 'Klassråd med svar inom två veckor',
          beskrivning: 'Förslagen skrivs på en gemensam lista. Den som svarar skriver också varför.',
          ansvar: 'Mentorer',
          start: datum('2026-09-07'),
          slut: datum('2027-05-28'),
          resultat: [
            {
              id: 'exempel-re-9',
              text: 'Varje förslag har fått ett svar som klassen har läst.',
              bidrarTill: [{effekt: 'exempel-ef-7'}],
            },
          ],
        },
        {
          id: 'exempel-ak-9',
          rubrik: 'Planera arbetsområden med klassen',
          beskrivning: 'Läraren visar målen, och klassen föreslår frågor, arbetssätt och hur kunskaperna kan visas.',
          ansvar: 'Alla undervisande lärare',
          start: datum('2026-10-12'),
          slut: datum('2027-05-21'),
          resultat: [
            {
              id: 'exempel-re-10',
              text: 'Minst ett arbetsområde per ämne och termin är planerat med klassen.',
              bidrarTill: [
                {effekt: 'exempel-ef-8', antagande: 'Det finns tid i början av arbetsområdet.', tilltro: 'mellan'},
                {effekt: 'exempel-ef-7'},
              ],
            },
          ],
        },
      ],
    },
  ],
};
