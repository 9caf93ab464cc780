import {beside, type Lada, stack} from './lada.js';
import type {Aktivitetsled, Atagandeled, Led, Malomradesled} from './led.js';

/** Between two cards and between two åtaganden, pixels. */
const MELLANRUM = {kort: 16, atagande: 32};

/** Makes a box of a link. */
export type ToLada = (led: Led) => Lada;

/** The area at the top of its åtaganden: in a long chain it is seen first. */
export function layMalomrade({malomrade, ataganden}: Malomradesled, toLada: ToLada): Lada {
  const block = ataganden.map((atagande) => layAtagande(atagande, toLada));
  return beside([toLada(malomrade), stack(block, MELLANRUM.atagande)], 'topp');
}

/** The åtagande at the top of what is done for it, and its effects level with the middle of that. */
export function layAtagande({atagande, aktiviteter, effekter}: Atagandeled, toLada: ToLada): Lada {
  const kedja = beside([layRader(aktiviteter, toLada), layKort(effekter, toLada)]);
  return atagande === undefined ? kedja : beside([toLada(atagande), kedja], 'topp');
}

/** Activities under each other, each level with the middle of its results. */
export function layRader(aktiviteter: readonly Aktivitetsled[], toLada: ToLada): Lada {
  const rader = aktiviteter.map(({aktivitet, resultat}) => beside([toLada(aktivitet), layKort(resultat, toLada)]));
  return stack(rader, MELLANRUM.kort);
}

/** Cards under each other. */
export function layKort(led: readonly Led[], toLada: ToLada): Lada {
  return stack(led.map(toLada), MELLANRUM.kort);
}
