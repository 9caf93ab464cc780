import type {Riktlinje} from '../schema/riktlinje.js';

/** The five principles, why they are there and what they shall lead to (section 4). */
export const principer: Riktlinje['principer'] = [
  {
    id: 'barn-och-elevperspektiv',
    namn: 'Tydligt barn- och elevperspektiv',
    varfor: [
      'Verksamheten finns för att barn och elever ska lära, utvecklas och må bra. Den som lyssnar kan möta deras behov.',
      'Delaktighet sätts högt.',
    ],
    ledertill: [
      'Barn och elever når utbildningens mål.',
      'Barn och elever upplever sig lyssnade på.',
      'Barn och elever känner sig trygga.',
    ],
    avsnitt: '4',
  },
  {
    id: 'undervisningens-kvalitet',
    namn: 'Fokus på undervisningens kvalitet och likvärdighet',
    varfor: [
      'Ger gemensamt fokus och riktning.',
      'Gör det möjligt att utveckla undervisning som möter varje barns och elevs behov.',
    ],
    ledertill: [
      'Pedagoger har redskap och metoder för att nå alla barn och elever.',
      'Prioriteringarna är rätt för situationen.',
    ],
    avsnitt: '4',
  },
  {
    id: 'rektor-ager',
    namn: 'Rektor äger sitt systematiska kvalitetsarbete',
    varfor: [
      'Tydliga ramar med utrymme för handlingsfrihet.',
      'Rektor kan organisera utifrån de behov som finns.',
      'Rektor kan utveckla sin egen och medarbetarnas professionalitet.',
    ],
    ledertill: ['Professionaliteten ökar och rektor och medarbetare får använda sin kompetens.'],
    avsnitt: '4',
  },
  {
    id: 'huvudmannanivan-utifran-behov',
    namn: 'Huvudmannanivån planerar, följer upp och utvecklar utifrån enheternas behov',
    varfor: [
      'Nämndmålen, de statliga målen och verksamheternas utvecklingsmål knyts samman.',
      'Kunskap från rektorsnivån gör det möjligt att skapa rätt förutsättningar.',
    ],
    ledertill: ['Huvudmannanivån samverkar och är överens om prioriterade mål och insatser.'],
    avsnitt: '4',
  },
  {
    id: 'dialogerna-binder-samman',
    namn: 'Dialogerna är det kitt som binder samman huvudmanna- och rektorsnivå',
    varfor: ['Alla i stöd- och styrkedjan kommer närmare varandra, och roller och ansvar blir tydliga.'],
    ledertill: ['Samsyn och gemensam förståelse som skapar ett vi.'],
    avsnitt: '4',
  },
];
