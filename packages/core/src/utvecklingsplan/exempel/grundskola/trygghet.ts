import {datum} from '../../../kalender/index.js';
import type {Malomrade} from '../../schema.js';

/** An area that the unit has chosen: safe breaks and calm lessons. */
export const trygghet: Malomrade = {
  id: 'exempel-mo-2',
  namn: 'Trygghet och studiero',
  motivering: 'I TLD-mätningen i april var svaren om rasterna lägst. Elevrådet pekade på samma sak.',
  taggar: [{typ: 'framgangsfaktor', varde: 'Förtroendefullt klimat'}],
  ataganden: [
    {
      id: 'exempel-at-3',
      rubrik: 'Raster där alla har någon att vara med',
      beskrivning: 'De vuxna har ett tydligt uppdrag på rasten, och det finns alltid något som alla får vara med på.',
      taggar: [{typ: 'framgangsfaktor', varde: 'Hälsofrämjande skolmiljö'}],
      effekter: [
        {
          id: 'exempel-ef-4',
          text: 'Eleverna har någon att vara med på rasten.',
          tecken: 'Svaren om raster är högre i TLD i april 2027 än i april 2026.',
        },
        {
          id: 'exempel-ef-5',
          text: 'Eleverna vet vilken vuxen de kan gå till.',
          tecken: 'I trygghetsvandringen i mars säger klasserna var de vuxna finns och vad de hjälper till med.',
        },
      ],
      aktiviteter: [
        {
          id: 'exempel-ak-5',
          rubrik: 'Rastvärdar med uppdrag',
          beskrivning: 'Rastvärdarna har väst, bestämda platser och en lek som de leder.',
          ansvar: 'Fritidspersonalen',
          start: datum('2026-08-24'),
          slut: datum('2027-06-04'),
          resultat: [
            {
              id: 'exempel-re-5',
              text: 'Det finns en lek som en vuxen leder på varje långrast.',
              bidrarTill: [
                {effekt: 'exempel-ef-4', antagande: 'Lekarna passar också de äldre eleverna.', tilltro: 'lag'},
              ],
            },
            {
              id: 'exempel-re-6',
              text: 'Rastvärdarna syns och finns på bestämda platser.',
              bidrarTill: [{effekt: 'exempel-ef-5'}],
            },
          ],
        },
        {
          id: 'exempel-ak-6',
          rubrik: 'Trygghetsvandring med varje klass',
          beskrivning: 'Klassen går runt på skolan, markerar platser på en karta och föreslår ändringar.',
          ansvar: 'Mentorer och elevhälsan',
          start: datum('2026-09-21'),
          slut: datum('2027-03-19'),
          resultat: [
            {
              id: 'exempel-re-7',
              text: 'Skolan har en aktuell karta över platser där det behövs fler vuxna.',
              bidrarTill: [],
            },
          ],
        },
      ],
    },
    {
      id: 'exempel-at-4',
      rubrik: 'Lugn start på lektionen',
      beskrivning: 'Lektionerna börjar på samma sätt, oavsett ämne och lärare.',
      taggar: [{typ: 'framgangsfaktor', varde: 'Tydlig roll- och ansvarsfördelning'}],
      effekter: [
        {
          id: 'exempel-ef-6',
          text: 'Eleverna har studiero redan när lektionen börjar.',
          tecken: 'Arbetslagens observationer i november och mars visar att klasserna är i gång inom fem minuter.',
        },
      ],
      aktiviteter: [
        {
          id: 'exempel-ak-7',
          rubrik: 'Gemensam lektionsstart',
          beskrivning:
            'Arbetslagen bestämmer fyra steg, provar dem i tre veckor och justerar tillsammans med klasserna.',
          ansvar: 'Arbetslagsledare',
          start: datum('2026-08-24'),
          slut: datum('2026-12-18'),
          resultat: [
            {
              id: 'exempel-re-8',
              text: 'Alla lektioner börjar med samma fyra steg.',
              bidrarTill: [
                {effekt: 'exempel-ef-6', antagande: 'Vikarier får stegen på papper första dagen.', tilltro: 'mellan'},
                {
                  effekt: 'exempel-ef-2',
                  antagande: 'Uppgiften och lässtödet står på tavlan från början.',
                  tilltro: 'lag',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
