import type {Riktlinjepunkt} from './describe-riktlinje.js';
import type {Riktlinje} from './schema/riktlinje.js';

type Dokument = Riktlinje['dokument'][number];
type Matning = Riktlinje['matningar'][number];

/** A document with its level, its years and the rules of its plan. */
export function describeDokument(dokument: Dokument, r: Riktlinje): Riktlinjepunkt {
  const {namn, slag, period, antalAr, beskrivning, utgarFran, planregler, mallrubriker, avsnitt} = dokument;
  const niva = r.nivaer.find(({id}) => id === dokument.niva)?.namn ?? dokument.niva;
  const year = period === 'lasar' ? 'läsår' : 'kalenderår';
  return {
    id: dokument.id,
    text: `${namn} (${slag}, avsnitt ${avsnitt}): ${beskrivning}`,
    under: [
      `Skrivs av: ${niva}, för ${antalAr} ${year}`,
      ...utgarFran.map((id) => `Utgår från: ${r.dokument.find((other) => other.id === id)?.namn ?? id}`),
      ...(planregler === undefined ? [] : describePlanregler(planregler)),
      ...mallrubriker.map(({rubrik, fragor}) => [rubrik, ...fragor].join(' · ')),
    ].map((text) => ({text})),
  };
}

/**
 * The rules of a plan in words. "Utöver det" in the guideline's section 5 is read so that the areas that are always
 * there do not count among those that may be added: Kunskaper and at most three more make four.
 */
function describePlanregler({
  obligatoriskaMalomraden,
  hogstMalomraden,
  obligatoriskaRaknas,
  hogstAtaganden,
  effektkedja,
}: NonNullable<Dokument['planregler']>): readonly string[] {
  const {malomrade, atagande = effektkedja.aktivitet} = effektkedja;
  const links = [
    malomrade,
    effektkedja.atagande,
    effektkedja.effekt,
    effektkedja.aktivitet,
    effektkedja.aktivitetResultat,
  ];
  return [
    ...(obligatoriskaMalomraden.length === 0 ? [] : [`Alltid med: ${obligatoriskaMalomraden.join(', ')}`]),
    ...(hogstMalomraden === undefined
      ? []
      : [describeHogst(malomrade, obligatoriskaMalomraden.length, hogstMalomraden, obligatoriskaRaknas ?? true)]),
    hogstAtaganden === undefined
      ? `${malomrade}: hur många ${lower(atagande)} som helst`
      : `${malomrade}: högst ${hogstAtaganden} ${lower(atagande)}`,
    `Effektkedja: ${links.filter((link) => link !== undefined).join(' → ')}`,
  ];
}

function describeHogst(malomrade: string, always: number, most: number, counted: boolean): string {
  if (always === 0 || counted) return `${malomrade}: högst ${most} i alla`;
  return `${malomrade}: högst ${most} utöver det, alltså högst ${always + most} i alla`;
}

function lower(word: string): string {
  return word.toLocaleLowerCase('sv');
}

/** A survey with its rounds, its dimensions, who answers and how answers become figures. */
export function describeMatning(matning: Matning, r: Riktlinje): Riktlinjepunkt {
  const {namn, syfte, omgangar, dimensioner, malgrupper, index, minstAntalSvar, fragor, avsnitt} = matning;
  const title = (id: string): string => r.aktivitetsmallar.find((mall) => mall.id === id)?.titel ?? id;
  const group = (id: string): string => r.skolformer.find((skolform) => skolform.id === id)?.namn ?? id;
  const lines = [
    `Omgångar: ${omgangar.map(title).join(', ')}`,
    ...(malgrupper.length === 0 ? [] : [`Svarar: ${malgrupper.map(group).join(', ')}`]),
    ...(index === undefined
      ? []
      : [
          `Skala ${index.skala}, svaret vet ej ${index.vetEj === 'utanfor' ? 'räknas inte' : 'räknas med bland alla svar'}`,
        ]),
    ...(minstAntalSvar === undefined ? [] : [`Färre än ${minstAntalSvar} svar visas inte`]),
    fragor.href === undefined ? fragor.titel : `${fragor.titel}: ${fragor.href}`,
  ];
  return {
    id: matning.id,
    text: `${namn} (avsnitt ${avsnitt}): ${syfte}`,
    under: [
      ...lines.map((text) => ({text})),
      {text: 'Dimensioner', under: dimensioner.map((dimension) => ({id: dimension.id, text: dimension.namn}))},
    ],
  };
}
