import {type Nodslag, namnOf} from '../nod.js';
import {isTom, ordFor} from '../ord.js';
import {INGET, type Regel, regel} from './regel.js';

/** Every node and every follow-up has an id of its own: a change or a follow-up must know which one it is about. */
const idDubbelt = regel({
  kod: 'nod/id-dubbelt',
  niva: 'fel',
  galler: ['malomrade', 'atagande', 'effekt', 'aktivitet', 'resultat', 'uppfoljning'],
  avenAvslutade: true,
  find({id}, _sammanhang, {forsta}) {
    return forsta ? INGET : [{params: {id}, falt: 'id'}];
  },
});

/** So has what the analysis rests on. */
const underlagDubbelt = regel({
  kod: 'nod/id-dubbelt',
  niva: 'fel',
  galler: ['plan'],
  find({underlag}) {
    const seen = new Set<string>();
    return underlag.flatMap(({id}, i) => {
      const isDouble = seen.has(id);
      seen.add(id);
      return isDouble ? [{params: {id}, falt: 'underlag', rest: `/${i}/id`}] : [];
    });
  },
});

/** Every node has the words that name it. */
const utanNamn = regel({
  kod: 'nod/utan-namn',
  niva: 'fel',
  galler: ['malomrade', 'atagande', 'effekt', 'aktivitet', 'resultat'],
  find(nod, {ord}, {slag}) {
    if (!isTom(namnOf(nod))) return INGET;
    const word = ordFor(slag, ord);
    return word === undefined ? INGET : [{params: {slag, ord: word}, falt: NAMNFALT[slag]}];
  },
});

/** A link goes to an effect of the plan. */
const lankmal = regel({
  kod: 'lank/mal-saknas',
  niva: 'varning',
  galler: ['resultat'],
  avenAvslutade: true,
  find({id, text, bidrarTill}, {platser, ord}) {
    if (bidrarTill.every(({effekt}) => platser.get(effekt)?.slag === 'effekt')) return INGET;
    return bidrarTill.flatMap(({effekt}, i) =>
      platser.get(effekt)?.slag === 'effekt'
        ? []
        : [
            {
              params: {text, effekt: ord.effekt ?? 'Effekt'},
              falt: 'bidrarTill',
              rest: `/${i}`,
              atgard: {typ: 'ta-bort-lank', resultat: id, effekt},
            },
          ],
    );
  },
});

/** Rules about the nodes themselves: that they can be told apart, read and found. */
export const nodregler: readonly Regel[] = [idDubbelt, underlagDubbelt, utanNamn, lankmal];

/** The field with the words that name a node. */
const NAMNFALT: Readonly<Record<Nodslag, string>> = {
  malomrade: 'namn',
  atagande: 'rubrik',
  effekt: 'text',
  aktivitet: 'rubrik',
  resultat: 'text',
};
