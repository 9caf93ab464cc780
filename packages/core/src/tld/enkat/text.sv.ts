import type {EnkatAvvikelse} from './avvikelse.js';
import type {Enkatskillnad} from './compare-enkat.js';
import type {Enkatprofil} from './enkat.js';
import type {InsandningAvvikelse} from './insandning/avvikelse.js';

type Egen<A extends {readonly kod: string}> = Exclude<A, {readonly kod: `schema/${string}`}>;

/** The sentences of this module, without places. */
export interface EnkatText {
  readonly meningar: {
    readonly [A in Egen<EnkatAvvikelse | InsandningAvvikelse> as A['kod']]: (params: A['params']) => string;
  };
  readonly tackning: (params: {readonly sprak: string; readonly granskade: number; readonly antal: number}) => string;
  readonly skillnad: Readonly<Record<Enkatskillnad['slag'], string>>;
}

const PROFIL: Readonly<Record<Enkatprofil, string>> = {
  forskola: 'förskolan',
  'f-3': 'förskoleklass till åk 3',
  '4-9': 'åk 4–9',
  gy: 'gymnasiet',
  anpassad: 'anpassad skolform',
};

const SKEDE = {fore: 'före', under: 'medan barnen svarar', efter: 'efter'} as const;

/** The findings about questionnaires in Swedish, the source language. */
export const sv: EnkatText = {
  meningar: {
    'enkat/fel-format': ({format}) => `Filen är inga frågor till barn och elever, den har formatet ${format}.`,
    'enkat/nyare-format': ({version, last}) =>
      `Filen har version ${version} av formatet, men det här programmet läser till och med version ${last}. Uppdatera programmet.`,
    'enkat/id-dubbelt': ({id}) => `"${id}" står två gånger. Varje id ska vara ensamt i sin lista.`,
    'enkat/id-okant': ({id, slag}) =>
      `"${id}" finns inte. Skriv id på en ${slag} som finns bland ${slag === 'skala' ? 'skalor' : 'dimensioner'}.`,
    'enkat/svenska-saknas': () => 'Texten saknas på svenska. Skriv den: svenska visas när ett annat språk saknas.',
    'enkat/annan-webbplats': ({adress}) =>
      `${adress} ligger på en annan webbplats, som då får veta när barn svarar. Lägg filen på er egen och skriv en adress som börjar med /.`,
    'enkat/inga-fragor': () => 'Det finns inga frågor. Skriv minst en.',
    'skala/antal-steg': ({antal, minst, hogst}) => `Skalan har ${antal} steg. Den ska ha ${minst}–${hogst}.`,
    'skala/positiv-utanfor': ({positivFran, antal}) =>
      `${positivFran} kan inte vara det första positiva steget. Skriv ett tal från 2 till ${antal}.`,
    'dimension/utan-fragor': ({dimension}) =>
      `Ingen fråga hör till dimensionen ${dimension}. Skriv en fråga eller ta bort dimensionen.`,
    'dimension/for-manga-fragor': ({dimension, antal, hogst}) =>
      `Dimensionen ${dimension} har ${antal} frågor. Den får ha högst ${hogst}.`,
    'dimension/olika-skalor': ({dimension, vad}) =>
      `Frågorna i dimensionen ${dimension} räknas ihop, så deras skalor ska ha ${vad === 'steg' ? 'lika många steg' : 'samma första positiva steg'}.`,
    'fraga/antal-stegbilder': ({antal, steg}) =>
      `Frågan har ${antal} bilder till ${steg} steg. Ge varje steg en bild, eller ingen alls.`,
    'enkat/ingen-att-vanda-sig-till': () =>
      'Det står inte vart ett barn kan vända sig efteråt. Skriv det: ett svar kan handla om något svårt.',
    'enkat/utan-instruktion': ({skede}) =>
      `Det finns ingen instruktion till den vuxna om vad som görs ${SKEDE[skede]}.`,
    'sprak/ej-granskat': (params) => `${capital(sv.tackning(params))}. Språket visas inte i en skarp omgång.`,
    'fraga/personlig': ({ord}) =>
      `"${ord}" kan fråga efter vem som svarar. I en liten grupp kan svaret då peka ut någon. Byt fråga om det är så.`,
    'fraga/lang': ({antal, hogst, profil}) =>
      `Frågan har ${antal} ord. För ${PROFIL[profil]} är högst ${hogst} ord lättare att förstå.`,
    'fraga/nekande': ({ord}) => `"${ord}" gör frågan svår att svara på för barn. Fråga hellre efter det som finns.`,
    'skala/utan-fragor': ({skala}) => `Ingen fråga har skalan ${skala}. Ta bort den eller ge den till en fråga.`,
    'skala/utan-vet-ej': () => 'Skalan har inget "vet ej". Den som inte vet får då gissa eller hoppa över.',
    'skala/manga-steg': ({antal, hogst, profil}) =>
      `Skalan har ${antal} steg. För ${PROFIL[profil]} är högst ${hogst} lättare att välja bland.`,
    'enkat/exempel': () => 'Frågorna är ett exempel. En skarp omgång behöver era egna frågor.',
    'enkat/ej-granskad': () => 'Den svenska texten är inte granskad. Låt någon läsa den och markera den som granskad.',
    'sprak/saknar-granskning': (params) =>
      `${capital(sv.tackning(params))}. I en skarp omgång ska alla vara granskade av någon som kan språket.`,
    'enkat/version-andrad': ({version, antal}) =>
      `Barn har svarat på version ${version}, men här är den ändrad på ${antal} ${antal === 1 ? 'ställe' : 'ställen'}. Gör en ny version, så att svaren hör till det som barnen läste.`,
    'enkat/version-bakat': ({version, fore}) => `Version ${version} är äldre än version ${fore}, som redan finns.`,
    'insandning/fel-langd': ({langd, ska}) => `Det som kom in är ${langd} tecken långt. Det ska vara ${ska}.`,
    'insandning/olasbar': () => 'Det som kom in går inte att läsa.',
    'insandning/annan-enkat': ({id, version}) => `Svaren hör till andra frågor: ${id}, version ${version}.`,
    'insandning/fel-antal-svar': ({antal, ska}) => `Det är ${antal} svar på ${ska} frågor.`,
    'insandning/omojligt-svar': ({fraga}) => `Frågan ${fraga} har ett svar som inte går att välja.`,
    'insandning/fel-nonce': () => 'Slumptalet har fel form.',
    'insandning/annan-form': () => 'Det som kom in är inte skrivet så som formuläret skriver.',
  },
  tackning: ({sprak, granskade, antal}) => `${sprak}: ${granskade} av ${antal} texter granskade`,
  skillnad: {
    raknas: 'ändrar vad som räknas',
    visas: 'ändrar vad barnen ser eller hör',
    ovrigt: 'ändrar bara det som vuxna använder',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
