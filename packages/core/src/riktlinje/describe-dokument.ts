import {type Riktlinjepunkt, toPoints} from './riktlinjeavsnitt.js';
import type {Riktlinje} from './schema/riktlinje.js';

type Dokument = Riktlinje['dokument'][number];
type Planregler = NonNullable<Dokument['planregler']>;

/** A document with its level, its years and the rules of its plan. */
export function describeDokument(dokument: Dokument, r: Riktlinje): Riktlinjepunkt {
  const {namn, slag, period, antalAr, beskrivning, utgarFran, planregler, mallrubriker, avsnitt} = dokument;
  const niva = r.nivaer.find(({id}) => id === dokument.niva)?.namn ?? dokument.niva;
  const year = period === 'lasar' ? 'läsår' : 'kalenderår';
  return {
    id: dokument.id,
    text: `${namn} (${slag}, avsnitt ${avsnitt}): ${beskrivning}`,
    under: toPoints([
      `Skrivs av: ${niva}, för ${antalAr} ${year}`,
      ...utgarFran.map((id) => `Utgår från: ${r.dokument.find((other) => other.id === id)?.namn ?? id}`),
      ...(planregler === undefined ? [] : describePlanregler(planregler)),
      ...mallrubriker.map(({rubrik, fragor}) => [rubrik, ...fragor].join(' · ')),
    ]),
  };
}

/** The rules of a plan in the municipality's own words for the links, which are known in the singular only. */
function describePlanregler(regler: Planregler): readonly string[] {
  const {obligatoriskaMalomraden: always, hogstAtaganden, effektkedja} = regler;
  const {malomrade, atagande, effekt, aktivitet, aktivitetResultat} = effektkedja;
  const links = [malomrade, atagande, effekt, aktivitet, aktivitetResultat].filter((link) => link !== undefined);
  return [
    ...(always.length === 0 ? [] : [`Alltid med: ${always.join(', ')}`]),
    ...describeHogst(regler),
    `${atagande ?? aktivitet}: ${hogstAtaganden === undefined ? 'ingen gräns' : `högst ${hogstAtaganden}`} per ${inSentence(malomrade)}`,
    `Effektkedja: ${links.join(' → ')}`,
  ];
}

/**
 * How many areas. "Utöver det" in the guideline's section 5 is read so that the areas that are always there do not
 * count among those that may be added: Kunskaper and at most three more make four.
 */
function describeHogst({
  obligatoriskaMalomraden: {length: always},
  hogstMalomraden: most,
  obligatoriskaRaknas: counted = true,
  effektkedja: {malomrade},
}: Planregler): readonly string[] {
  if (most === undefined) return [`${malomrade}: ingen gräns för hur många`];
  if (always === 0) return [`${malomrade}: högst ${most}`];
  return [
    counted
      ? `${malomrade}: högst ${most} sammanlagt, med det som alltid är med inräknat`
      : `${malomrade}: högst ${most} utöver det, alltså högst ${always + most} sammanlagt`,
  ];
}

/** The word as it stands inside a sentence; an abbreviation (`BRUK-område`) keeps its capitals. */
function inSentence(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
