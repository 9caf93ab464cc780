import {oklarAktorIn, processverbIn} from './formulering.js';
import {INGET, type Regel, regel} from './regel.js';
import {uppgifterIn} from './uppgifter.js';

/** An effect is written as what has become better, not as what is done. */
const process = regel({
  kod: 'text/process-i-effekt',
  niva: 'tips',
  galler: ['effekt'],
  find({text}) {
    const ord = processverbIn(text);
    return ord === undefined ? INGET : [{params: {ord}, falt: 'text'}];
  },
});

/** An activity says who does it. */
const aktor = regel({
  kod: 'text/oklar-aktor',
  niva: 'tips',
  galler: ['aktivitet'],
  find({rubrik, beskrivning}) {
    const inRubrik = oklarAktorIn(rubrik);
    if (inRubrik !== undefined) return [{params: {ord: inRubrik}, falt: 'rubrik'}];
    const ord = oklarAktorIn(beskrivning);
    return ord === undefined ? INGET : [{params: {ord}, falt: 'beskrivning'}];
  },
});

/**
 * A plan tells of groups and ways of working, never of single children (dataskyddsförordningen art. 5.1 c): it is an
 * allmän handling once it is decided. Patterns see what looks like such data and miss what does not, so it is advice.
 */
const personuppgift = regel({
  kod: 'text/mojlig-personuppgift',
  niva: 'tips',
  galler: ['plan', 'malomrade', 'atagande', 'effekt', 'aktivitet', 'resultat', 'uppfoljning'],
  kalla: 'dataskyddsförordningen artikel 5.1 c',
  avenAvslutade: true,
  find: (del, _sammanhang, {slag}) => uppgifterIn(slag, del),
});

/** Rules about the words: advice that can be put aside. */
export const sprakregler: readonly Regel[] = [process, aktor, personuppgift];
