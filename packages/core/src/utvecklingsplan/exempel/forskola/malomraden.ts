import {datum} from '../../../kalender/index.js';
import type {Malomrade} from '../../schema.js';

/** Language among the knowledge of the youngest, and the children's say in their play and learning environment. */
export const malomraden: readonly Malomrade[] = [
  {
    id: 'exempel-fmo-1',
    namn: 'Kunskaper',
    motivering: 'Målområdet är alltid prioriterat. Barnen på avdelningarna har olika mycket språk med sig hemifrån.',
    taggar: [{typ: 'nationellt-mal', varde: 'Läroplan för förskolan: barnens språkutveckling'}],
    ataganden: [
      {
        id: 'exempel-fat-1',
        rubrik: 'Språk i vardagen',
        beskrivning: 'Arbetslagen använder måltider, påklädning och högläsning för att ge barnen ett rikt språk.',
        taggar: [{typ: 'framgangsfaktor', varde: 'Professionell utveckling'}],
        effekter: [
          {
            id: 'exempel-fef-1',
            text: 'Barnen använder fler ord när de berättar och leker.',
            tecken: 'Det syns i arbetslagens dokumentation av samma slags lek i september, januari och maj.',
          },
          {
            id: 'exempel-fef-2',
            text: 'Barnen väljer själva böcker och berättar om dem.',
            tecken: 'Barnen hämtar böcker flera gånger varje dag, och berättelserna syns i leken.',
          },
        ],
        aktiviteter: [
          {
            id: 'exempel-fak-1',
            rubrik: 'Högläsning i liten grupp varje dag',
            beskrivning: 'Samma bok läses flera dagar, och barnen får återberätta den med bilder och saker.',
            ansvar: 'Arbetslagen',
            start: datum('2026-08-31'),
            slut: datum('2027-06-11'),
            resultat: [
              {
                id: 'exempel-fre-1',
                text: 'Alla barn är med på högläsning i liten grupp varje dag.',
                bidrarTill: [],
              },
            ],
          },
          {
            id: 'exempel-fak-2',
            rubrik: 'Filma och samtala om måltiderna',
            beskrivning: 'Arbetslaget filmar de vuxnas samspel, aldrig ett enskilt barn, och väljer en sak att pröva.',
            ansvar: 'Förskollärare med utvecklingsuppdrag',
            start: datum('2026-10-05'),
            slut: datum('2027-03-26'),
            resultat: [
              {
                id: 'exempel-fre-2',
                text: 'De vuxna ställer öppna frågor och väntar in barnens svar.',
                bidrarTill: [
                  {
                    effekt: 'exempel-fef-1',
                    antagande: 'De vuxna sitter kvar vid bordet hela måltiden.',
                    tilltro: 'mellan',
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'exempel-fmo-2',
    namn: 'Barns delaktighet',
    motivering: 'De yngsta barnen kan inte alltid säga vad de vill. De vuxna behöver se det i det som barnen gör.',
    taggar: [{typ: 'kvalitetsdimension', varde: 'Processkvalitet'}],
    ataganden: [
      {
        id: 'exempel-fat-2',
        rubrik: 'Lärmiljöer som följer barnens intressen',
        beskrivning: 'Arbetslagen ändrar rum och material efter det som barnen visar intresse för.',
        taggar: [],
        effekter: [
          {
            id: 'exempel-fef-3',
            text: 'Barnen hittar något som de vill leka med och någon att leka med.',
            tecken: 'Arbetslagens observationer visar längre lekar och färre avbrott i mars än i september.',
          },
        ],
        aktiviteter: [
          {
            id: 'exempel-fak-3',
            rubrik: 'Observera lek och ändra ett rum i månaden',
            beskrivning:
              'Arbetslaget observerar i en vecka, väljer ett rum att ändra och visar barnen vad som är nytt.',
            ansvar: 'Arbetslagen och ateljérista',
            start: datum('2026-09-14'),
            slut: datum('2027-05-28'),
            resultat: [
              {
                id: 'exempel-fre-3',
                text: 'Varje avdelning har ändrat minst sex rum efter barnens lek.',
                bidrarTill: [
                  {effekt: 'exempel-fef-3', antagande: 'Det finns vuxna nära där barnen leker.', tilltro: 'hog'},
                ],
              },
            ],
          },
        ],
      },
    ],
  },
];
