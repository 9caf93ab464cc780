import {datum} from '../../../kalender/index.js';
import type {Malomrade} from '../../schema.js';

/** The area that the guideline always has: reading, and mathematics. */
export const kunskaper: Malomrade = {
  id: 'exempel-mo-1',
  namn: 'Kunskaper',
  motivering:
    'Målområdet är alltid prioriterat. Läsningen är dessutom det som skiljer mest mellan skolans klasser, och den påverkar ' +
    'resultaten i alla ämnen.',
  taggar: [{typ: 'kvalitetsdimension', varde: 'Resultatkvalitet'}],
  ataganden: [
    {
      id: 'exempel-at-1',
      rubrik: 'Läsning i alla ämnen',
      beskrivning: 'Alla lärare undervisar om hur eleverna läser och förstår texter i det egna ämnet.',
      taggar: [
        {typ: 'framgangsfaktor', varde: 'Professionell utveckling'},
        {typ: 'nationellt-mal', varde: 'Läroplanen: eleven kan använda svenska språket i tal och skrift'},
      ],
      effekter: [
        {
          id: 'exempel-ef-1',
          text: 'Fler elever i årskurs 3 når bedömningsstödets nivå i läsning på våren.',
          tecken: 'Andelen som når nivån är högre i mars 2027 än i mars 2026.',
        },
        {
          id: 'exempel-ef-2',
          text: 'Eleverna vet hur de kan göra när en text är svår.',
          tecken: 'De berättar om minst två sätt i samtalen om läsning, och TLD-svaren om lärande är högre i april.',
        },
      ],
      aktiviteter: [
        {
          id: 'exempel-ak-1',
          rubrik: 'Läslyft varannan vecka',
          beskrivning: 'Lärarna prövar en läsmodell mellan träffarna och går igenom hur det gick på nästa träff.',
          ansvar: 'Förstelärare i svenska',
          start: datum('2026-08-31'),
          slut: datum('2027-05-14'),
          resultat: [
            {
              id: 'exempel-re-1',
              text: 'Lärarna använder samma arbetsgång när klassen läser en ny text.',
              bidrarTill: [
                {
                  effekt: 'exempel-ef-1',
                  antagande: 'Arbetsgången används i alla ämnen, inte bara i svenska.',
                  tilltro: 'mellan',
                },
                {effekt: 'exempel-ef-2'},
              ],
            },
          ],
        },
        {
          id: 'exempel-ak-2',
          rubrik: 'Lektionsbesök i par',
          beskrivning:
            'Två lärare besöker varandras lektioner en gång i månaden och samtalar efteråt om stödet till läsningen.',
          ansvar: 'Arbetslagen F–3 och 4–6',
          start: datum('2026-10-05'),
          slut: datum('2027-03-12'),
          resultat: [
            {
              id: 'exempel-re-2',
              text: 'Varje lärare har prövat två nya sätt att ge stöd i läsningen.',
              bidrarTill: [
                {
                  effekt: 'exempel-ef-2',
                  antagande: 'Eleverna får höra varför de gör på ett visst sätt.',
                  tilltro: 'hog',
                },
              ],
            },
          ],
        },
        {
          id: 'exempel-ak-3',
          rubrik: 'Lästräning i korta perioder',
          beskrivning:
            'Elever som behöver det får träna i liten grupp i åtta veckor. Därefter bedömer läraren hur det gick.',
          ansvar: 'Speciallärare',
          start: datum('2026-09-07'),
          slut: datum('2027-04-23'),
          resultat: [
            {
              id: 'exempel-re-3',
              text: 'Elever som behöver lästräning får den inom två veckor.',
              bidrarTill: [
                {
                  effekt: 'exempel-ef-1',
                  antagande: 'Träningen läggs så att eleverna inte missar andra ämnen.',
                  tilltro: 'hog',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'exempel-at-2',
      rubrik: 'Matematik där tankarna syns',
      beskrivning: 'Undervisningen ger eleverna tid att visa, jämföra och pröva olika sätt att lösa en uppgift.',
      taggar: [{typ: 'kvalitetsdimension', varde: 'Processkvalitet'}],
      effekter: [
        {
          id: 'exempel-ef-3',
          text: 'Eleverna förklarar med ord, bild och siffror hur de har löst en uppgift.',
          tecken: 'Det syns i elevernas lösningar i oktober och i mars.',
        },
      ],
      aktiviteter: [
        {
          id: 'exempel-ak-4',
          rubrik: 'Gemensam planering av matematiklektioner',
          beskrivning: 'Lärarna planerar en lektion tillsammans varje månad, håller den och ändrar i den.',
          ansvar: 'Ämneslaget i matematik',
          start: datum('2026-09-14'),
          slut: datum('2027-04-30'),
          resultat: [
            {
              id: 'exempel-re-4',
              text: 'Skolan har åtta prövade lektioner där eleverna jämför sina lösningar.',
              bidrarTill: [],
            },
          ],
        },
      ],
    },
  ],
};
