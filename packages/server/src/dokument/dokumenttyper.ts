import {describeSchemaAvvikelse, failure, ok, type SchemaAvvikelse} from '@vetlanda/ska-core';
import {parseAnpassning} from '@vetlanda/ska-core/arshjul';
import {parseKalenderdata} from '@vetlanda/ska-core/kalender';
import {describeRiktlinjeAvvikelse, parseRiktlinje, type RiktlinjeAvvikelse} from '@vetlanda/ska-core/riktlinje';
import {parseResultatanalys} from '@vetlanda/ska-core/tld';
import {describePlanlasning, type PlanLasfel, parsePlan} from '@vetlanda/ska-core/utvecklingsplan';
import type {Kodad} from '../resurs/read-json.js';
import type {Dokumenttyp} from './dokumenttyp.js';

const MB = 1_000_000;

/** A unit's plan of a year. A draft may break every rule and is saved all the same; what no program can read is not. */
export const utvecklingsplan: Dokumenttyp = {
  slag: 'utvecklingsplan',
  benamning: 'enhetens utvecklingsplan för läsåret',
  arlig: true,
  las: 'plan/las',
  skriv: 'plan/skriv',
  hogst: 4 * MB,
  schema: 'Utvecklingsplan',
  parse: (value, lasar) => {
    const parsed = parsePlan(value);
    if (!parsed.ok) return parsed;
    const {plan, nyare} = parsed.value;
    if (nyare) return failure([{kod: 'plan/nyare', path: '/schemaVersion'}]);
    return plan.lasar === lasar ? ok(plan) : failure([{kod: 'plan/annat-lasar', path: '/lasar'}]);
  },
  describe: (avvikelse) => OWN[avvikelse.kod] ?? describePlanlasning(avvikelse as PlanLasfel),
};

/** What a unit has made of its wheel. */
const arshjul: Dokumenttyp = {
  slag: 'arshjul',
  benamning: 'det som enheten har lagt till, flyttat och gjort i årshjulet',
  arlig: false,
  las: 'arshjul/las',
  skriv: 'arshjul/skriv',
  hogst: 2 * MB,
  schema: 'ArshjulAnpassning',
  parse: parseAnpassning,
  describe: describeSchema,
};

/** Term dates and lov: of the municipality, or of a unit where it differs. */
const kalender: Dokumenttyp = {
  slag: 'kalender',
  benamning: 'terminer, lov och studiedagar',
  arlig: false,
  las: 'kalender/las',
  skriv: 'kalender/skriv',
  hogst: MB,
  schema: 'Kalenderdata',
  parse: parseKalenderdata,
  describe: describeSchema,
};

/** The municipality's guideline. */
const riktlinje: Dokumenttyp = {
  slag: 'riktlinje',
  benamning: 'kommunens riktlinje',
  arlig: false,
  las: 'riktlinje/las',
  skriv: 'riktlinje/skriv',
  hogst: 2 * MB,
  schema: 'Riktlinje',
  parse: parseRiktlinje,
  describe: (avvikelse) => describeRiktlinjeAvvikelse(avvikelse as RiktlinjeAvvikelse),
};

/** What a unit has written about the results of its rounds in a year. */
const tldAnalys: Dokumenttyp = {
  slag: 'tld-analys',
  benamning: 'det som enheten har skrivit om läsårets TLD-resultat',
  arlig: true,
  las: 'plan/las',
  skriv: 'plan/skriv',
  hogst: MB,
  schema: 'Resultatanalys',
  parse: parseResultatanalys,
  describe: describeSchema,
};

/** Every kind that is kept. */
export const dokumenttyper: readonly Dokumenttyp[] = [utvecklingsplan, arshjul, kalender, riktlinje, tldAnalys];

const OWN: Readonly<Record<string, string>> = {
  'plan/nyare': 'Planen är skriven i en nyare version av programmet. Den går att läsa men inte att spara här.',
  'plan/annat-lasar': 'Planen hör till ett annat läsår än det i adressen.',
};

function describeSchema(avvikelse: Kodad): string {
  return describeSchemaAvvikelse(avvikelse as SchemaAvvikelse);
}
