import {describeSchemaAvvikelse} from '../describe-schema-avvikelse.js';
import {isSchemaAvvikelse, type SchemaAvvikelse} from '../schema-avvikelse.js';
import type {Sprak} from '../sprak.js';
import type {RiktlinjeRegelavvikelse} from './avvikelse.js';

/** Everything that can make a guideline unusable. */
export type RiktlinjeAvvikelse = RiktlinjeRegelavvikelse | SchemaAvvikelse;

type Sentences = {readonly [A in RiktlinjeRegelavvikelse as A['kod']]: (params: A['params']) => string};

const SV: Sentences = {
  'riktlinje/id-dubbelt': ({id}) => `"${id}" står två gånger. Varje id ska vara ensamt.`,
  'riktlinje/id-okant': ({id, slag}) => `"${id}" finns inte. Skriv ett id på en ${slag} som finns i riktlinjen.`,
  'riktlinje/fel-slag': ({id, slag}) => `"${id}" är inte en ${slag}. Ändra aktivitetens slag eller peka på en annan.`,
  'riktlinje/ingen-sadan-dag': ({dag, manad}) => `Månad ${manad} har ingen dag ${dag}. Välj en dag som finns.`,
  'riktlinje/version-utan-beslut': ({version}) =>
    `Versionen ${version} börjar gälla före det första beslutet. Rätta dagen eller lägg till beslutet.`,
  'riktlinje/cirkel': ({id}) => `"${id}" beror på sig själv. Bryt cirkeln.`,
  'riktlinje/intervall-bakvant': ({fran, till}) => `${till} kommer före ${fran}. Byt plats på dem.`,
};

const EN: Sentences = {
  'riktlinje/id-dubbelt': ({id}) => `"${id}" stands twice. Every id must be its own.`,
  'riktlinje/id-okant': ({id, slag}) => `"${id}" does not exist. Write the id of a ${slag} in the guideline.`,
  'riktlinje/fel-slag': ({id, slag}) => `"${id}" is no ${slag}. Change its kind or refer to another.`,
  'riktlinje/ingen-sadan-dag': ({dag, manad}) => `Month ${manad} has no day ${dag}. Choose one that exists.`,
  'riktlinje/version-utan-beslut': ({version}) =>
    `The version ${version} begins before the first decision. Correct the day or add the decision.`,
  'riktlinje/cirkel': ({id}) => `"${id}" depends on itself. Break the circle.`,
  'riktlinje/intervall-bakvant': ({fran, till}) => `${till} comes before ${fran}. Swap them.`,
};

/** A finding about a guideline as a sentence that begins with where it is. */
export function describeRiktlinjeAvvikelse(avvikelse: RiktlinjeAvvikelse, sprak: Sprak = 'sv'): string {
  if (isSchemaAvvikelse(avvikelse)) return describeSchemaAvvikelse(avvikelse, sprak);
  const sentence = (sprak === 'sv' ? SV : EN)[avvikelse.kod] as (params: RiktlinjeRegelavvikelse['params']) => string;
  return `${avvikelse.path}: ${sentence(avvikelse.params)}`;
}
