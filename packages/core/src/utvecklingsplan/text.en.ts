import {dagOf, formatDatum, manadOf, manadsnamn} from '../kalender/index.js';
import {inSentence, isTom, kort} from './ord.js';
import type * as sv from './text.sv.js';

const en = {sprak: 'en'} as const;

/** What a finding about a plan says, in English. The guideline's words for the links stay in its language. */
export const avvikelser: typeof sv.avvikelser = {
  'malomrade/obligatoriskt-saknas': ({namn, malomrade}) =>
    `${malomrade} missing: the guideline always wants ${namn}. Add ${namn}.`,
  'malomrade/for-manga': ({antal, hogst, obligatoriska, malomrade}) => {
    const beside = obligatoriska.length === 0 ? '' : ` beside ${list(obligatoriska)}`;
    return `${malomrade}: the plan has ${antal}${beside}, and the guideline allows ${hogst} at most. Remove or merge some.`;
  },
  'malomrade/dubbelt': ({namn}) => `${kort(namn)} is already in the plan. Merge the two or rename one.`,
  'atagande/for-manga': ({antal, hogst, namn, atagande}) =>
    `${atagande}: ${named(namn)} has ${antal}, and the guideline allows ${hogst} at most. Remove, merge or end some.`,
  'nod/id-dubbelt': ({id}) =>
    `Two parts of the plan have the same id, ${id}. Make one of them anew and remove it, so that changes end up right.`,
  'nod/utan-namn': ({slag, ord}) => `${ord} has no ${nameFields[slag]}. Fill in the field or remove the row.`,
  'aktivitet/datum-bakvanda': ({rubrik, start, slut}) =>
    `${first(rubrik)} ends on ${formatDatum(slut, en)}, before it begins on ${formatDatum(start, en)}. Swap the dates or change them.`,
  'lank/mal-saknas': ({text, effekt}) =>
    `A link from ${named(text)} leads to something that is not in the plan. Remove it, or link to something under “${effekt}”.`,
  'uppfoljning/mal-saknas': ({datum}) =>
    `The follow-up of ${formatDatum(datum, en)} is about something that is not in the plan. Write a new one that corrects it.`,
  'malomrade/saknar-atagande': ({namn, atagande}) =>
    `${atagande} missing in ${named(namn)}. Write what the unit wants to do within the area.`,
  'atagande/saknar-effekt': ({rubrik, effekt}) =>
    `${effekt} missing for ${named(rubrik)}. Write what shall have become better for children and pupils.`,
  'atagande/saknar-aktivitet': ({rubrik, aktivitet}) =>
    `${aktivitet} missing for ${named(rubrik)}. Write what the unit will do.`,
  'aktivitet/saknar-resultat': ({rubrik, aktivitetResultat}) =>
    `${aktivitetResultat} missing for ${named(rubrik)}. Write what it shall lead to.`,
  'aktivitet/saknar-ansvar': ({rubrik}) =>
    `Nobody answers for ${named(rubrik)}. Write a role, such as lead teacher, not a name.`,
  'effekt/utan-resultat': ({text, aktivitetResultat}) =>
    `Nothing leads to ${named(text)}. Link ${inSentence(aktivitetResultat)} to it, or write what more will be done.`,
  'aktivitet/utanfor-lasar': ({rubrik, lasar}) =>
    `${first(rubrik)} lies outside the school year ${lasar}. Change the dates, or move it to the plan of the right year.`,
  'plan/saknar-orsaksanalys': () =>
    'The analysis of causes is missing. Write why results are as they are, before you choose what to do.',
  'plan/saknar-medverkan': () =>
    'The plan does not say who took part. Write how staff, children and pupils were part of the planning.',
  'plan/saknar-inflytande': () =>
    'The forms of influence are missing. Write how children, pupils and guardians can have a say.',
  'aktivitet/ej-uppfoljd': ({rubrik, veckor, sedan}) =>
    `${first(rubrik)} has not been followed up for ${veckor} ${veckor === 1 ? 'week' : 'weeks'}, since ${formatDatum(sedan, en)}. Write a short follow-up.`,
  'plan/snart-dialog': ({titel, datum, dagar}) =>
    dagar === 0
      ? `${titel} has begun and the plan is a draft. Mark the plan as ready for dialogue.`
      : `${titel} begins in ${dagar} ${dagar === 1 ? 'day' : 'days'}, on ${formatDatum(datum, en)}, and the plan is a draft. Mark it as ready for dialogue when it is.`,
  'text/process-i-effekt': ({ord}) =>
    `“${ord}” says what you will do. Write what has become better instead, such as “fler elever läser med flyt”.`,
  'text/oklar-aktor': ({ord}) => `“${ord}” does not say who does it. Write who, such as “arbetslaget i åk 4–6”.`,
  'text/mojlig-personuppgift': ({slag}) =>
    `The text seems to hold ${personalData[slag]}. Anyone can read the plan: remove it if it is about a person.`,
};

/** Why a change cannot be made, in English. */
export const kommandon: typeof sv.kommandon = {
  'kommando/okand-nod': ({id}) => `There is nothing with the id ${id} in the plan. Someone may have removed it.`,
  'kommando/id-finns': ({id}) => `The id ${id} is already used in the plan. Try again with a new one.`,
  'kommando/fel-plats': ({slag}) => `${nodslag[slag]} cannot stand there. Choose another place.`,
  'kommando/okant-falt': ({falt}) => `There is no field ${falt} here.`,
  'kommando/fel-varde': ({falt}) => `The value of ${falt} cannot be saved. Check how it is written.`,
  'kommando/har-uppfoljning': ({namn, antal}) =>
    `${first(namn)} has ${antal} ${antal === 1 ? 'follow-up' : 'follow-ups'} and cannot be removed. End it instead, and they are kept.`,
  'kommando/last': ({lage}) => `The plan is ${stateOf(lage)} and cannot be changed like that. Change its state first.`,
  'kommando/fel-lage': ({fran, till}) => `The plan is ${stateOf(fran)} and cannot become ${stateOf(till)} from there.`,
  'kommando/bara-sista': () =>
    'Only the last follow-up can be undone. Correct an older one by writing a new one in its place.',
  'kommando/for-manga': ({hogst}) => `There are already ${hogst} in the list. Remove something first.`,
};

/** Kinds of node, at the beginning of a sentence. */
export const nodslag: typeof sv.nodslag = {
  malomrade: 'A target area (målområde)',
  atagande: 'An undertaking (åtagande)',
  effekt: 'An effect',
  aktivitet: 'An activity',
  resultat: 'A result',
};

/** The states of a plan, after "the plan is". */
export const lagen: typeof sv.lagen = {
  utkast: 'a draft',
  'klar-for-dialog': 'ready for dialogue',
  faststalld: 'decided',
  arkiverad: 'archived',
};

/** How far a plan has come, in words. */
export const framsteg: typeof sv.framsteg = {
  ingaOmraden: (malomrade) => `${malomrade} missing: the plan has none yet.`,
  helKedja: (namn) => `${first(namn)} has a whole chain.`,
  heltOmrade: (namn) => `In ${named(namn)} the chain is whole`,
  saknas: (namn, vad) => `Missing in ${named(namn)}: ${list(vad)}`,
  pa: (ord, antal) => `${inSentence(ord)} in ${antal === 1 ? 'one place' : `${antal} places`}`,
  vag: (effekt, antal) =>
    `something that leads to ${inSentence(effekt)} in ${antal === 1 ? 'one place' : `${antal} places`}`,
  ejUppfoljd: (sedan) =>
    sedan === undefined
      ? 'there is no follow-up yet'
      : `there is no follow-up since ${dagOf(sedan)} ${manadsnamn(manadOf(sedan), en)}`,
  och: (a, b) => `${a}, and ${b}.`,
};

const nameFields = {
  malomrade: 'name',
  atagande: 'heading',
  effekt: 'text',
  aktivitet: 'heading',
  resultat: 'text',
} as const;

const personalData = {
  personnummer: 'a personal identity number',
  telefon: 'a telephone number',
  'e-post': 'an e-mail address',
  'namngiven-elev': "a pupil's name",
} as const;

function stateOf(lage: string): string {
  return (lagen as Readonly<Record<string, string>>)[lage] ?? lage;
}

function named(namn: string): string {
  return isTom(namn) ? 'a row without a name' : kort(namn);
}

function first(namn: string): string {
  return isTom(namn) ? 'A row without a name' : kort(namn);
}

function list(things: readonly string[]): string {
  return [things.slice(0, -1).join(', '), ...things.slice(-1)].filter((part) => part !== '').join(' and ');
}
