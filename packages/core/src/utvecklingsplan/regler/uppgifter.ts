import type {Effektlank, Underlag, Uppfoljning} from '../schema.js';
import {once} from './once.js';
import {personuppgifterIn} from './personuppgift.js';
import {type Fynd, INGET, type Plandelar} from './regel.js';

type Uppgifter = readonly Fynd<'text/mojlig-personuppgift'>[];

/** The personal data that the texts of a part may hold. */
export function uppgifterIn<Slag extends keyof Plandelar>(slag: Slag, del: Plandelar[Slag]): Uppgifter {
  return LASARE[slag](del);
}

/** What texts there are, by what the part is: to look for every field in every part would take twice the time. */
const LASARE: {readonly [Slag in keyof Plandelar]: (del: Plandelar[Slag]) => Uppgifter} = {
  plan: ({orsaksanalys, medverkan, inflytande, underlag}) =>
    join(
      read(orsaksanalys, 'orsaksanalys'),
      read(medverkan, 'medverkan'),
      read(inflytande, 'inflytande'),
      readUnderlag(underlag),
    ),
  malomrade: ({namn, motivering, ursprung}) =>
    join(read(namn, 'namn'), read(motivering, 'motivering'), readSkal(ursprung, 'ursprung')),
  atagande: ({rubrik, beskrivning, avslut, ursprung}) =>
    join(
      read(rubrik, 'rubrik'),
      read(beskrivning, 'beskrivning'),
      readSkal(avslut, 'avslut'),
      readSkal(ursprung, 'ursprung'),
    ),
  effekt: ({text, tecken, avslut}) => join(read(text, 'text'), read(tecken, 'tecken'), readSkal(avslut, 'avslut')),
  aktivitet: ({rubrik, beskrivning, ansvar, avslut}) =>
    join(read(rubrik, 'rubrik'), read(beskrivning, 'beskrivning'), read(ansvar, 'ansvar'), readSkal(avslut, 'avslut')),
  resultat: ({text, bidrarTill}) => join(read(text, 'text'), readLankar(bidrarTill)),
  // The log grows for a year, and what stands in it does not change.
  uppfoljning: (uppfoljning) => once(lasta, uppfoljning, readUppfoljning),
};

const lasta = new WeakMap<Uppfoljning, Uppgifter>();

function readUppfoljning({text, roll, underlag}: Uppfoljning): Uppgifter {
  return join(read(text, 'text'), read(roll, 'roll'), readUnderlag(underlag));
}

function read(text: string, falt: string, rest = ''): Uppgifter {
  const found = personuppgifterIn(text);
  return found.length === 0 ? INGET : found.map((slag) => ({params: {slag}, falt, rest}));
}

/** Why something was ended, or goes on. */
function readSkal(beslut: {readonly skal: string} | undefined, falt: string): Uppgifter {
  return beslut === undefined ? INGET : read(beslut.skal, falt, '/skal');
}

function readUnderlag(underlag: readonly Underlag[]): Uppgifter {
  return underlag.flatMap(({namn, varde = ''}, i) => [
    ...read(namn, 'underlag', `/${i}/namn`),
    ...read(varde, 'underlag', `/${i}/varde`),
  ]);
}

function readLankar(lankar: readonly Effektlank[]): Uppgifter {
  // To write out where each of them is would cost more than to read them.
  if (lankar.every(({antagande = ''}) => personuppgifterIn(antagande).length === 0)) return INGET;
  return lankar.flatMap(({antagande = ''}, i) => read(antagande, 'bidrarTill', `/${i}/antagande`));
}

function join(...uppgifter: readonly Uppgifter[]): Uppgifter {
  return uppgifter.every(({length}) => length === 0) ? INGET : uppgifter.flat();
}
