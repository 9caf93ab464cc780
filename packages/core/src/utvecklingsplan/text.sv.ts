import {type Datum, dagOf, formatDatum, manadOf, manadsnamn} from '../kalender/index.js';
import type {CommandAvvikelse, PlanAvvikelse} from './avvikelse.js';
import type {Nodslag} from './nod.js';
import {inSentence, isTom, kort} from './ord.js';
import type {Planlage} from './schema.js';

/** A sentence for every finding of a kind. */
type Meningar<A extends {readonly kod: string; readonly params: unknown}> = {
  readonly [Kod in A['kod']]: (params: Extract<A, {readonly kod: Kod}>['params']) => string;
};

/** What a finding about a plan says: what is wrong, and how it is mended. */
export const avvikelser: Meningar<PlanAvvikelse> = {
  'malomrade/obligatoriskt-saknas': ({namn, malomrade}) =>
    `${malomrade} saknas: ${namn} ska alltid vara med enligt riktlinjen. Lägg till ${namn}.`,
  'malomrade/for-manga': ({antal, hogst, obligatoriska, malomrade}) => {
    const utover = obligatoriska.length === 0 ? '' : ` utöver ${rakna(obligatoriska)}`;
    return `${malomrade}: planen har ${antal}${utover}, och riktlinjen tillåter högst ${hogst}. Ta bort eller slå ihop.`;
  },
  'malomrade/dubbelt': ({namn}) => `${kort(namn)} finns redan i planen. Slå ihop de två eller byt namn på den ena.`,
  'atagande/for-manga': ({antal, hogst, namn, atagande}) =>
    `${atagande}: ${namnd(namn)} har ${antal}, och riktlinjen tillåter högst ${hogst}. Ta bort, slå ihop eller avsluta.`,
  'nod/id-dubbelt': ({id}) =>
    `Två delar av planen har samma id, ${id}. Skapa den ena på nytt och ta bort den, så att ändringar hamnar rätt.`,
  'nod/utan-namn': ({slag, ord}) => `${ord} saknar ${namnfalt[slag]}. Fyll i fältet eller ta bort raden.`,
  'aktivitet/datum-bakvanda': ({rubrik, start, slut}) =>
    `${forst(rubrik)} slutar ${formatDatum(slut)}, före sin start ${formatDatum(start)}. Byt plats på datumen eller ändra dem.`,
  'lank/mal-saknas': ({text, effekt}) =>
    `En koppling från ${namnd(text)} går till något som inte finns i planen. Ta bort den, eller koppla till något under ”${effekt}”.`,
  'uppfoljning/mal-saknas': ({datum}) =>
    `Uppföljningen ${formatDatum(datum)} handlar om något som inte finns i planen. Skriv en ny som rättar den.`,
  'malomrade/saknar-atagande': ({namn, atagande}) =>
    `${atagande} saknas i ${namnd(namn)}. Skriv vad enheten vill göra inom området.`,
  'atagande/saknar-effekt': ({rubrik, effekt}) =>
    `${effekt} saknas för ${namnd(rubrik)}. Skriv vad som ska ha blivit bättre för barn och elever.`,
  'atagande/saknar-aktivitet': ({rubrik, aktivitet}) =>
    `${aktivitet} saknas för ${namnd(rubrik)}. Skriv vad enheten ska göra.`,
  'aktivitet/saknar-resultat': ({rubrik, aktivitetResultat}) =>
    `${aktivitetResultat} saknas för ${namnd(rubrik)}. Skriv vad det som görs ska leda till.`,
  'aktivitet/saknar-ansvar': ({rubrik}) =>
    `Ingen ansvarar för ${namnd(rubrik)}. Skriv en roll, till exempel förstelärare, inte ett namn.`,
  'effekt/utan-resultat': ({text, aktivitetResultat}) =>
    `Inget leder till ${namnd(text)}. Koppla ${inSentence(aktivitetResultat)} dit, eller skriv vad mer som ska göras.`,
  'aktivitet/utanfor-lasar': ({rubrik, lasar}) =>
    `${forst(rubrik)} ligger utanför läsåret ${lasar}. Ändra datumen, eller ta med det i planen för rätt läsår.`,
  'plan/saknar-orsaksanalys': () =>
    'Analysen av orsakerna saknas. Skriv varför resultaten ser ut som de gör, innan ni väljer vad ni ska göra.',
  'plan/saknar-medverkan': () =>
    'Det framgår inte vilka som har medverkat. Skriv hur personal, barn och elever har varit med i planeringen.',
  'plan/saknar-inflytande': () =>
    'Formerna för inflytande saknas. Skriv hur barn, elever och vårdnadshavare kan påverka.',
  'aktivitet/ej-uppfoljd': ({rubrik, veckor, sedan}) =>
    `${forst(rubrik)} har inte följts upp på ${veckor} ${veckor === 1 ? 'vecka' : 'veckor'}, sedan ${formatDatum(sedan)}. Skriv en kort uppföljning.`,
  'plan/snart-dialog': ({titel, datum, dagar}) =>
    dagar === 0
      ? `${titel} har börjat och planen är ett utkast. Markera planen som klar för dialog.`
      : `${titel} börjar om ${dagar} ${dagar === 1 ? 'dag' : 'dagar'}, ${formatDatum(datum)}, och planen är ett utkast. Markera den som klar för dialog när den är det.`,
  'text/process-i-effekt': ({ord}) =>
    `”${ord}” säger vad ni ska göra. Skriv i stället vad som har blivit bättre, till exempel ”fler elever läser med flyt”.`,
  'text/oklar-aktor': ({ord}) =>
    `”${ord}” säger inte vem som gör det. Skriv vilka, till exempel ”arbetslaget i åk 4–6”.`,
  'text/mojlig-personuppgift': ({slag}) =>
    `Texten ser ut att innehålla ${personuppgift[slag]}. Planen kan läsas av alla: ta bort uppgiften om den gäller en person.`,
};

/** Why a change cannot be made, and what to do instead. */
export const kommandon: Meningar<CommandAvvikelse> = {
  'kommando/okand-nod': ({id}) => `Det finns inget med id ${id} i planen. Någon kan ha tagit bort det.`,
  'kommando/id-finns': ({id}) => `Id ${id} används redan i planen. Försök igen med ett nytt.`,
  'kommando/fel-plats': ({slag}) => `${nodslag[slag]} kan inte ligga där. Välj en annan plats.`,
  'kommando/okant-falt': ({falt}) => `Fältet ${falt} finns inte här.`,
  'kommando/fel-varde': ({falt}) => `Värdet för ${falt} går inte att spara. Kontrollera hur det är skrivet.`,
  'kommando/har-uppfoljning': ({namn, antal}) =>
    `${forst(namn)} har ${antal} ${antal === 1 ? 'uppföljning' : 'uppföljningar'} och kan inte tas bort. Avsluta i stället, så finns de kvar.`,
  'kommando/last': ({lage}) => `Planen är ${lageOrd(lage)} och kan inte ändras så. Byt läge först.`,
  'kommando/fel-lage': ({fran, till}) => `Planen är ${lageOrd(fran)} och kan inte bli ${lageOrd(till)} härifrån.`,
  'kommando/bara-sista': () =>
    'Bara den senaste uppföljningen kan ångras. Rätta en äldre genom att skriva en ny som ersätter den.',
  'kommando/for-manga': ({hogst}) => `Det finns redan ${hogst} i listan. Ta bort något först.`,
};

/** Kinds of node, at the beginning of a sentence. */
export const nodslag: Readonly<Record<Nodslag, string>> = {
  malomrade: 'Ett målområde',
  atagande: 'Ett åtagande',
  effekt: 'En effekt',
  aktivitet: 'En aktivitet',
  resultat: 'Ett resultat',
};

/** The states of a plan, after "planen är". */
export const lagen: Readonly<Record<Planlage, string>> = {
  utkast: 'ett utkast',
  'klar-for-dialog': 'klar för dialog',
  faststalld: 'fastställd',
  arkiverad: 'arkiverad',
};

/** How far a plan has come, in words. Of the guideline's words only the singular is known, so none is bent. */
export const framsteg = {
  ingaOmraden: (malomrade: string): string => `${malomrade} saknas i planen.`,
  helKedja: (namn: string): string => `${forst(namn)} har en hel kedja.`,
  heltOmrade: (namn: string): string => `I ${namnd(namn)} är kedjan hel`,
  saknas: (namn: string, vad: readonly string[]): string => `I ${namnd(namn)} saknas ${rakna(vad)}`,
  pa: (ord: string, antal: number): string =>
    `${inSentence(ord)} på ${antal === 1 ? 'ett ställe' : `${antal} ställen`}`,
  vag: (effekt: string, antal: number): string =>
    `något som leder till ${inSentence(effekt)} på ${antal === 1 ? 'ett ställe' : `${antal} ställen`}`,
  ejUppfoljd: (sedan: Datum | undefined): string =>
    sedan === undefined
      ? 'ingen uppföljning är gjord än'
      : `ingen uppföljning är gjord sedan ${dagOf(sedan)} ${manadsnamn(manadOf(sedan))}`,
  och: (a: string, b: string): string => `${a}, och ${b}.`,
};

const namnfalt: Readonly<Record<Nodslag, string>> = {
  malomrade: 'namn',
  atagande: 'rubrik',
  effekt: 'text',
  aktivitet: 'rubrik',
  resultat: 'text',
};

const personuppgift = {
  personnummer: 'ett personnummer',
  telefon: 'ett telefonnummer',
  'e-post': 'en e-postadress',
  'namngiven-elev': 'namnet på en elev',
} as const;

function lageOrd(lage: string): string {
  return (lagen as Readonly<Record<string, string>>)[lage] ?? lage;
}

/** What something is called inside a sentence, or that it has no name. */
function namnd(namn: string): string {
  return isTom(namn) ? 'en rad utan namn' : kort(namn);
}

/** The same, first in a sentence. */
function forst(namn: string): string {
  return isTom(namn) ? 'En rad utan namn' : kort(namn);
}

/** One thing after another: `a, b och c`. */
function rakna(saker: readonly string[]): string {
  return [saker.slice(0, -1).join(', '), ...saker.slice(-1)].filter((part) => part !== '').join(' och ');
}
