import {describeDatumregel} from './describe-datumregel.js';
import {describeLank} from './riktlinjeavsnitt.js';
import type {Aktivitetsmall} from './schema/arshjulsdel.js';
import type {Riktlinje} from './schema/riktlinje.js';

/** Kinds of activities in the singular, as a reader of the guideline would say them. */
export const SLAGNAMN: Readonly<Record<Aktivitetsmall['slag'], string>> = {
  dialog: 'dialog',
  matning: 'mätning',
  dokument: 'dokument',
  mote: 'möte',
  uppfoljning: 'uppföljning',
  aterkoppling: 'återkoppling',
};

const DAGPOLICY: Readonly<Record<NonNullable<Aktivitetsmall['dagpolicy']>, string>> = {
  behall: 'Dagen behålls även om den inte är skoldag.',
  'foregaende-skoldag': 'Flyttas till skoldagen före om dagen inte är skoldag.',
  'nasta-skoldag': 'Flyttas till nästa skoldag om dagen inte är skoldag.',
};

const RAD: Readonly<Record<NonNullable<Aktivitetsmall['rad']>, string>> = {
  dag: 'Dagen är ett råd, riktlinjen säger inte vilken',
  aktivitet: 'Ett råd, inte ett krav i riktlinjen',
};

const VART: Readonly<Record<number, string>> = {
  2: 'Vartannat',
  3: 'Vart tredje',
  4: 'Vart fjärde',
  5: 'Vart femte',
  6: 'Vart sjätte',
  7: 'Vart sjunde',
  8: 'Vart åttonde',
  9: 'Vart nionde',
  10: 'Vart tionde',
};

/** The title of an activity, or its id when there is none. */
export function titelOf(r: Riktlinje, id: string): string {
  return r.aktivitetsmallar.find((mall) => mall.id === id)?.titel ?? id;
}

/** An activity in short sentences: when, what, who, what to bring and how. Empty when there is no such activity. */
export function describeAktivitetsmall(r: Riktlinje, id: string): readonly string[] {
  const mall = r.aktivitetsmallar.find((other) => other.id === id);
  if (mall === undefined) return [];
  const {deltar = [], kraver = [], lankar = [], medtag = []} = mall;
  const roles = new Map(r.nivaer.flatMap(({roller}) => roller.map((roll) => [roll.id, roll.namn] as const)));
  const names = (ids: readonly string[]): string => ids.map((role) => roles.get(role) ?? role).join(', ');
  const dokument = (of: string): string => r.dokument.find((one) => one.id === of)?.namn ?? of;
  const dimension = r.kvalitetsdimensioner.find((one) => one.id === mall.dimension)?.namn;
  return [
    describeNar(mall, r),
    ...(mall.dagpolicy === undefined ? [] : [DAGPOLICY[mall.dagpolicy]]),
    mall.beskrivning,
    ...(mall.kortTitel === undefined ? [] : [`I hjulet: ${mall.kortTitel}`]),
    `Nivå: ${r.nivaer.find((niva) => niva.id === mall.niva)?.namn ?? mall.niva}`,
    `Ansvarar: ${names(mall.ansvar)}`,
    ...(deltar.length === 0 ? [] : [`Deltar: ${names(deltar)}`]),
    ...medtag.map((one) => `Ha med: ${dokument(one.dokument)}, ${one.tillstand === 'klar' ? 'klar' : 'påbörjad'}`),
    ...(mall.dokument === undefined ? [] : [`Gäller dokumentet: ${dokument(mall.dokument)}`]),
    ...(kraver.length === 0 ? [] : [`Görs efter: ${kraver.map((other) => titelOf(r, other)).join(', ')}`]),
    ...describeUpplagg(mall),
    ...(dimension === undefined ? [] : [`Kvalitetsdimension, så som programmet tolkat riktlinjen: ${dimension}`]),
    ...lankar.map(describeLank),
    ...(mall.rad === undefined ? [] : [RAD[mall.rad]]),
    ...(mall.aktiv ? [] : ['Avstängd']),
  ];
}

function describeNar({regel, period, omfattning, intervall}: Aktivitetsmall, r: Riktlinje): string {
  const when = describeDatumregel(regel, {titelOf: (other) => titelOf(r, other)});
  const year = period === 'lasar' ? 'läsåret' : 'kalenderåret';
  const often =
    intervall === undefined
      ? ''
      : `. ${VART[intervall.ar] ?? `Vart ${intervall.ar}:e`} år, räknat från ${intervall.fran}`;
  return `När: ${when} (${year}${omfattning === 'period' ? ', hela perioden' : ''})${often}`;
}

function describeUpplagg({upplagg}: Aktivitetsmall): readonly string[] {
  if (upplagg === undefined) return [];
  const {form, gruppstorlek, sammaSkolform} = upplagg;
  const size = gruppstorlek === undefined ? [] : [`${gruppstorlek.minst}–${gruppstorlek.hogst} rektorer`];
  const how = form === 'grupp' ? ['grupper', ...size].join(' om ') : ['en enhet i taget', ...size].join(', ');
  return [`Upplägg: ${how}${sammaSkolform ? ', från samma skolform' : ''}`];
}
