import type {Atagande} from '../schema.js';
import {once} from './once.js';
import {personuppgifterIn} from './personuppgift.js';
import {type Fynd, INGET, type Plandelar} from './regel.js';

type Del = Plandelar[keyof Plandelar];
type Uppgift = Fynd<'text/mojlig-personuppgift'>;

/** The fields with words, whatever has them. */
const FALT = [
  'namn',
  'rubrik',
  'text',
  'beskrivning',
  'motivering',
  'tecken',
  'ansvar',
  'roll',
  'orsaksanalys',
  'medverkan',
  'inflytande',
] as const;

const byAtagande = new WeakMap<Atagande, ReadonlyMap<Del, readonly Uppgift[]>>();
const byDel = new WeakMap<Del, readonly Uppgift[]>();

/**
 * The personal data that the texts of a part may hold. Texts are read once for as long as they stay the same: a change
 * makes new objects of those above it and leaves the others, so after an edit one åtagande is read again, not the plan.
 */
export function uppgifterIn(del: Del, atagande: Atagande | undefined): readonly Uppgift[] {
  if (atagande === undefined) return once(byDel, del, readDel);
  const known = once(byAtagande, atagande, readAtagande);
  return known.size === 0 ? INGET : (known.get(del) ?? INGET);
}

/** What stands in an åtagande and has something; most have nothing. */
function readAtagande({effekter, aktiviteter}: Atagande): ReadonlyMap<Del, readonly Uppgift[]> {
  const found = new Map<Del, readonly Uppgift[]>();
  const add = (del: Del): void => {
    const uppgifter = readDel(del);
    if (uppgifter.length > 0) found.set(del, uppgifter);
  };
  effekter.forEach(add);
  for (const aktivitet of aktiviteter) {
    add(aktivitet);
    aktivitet.resultat.forEach(add);
  }
  return found;
}

function readDel(del: Del): readonly Uppgift[] {
  let found: Uppgift[] | undefined;
  const read = (text: string, falt: string, rest = ''): void => {
    for (const slag of personuppgifterIn(text)) {
      found ??= [];
      found.push({params: {slag}, falt, rest});
    }
  };
  const words: Readonly<Partial<Record<(typeof FALT)[number], string>>> = del;
  for (const falt of FALT) {
    const text = words[falt];
    if (text !== undefined) read(text, falt);
  }
  readNested(del, read);
  return found ?? INGET;
}

/** The texts that lie a level down: why something was ended or goes on, what a figure is called, what must hold for a link. */
function readNested(del: Del, read: (text: string, falt: string, rest: string) => void): void {
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
