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
      'Gör det möjligt att utveckla undervisningsmetoder för individanpassat lärande, så att varje barns och elevs unika behov och förutsättningar möts.',
    ],
    ledertill: [
      'Pedagoger har redskap och metoder för att nå alla barn och elever.',
      'Prioriteringarna är rätta för situation och sammanhang.',
    ],
    avsnitt: '4',
  },
  {
    id: 'rektor-ager',
    namn: 'Rektor äger sitt systematiska kvalitetsarbete',
    varfor: [
      'Tydliga ramar med utrymme för handlingsfrihet och flexibilitet.',
      'Rektor kan organisera för utveckling utifrån de behov som finns.',
      'Rektor kan utveckla sin egen och medarbetarnas professionalitet.',
    ],
    ledertill: [
      'Rektorsnivåns professionalitet ökar.',
      'Rektor och medarbetare upplever stimulans i arbetet, och deras kompetens och förmågor tas till vara.',
    ],
    avsnitt: '4',
  },
  {
    id: 'huvudmannanivan-utifran-behov',
    namn: 'Huvudmannanivån planerar, följer upp och utvecklar utifrån enheternas behov',
    varfor: [
      'Nämndmålen, de statliga målen och verksamheternas utvecklingsmål knyts samman.',
      'Kunskap från rektorsnivån gör det möjligt att skapa rätt förutsättningar för rektorsnivån.',
    ],
    ledertill: ['Huvudmannanivån samverkar och har samsyn om prioriterade mål och insatser.'],
    avsnitt: '4',
  },
  {
    id: 'dialogerna-binder-samman',
    namn: 'Dialogerna är det kitt som binder samman huvudmanna- och rektorsnivå',
    varfor: ['Alla i stöd- och styrkedjan får komma närmare varandra, och roller och ansvar blir tydliga.'],
    ledertill: ['Tillsammans utvecklas samsyn och gemensam förståelse, och ett vi skapas.'],
    avsnitt: '4',
  },
];
