import {oklarAktorIn, processverbIn} from './formulering.js';
import {personuppgifterIn} from './personuppgift.js';
import {type Fynd, INGET, type Plandelar, type Regel, regel} from './regel.js';

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
function personuppgiftIn<const Slag extends keyof Plandelar>(
  slag: Slag,
  falten: readonly (keyof Plandelar[Slag] & string)[],
): Regel {
  return regel({
    kod: 'text/mojlig-personuppgift',
    niva: 'tips',
    galler: [slag],
    kalla: 'dataskyddsförordningen artikel 5.1 c',
    avenAvslutade: true,
    find(del: Plandelar[Slag]) {
      let found: Fynd<'text/mojlig-personuppgift'>[] | undefined;
      const read = (text: string, falt: string, rest = ''): void => {
        for (const uppgift of personuppgifterIn(text)) {
          found ??= [];
          found.push({params: {slag: uppgift}, falt, rest});
        }
      };
      for (const falt of falten) read(del[falt] as string, falt);
      readNested(del, read);
      return found ?? INGET;
    },
  });
}

/** Rules about the words: advice that can be put aside. */
export const sprakregler: readonly Regel[] = [
  process,
  aktor,
  personuppgiftIn('plan', ['orsaksanalys', 'medverkan', 'inflytande']),
  personuppgiftIn('malomrade', ['namn', 'motivering']),
  personuppgiftIn('atagande', ['rubrik', 'beskrivning']),
  personuppgiftIn('effekt', ['text', 'tecken']),
  personuppgiftIn('aktivitet', ['rubrik', 'beskrivning', 'ansvar']),
  personuppgiftIn('resultat', ['text']),
  personuppgiftIn('uppfoljning', ['text', 'roll']),
];

/** The texts that lie a level down: why something was ended or goes on, what a figure is called, what must hold for a link. */
function readNested(del: Plandelar[keyof Plandelar], read: (text: string, falt: string, rest: string) => void): void {
  if ('avslut' in del && del.avslut !== undefined) read(del.avslut.skal, 'avslut', '/skal');
  if ('ursprung' in del && del.ursprung !== undefined && 'skal' in del.ursprung) {
    read(del.ursprung.skal, 'ursprung', '/skal');
  }
  if ('underlag' in del) {
    for (const [i, {namn, varde = ''}] of del.underlag.entries()) {
      read(namn, 'underlag', `/${i}/namn`);
      read(varde, 'underlag', `/${i}/varde`);
    }
  }
  if ('bidrarTill' in del) {
    for (const [i, {antagande = ''}] of del.bidrarTill.entries()) read(antagande, 'bidrarTill', `/${i}/antagande`);
  }
}
