import type {Niva} from '../schema/arshjulsdel.js';

/** The levels of the stöd- och styrkedja, from the board to the unit, with the roles that the guideline names. */
export const nivaer: readonly Niva[] = [
  {
    id: 'namnd',
    namn: 'Nämnden',
    ring: 'Nämnd',
    beskrivning:
      'Anger riktning genom nämndens mål, som tillsammans med det nationella kvalitetssystemets delmål och indikatorer håller ihop stöd- och styrkedjan.',
    roller: [{id: 'namnden', namn: 'Barn- och utbildningsnämnden'}],
    avsnitt: '4',
  },
  {
    id: 'huvudman',
    namn: 'Huvudmannanivån',
    ring: 'Huvudman',
    beskrivning:
      'Kommunen som huvudman, med barn- och utbildningsförvaltningen på nämndens uppdrag. Ansvarar för att alla barn och elever når målen och ser till att resurserna finns. Följer varje enhets utveckling genom dialog och dokumentation, och planerar, följer upp och utvecklar utifrån enheternas behov.',
    roller: [
      {id: 'skolchef', namn: 'Skolchef'},
      {id: 'forvaltningsledning', namn: 'Förvaltningsledningen'},
      {id: 'huvudmannarepresentanter', namn: 'Representanter från huvudmannanivån'},
    ],
    avsnitt: '2 och 4',
  },
  {
    id: 'rektor',
    namn: 'Rektorsnivån',
    ring: 'Rektor',
    beskrivning:
      'Rektor och de som rektor är chef för och ansvarar för. Rektor leder det pedagogiska arbetet, verkar särskilt för att utbildningen utvecklas och beslutar om inre organisation och resurser.',
    roller: [
      {id: 'rektor', namn: 'Rektor'},
      {id: 'medarbetare', namn: 'Några från enheten'},
      {id: 'pedagoger', namn: 'Pedagoger'},
      {id: 'elevhalsa', namn: 'Delar av elevhälsan'},
      {id: 'barn-och-elever', namn: 'Barn och elever'},
      {id: 'vardnadshavare', namn: 'Vårdnadshavare'},
    ],
    avsnitt: '2',
  },
];
