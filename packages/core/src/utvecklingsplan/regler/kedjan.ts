import {isTom} from '../ord.js';
import type {Atagande, Malomrade, Planaktivitet} from '../schema.js';
import {once} from './once.js';
import {INGET, type Regel, regel} from './regel.js';

/** Within an area there is something that the unit undertakes (the guideline's section 5). */
const atagande = regel({
  kod: 'malomrade/saknar-atagande',
  niva: 'varning',
  galler: ['malomrade'],
  kalla: 'riktlinjen',
  find({namn, ataganden}, {ord}) {
    if (ord.atagande === undefined || ataganden.some(isOngoing)) return INGET;
    return [{params: {namn, atagande: ord.atagande}, falt: 'ataganden'}];
  },
});

/** An åtagande has an effect that it aims at (section 5). */
const effekt = regel({
  kod: 'atagande/saknar-effekt',
  niva: 'varning',
  galler: ['atagande'],
  kalla: 'riktlinjen',
  find({rubrik, effekter}, {ord}) {
    if (ord.effekt === undefined || effekter.some(isOngoing)) return INGET;
    return [{params: {rubrik, effekt: ord.effekt}, falt: 'effekter'}];
  },
});

/** Something is done for every åtagande; where the chain has none, for every area (section 5). */
const aktivitet = regel({
  kod: 'atagande/saknar-aktivitet',
  niva: 'varning',
  galler: ['malomrade', 'atagande'],
  kalla: 'riktlinjen',
  find(del, {ord}) {
    const isOmrade = 'ataganden' in del;
    if (isOmrade === (ord.atagande !== undefined)) return INGET;
    if (isOmrade ? hasAktivitet(del) : del.aktiviteter.some(isOngoing)) return INGET;
    const rubrik = isOmrade ? del.namn : del.rubrik;
    return [{params: {rubrik, aktivitet: ord.aktivitet}, falt: isOmrade ? 'ataganden' : 'aktiviteter'}];
  },
});

/** Of an activity it is said what it shall lead to (section 5). */
const resultat = regel({
  kod: 'aktivitet/saknar-resultat',
  niva: 'varning',
  galler: ['aktivitet'],
  kalla: 'riktlinjen',
  find({rubrik, resultat: {length}}, {ord}) {
    if (ord.aktivitetResultat === undefined || length > 0) return INGET;
    return [{params: {rubrik, aktivitetResultat: ord.aktivitetResultat}, falt: 'resultat'}];
  },
});

/** An activity has a role that answers for it. */
const ansvar = regel({
  kod: 'aktivitet/saknar-ansvar',
  niva: 'varning',
  galler: ['aktivitet'],
  find({rubrik, ansvar: roll}) {
    return isTom(roll) ? [{params: {rubrik}, falt: 'ansvar'}] : INGET;
  },
});

/**
 * A result leads to every effect (section 5: the links are a chain). A result without links leads to all effects of its
 * åtagande. Not asked where the åtagande has no result at all: then that is what is missing.
 */
const utanResultat = regel({
  kod: 'effekt/utan-resultat',
  niva: 'varning',
  galler: ['effekt'],
  kalla: 'riktlinjen',
  find({id, text}, {ord, lankade}, {atagande: above}) {
    if (ord.effekt === undefined || ord.aktivitetResultat === undefined || above === undefined) return INGET;
    if (lankade.has(id)) return INGET;
    const {forsta, antal, tillAlla} = once(resultatlagen, above, readResultat);
    if (forsta === undefined || tillAlla) return INGET;
    return [
      {
        params: {text, aktivitetResultat: ord.aktivitetResultat},
        // With one result there is no doubt which one to link.
        ...(antal === 1 ? {atgard: {typ: 'lanka', resultat: forsta, lank: {effekt: id}}} : {}),
      },
    ];
  },
});

/** Rules about the links of the effect chain that are not there yet. */
export const kedjeregler: readonly Regel[] = [atagande, effekt, aktivitet, resultat, ansvar, utanResultat];

function isOngoing({avslut}: Pick<Planaktivitet, 'avslut'>): boolean {
  return avslut === undefined;
}

function hasAktivitet({ataganden}: Malomrade): boolean {
  return ataganden.some((one) => isOngoing(one) && one.aktiviteter.some(isOngoing));
}

/** The results of what goes on in an åtagande. */
interface Resultatlage {
  /** The id of the first. */
  readonly forsta: string | undefined;
  readonly antal: number;
  /** Is one of them without links, so that it leads to every effect of the åtagande? */
  readonly tillAlla: boolean;
}

const resultatlagen = new WeakMap<Atagande, Resultatlage>();

function readResultat({aktiviteter}: Atagande): Resultatlage {
  const ongoing = aktiviteter.filter(isOngoing).flatMap(({resultat}) => resultat);
  return {
    forsta: ongoing[0]?.id,
    antal: ongoing.length,
    tillAlla: ongoing.some(({bidrarTill}) => bidrarTill.length === 0),
  };
}
