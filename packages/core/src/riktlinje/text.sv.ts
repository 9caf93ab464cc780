import {manadsnamn} from '../kalender/index.js';
import type {Aktivitetskrav, Hanvisning, RiktlinjeRegelavvikelse} from './avvikelse.js';

/** A sentence for every finding of this module, without its place. */
export type RiktlinjeText = {
  readonly [A in RiktlinjeRegelavvikelse as A['kod']]: (params: A['params']) => string;
};

const SLAG: Readonly<Record<Hanvisning | Aktivitetskrav, string>> = {
  niva: 'en nivå',
  roll: 'en roll',
  dokument: 'ett dokument',
  aktivitet: 'en aktivitet',
  fas: 'en fas',
  kvalitetsdimension: 'en kvalitetsdimension',
  skolform: 'en skolform',
  dialog: 'en dialog',
  matning: 'en mätning',
  mote: 'ett möte',
};

/** The findings of a guideline in Swedish. */
export const sv: RiktlinjeText = {
  'riktlinje/id-dubbelt': ({id}) => `"${id}" står två gånger. Varje id ska vara ensamt.`,
  'riktlinje/id-okant': ({id, slag}) => `"${id}" finns inte. Skriv id på ${SLAG[slag]} som finns i riktlinjen.`,
  'riktlinje/fel-slag': ({id, slag}) =>
    `"${id}" är inte ${SLAG[slag]}. Ändra aktivitetens slag eller peka på en annan.`,
  'riktlinje/ingen-sadan-dag': ({dag, manad}) =>
    `Det finns inget datum ${dag} ${manadsnamn(manad)}. Välj ett som finns.`,
  'riktlinje/for-manga-veckor': ({antal, hogst}) => `${antal} veckor är för många. Skriv högst ${hogst}.`,
  'riktlinje/mellan-bakvant': ({startManad}) =>
    `Slutet kommer före början i ett år som börjar i ${manadsnamn(startManad)}. Byt plats på dem. Ligger början i året före: skriv den som ett datum med "ar": "fore".`,
  'riktlinje/planregler-utan-plan': () => 'Bara en plan har planregler. Ta bort dem eller ändra dokumentets slag.',
  'riktlinje/for-manga-malomraden': ({antal, hogst}) =>
    `${antal} målområden är för många. Skriv högst ${hogst}, eller "obligatoriskaRaknas": false om de kommer utöver.`,
  'riktlinje/version-utan-beslut': ({version}) =>
    `Versionen ${version} börjar gälla före det första beslutet. Rätta dagen eller lägg till beslutet.`,
  'riktlinje/cirkel': ({id}) => `"${id}" beror på sig själv. Bryt cirkeln.`,
  'riktlinje/intervall-bakvant': ({fran, till}) => `${till} kommer före ${fran}. Byt plats på dem.`,
};
