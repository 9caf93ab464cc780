import type {Niva} from '../schema/arshjulsdel.js';

/** The levels of the stöd- och styrkedja, from the board to the unit, with the roles that the guideline names. */
export const nivaer: readonly Niva[] = [
  {
    id: 'namnd',
    namn: 'Nämndens nivå',
    ring: 'Nämnd',
    beskrivning: 'Barn- och utbildningsnämnden, som anger riktning genom nämndmålen.',
    roller: [{id: 'namnden', namn: 'Barn- och utbildningsnämnden'}],
    avsnitt: '6',
  },
  {
    id: 'huvudman',
    namn: 'Huvudmannanivån',
    ring: 'Huvudman',
    beskrivning:
      'Barn- och utbildningsförvaltningen på nämndens uppdrag: följer upp, ger likvärdiga förutsättningar och bjuder in till dialog.',
    roller: [
      {id: 'skolchef', namn: 'Skolchef'},
      {id: 'forvaltningsledning', namn: 'Förvaltningsledningen'},
      {id: 'huvudmannarepresentanter', namn: 'Representanter från huvudmannanivån'},
    ],
    avsnitt: '2',
  },
  {
    id: 'rektor',
    namn: 'Rektorsnivån',
    ring: 'Rektor',
    beskrivning: 'Rektor och de som rektor är chef för och ansvarar för.',
    roller: [
      {id: 'rektor', namn: 'Rektor'},
      {id: 'medarbetare', namn: 'Några från enheten'},
      {id: 'pedagoger', namn: 'Pedagoger'},
      {id: 'elevhalsa', namn: 'Elevhälsan'},
      {id: 'barn-och-elever', namn: 'Barn och elever'},
      {id: 'vardnadshavare', namn: 'Vårdnadshavare'},
    ],
    avsnitt: '2',
  },
];
