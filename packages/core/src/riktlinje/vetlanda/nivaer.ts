import type {Niva} from '../schema/arshjulsdel.js';
import type {UtanText} from './beskrivningar.js';

/** The levels of the stöd- och styrkedja, from the board to the unit, with the roles that the guideline names. */
export const nivaer: readonly UtanText<Niva>[] = [
  {
    id: 'namnd',
    namn: 'Nämnden',
    ring: 'Nämnd',
    roller: [{id: 'namnden', namn: 'Barn- och utbildningsnämnden'}],
    avsnitt: '4',
  },
  {
    id: 'huvudman',
    namn: 'Huvudmannanivån',
    ring: 'Huvudman',
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
