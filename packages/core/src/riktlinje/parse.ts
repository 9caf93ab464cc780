import {failure, ok, type Result} from '../result.js';
import {describeSchemaAvvikelse, isSchemaAvvikelse, parseWith, type SchemaAvvikelse} from '../schema-avvikelse.js';
import type {Sprak} from '../sprak.js';
import {checkArshjulsdel, checkRiktlinje, type RiktlinjeRegelavvikelse} from './kontroll.js';
import {type Arshjulsdel, arshjulsdelSchema} from './schema/arshjulsdel.js';
import {type Riktlinje, riktlinjeSchema} from './schema/riktlinje.js';

/** Everything that can make a guideline unusable. */
export type RiktlinjeAvvikelse = RiktlinjeRegelavvikelse | SchemaAvvikelse;

/** Reads a whole guideline: its shape, and that its parts refer to each other rightly. Never throws. */
export function parseRiktlinje(value: unknown): Result<Riktlinje, RiktlinjeAvvikelse> {
  const parsed = parseWith<Riktlinje>(riktlinjeSchema, value);
  if (!parsed.ok) return parsed;
  const findings = checkRiktlinje(parsed.value);
  return findings.length > 0 ? failure(findings) : ok(parsed.value);
}

/** Reads the part of a guideline that the wheel needs and leaves the rest unread. Never throws. */
export function parseArshjulsdel(value: unknown): Result<Arshjulsdel, RiktlinjeAvvikelse> {
  const parsed = parseWith<Arshjulsdel>(arshjulsdelSchema, value);
  if (!parsed.ok) return parsed;
  const findings = checkArshjulsdel(parsed.value);
  return findings.length > 0 ? failure(findings) : ok(parsed.value);
}

type Sentences = {readonly [A in RiktlinjeRegelavvikelse as A['kod']]: (params: A['params']) => string};

const SV: Sentences = {
  'riktlinje/id-dubbelt': ({id}) => `"${id}" står två gånger. Varje id ska vara ensamt.`,
  'riktlinje/id-okant': ({id, slag}) => `"${id}" finns inte. Skriv ett id på en ${slag} som finns i riktlinjen.`,
  'riktlinje/cirkel': ({id}) => `"${id}" beror på sig själv. Bryt cirkeln.`,
  'riktlinje/intervall-bakvant': ({fran, till}) => `${till} kommer före ${fran}. Byt plats på dem.`,
};

const EN: Sentences = {
  'riktlinje/id-dubbelt': ({id}) => `"${id}" stands twice. Every id must be its own.`,
  'riktlinje/id-okant': ({id, slag}) => `"${id}" does not exist. Write the id of a ${slag} in the guideline.`,
  'riktlinje/cirkel': ({id}) => `"${id}" depends on itself. Break the circle.`,
  'riktlinje/intervall-bakvant': ({fran, till}) => `${till} comes before ${fran}. Swap them.`,
};

/** A finding about a guideline as a sentence that begins with where it is. */
export function describeRiktlinjeAvvikelse(avvikelse: RiktlinjeAvvikelse, sprak: Sprak = 'sv'): string {
  if (isSchemaAvvikelse(avvikelse)) return describeSchemaAvvikelse(avvikelse, sprak);
  const sentence = (sprak === 'sv' ? SV : EN)[avvikelse.kod] as (params: RiktlinjeRegelavvikelse['params']) => string;
  return `${avvikelse.path}: ${sentence(avvikelse.params)}`;
}
