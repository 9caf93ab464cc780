import {anpassningSchema} from '@vetlanda/ska-core/arshjul';
import {kalenderdataSchema} from '@vetlanda/ska-core/kalender';
import {riktlinjeSchema} from '@vetlanda/ska-core/riktlinje';
import {enkatSchema, resultatanalysSchema, utgavaSchema} from '@vetlanda/ska-core/tld';
import {planSchema} from '@vetlanda/ska-core/utvecklingsplan';
import * as z from 'zod/mini';

/** JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where a shape stands in the document. */
const PLATS = '#/components/schemas/';

/** Points to a shape by its name. */
export function refTo(namn: string): JsonSchema {
  return {$ref: `${PLATS}${namn}`};
}

const DAG = {type: 'string', format: 'date'};

/** Every shape by its name: from the schemas that the parsers use, and by hand where a parser has none. */
const scheman: Readonly<Record<string, () => JsonSchema>> = {
  Utvecklingsplan: () => toJsonSchema(planSchema),
  FrystPlan: () => ({
    type: 'object',
    description: 'En numrerad version av planen som ingen ändrar, för en dialog eller ett beslut.',
    required: ['format', 'schemaVersion', 'nummer', 'tillfalle', 'datum', 'roll', 'plan'],
    properties: {
      format: {const: 'ska-fryst-plan'},
      schemaVersion: {const: 1},
      nummer: {type: 'integer', minimum: 1, maximum: 100_000},
      tillfalle: {type: 'string'},
      datum: DAG,
      roll: {type: 'string'},
      plan: refTo('Utvecklingsplan'),
    },
  }),
  // What goes in is counted before it is read: the shape that comes out is what there is to say.
  ArshjulAnpassning: () => toJsonSchema(anpassningSchema, 'output'),
  Kalenderdata: () => toJsonSchema(kalenderdataSchema),
  Riktlinje: () => toJsonSchema(riktlinjeSchema),
  Resultatanalys: () => toJsonSchema(resultatanalysSchema),
  Enkat: () => toJsonSchema(enkatSchema),
  Utgava: () => toJsonSchema(utgavaSchema),
  NyDialogtid: () => ({
    type: 'object',
    description: 'En tid då en dialog kan hållas.',
    required: ['aktivitet', 'dag', 'fran', 'till', 'lokal', 'platser'],
    properties: {
      aktivitet: {type: 'string', description: 'Aktivitetens id i årshjulet, processdialog@2026/2027'},
      dag: DAG,
      fran: {type: 'string', pattern: '^\\d\\d:\\d\\d$'},
      till: {type: 'string', pattern: '^\\d\\d:\\d\\d$'},
      lokal: {type: 'string', maxLength: 200},
      platser: {type: 'integer', minimum: 1, maximum: 200},
    },
  }),
  NyOmgang: () => ({
    type: 'object',
    required: ['namn', 'lasar', 'enkat'],
    properties: {
      namn: {type: 'string', maxLength: 100},
      lasar: {type: 'string', pattern: '^\\d{4}(/\\d{4})?$'},
      enkat: refTo('Enkat'),
      oppnar: DAG,
      stanger: {...DAG, description: 'Den sista dagen.'},
      aktivitet: {type: 'string', description: 'Aktiviteten i årshjulet vars dagar gäller när inga anges.'},
      trosklar: {type: 'object', description: 'Minsta antal svar bakom ett tal för rektor, huvudman och namnd.'},
    },
  }),
  NyUrna: () => ({
    type: 'object',
    properties: {
      grupp: {type: 'string'},
      inbjudna: {type: 'integer', minimum: 0, description: 'Hur många som bjuds in.'},
      engangskoder: {type: 'boolean', description: 'Tar urnan emot lappar i stället för en gemensam kod?'},
    },
  }),
  Kod: () => ({type: 'object', required: ['kod'], properties: {kod: {type: 'string', maxLength: 40}}}),
  Formular: () => ({
    type: 'object',
    properties: {
      omgang: {type: 'string'},
      namn: {type: 'string'},
      oppnar: {type: 'string', format: 'date-time'},
      stanger: {type: 'string', format: 'date-time'},
      servertid: {type: 'string', format: 'date-time'},
      nyckel: {type: 'object', description: 'JSON Web Key att försegla svaren med.'},
      enkat: refTo('Enkat'),
    },
  }),
  Svarspost: () => ({
    type: 'object',
    required: ['omgang', 'form', 'innehall'],
    properties: {
      omgang: {type: 'string', maxLength: 120},
      form: {enum: ['kuvert', 'klartext']},
      innehall: {type: 'string', description: 'Alltid lika långt, vad barnet än har svarat.'},
    },
  }),
  Problem: () => ({
    type: 'object',
    description: 'Ett felsvar enligt RFC 9457. Meningarna är på svenska och går att visa som de är.',
    required: ['type', 'title', 'status', 'detail', 'instance'],
    properties: {
      type: {type: 'string', description: 'Sökväg till en sida som förklarar problemet.'},
      title: {type: 'string'},
      status: {type: 'integer'},
      detail: {type: 'string'},
      instance: {type: 'string'},
      avvikelser: {
        type: 'array',
        items: {
          type: 'object',
          required: ['kod', 'path', 'mening'],
          properties: {
            kod: {type: 'string'},
            path: {type: 'string', description: 'JSON Pointer till det som är fel.'},
            mening: {type: 'string'},
          },
        },
      },
      arende: {type: 'string', description: 'Numret som felet har i serverns logg.'},
    },
  }),
};

/** The shapes of the names, and those that they point to. A name that there is no shape for is a mistake in a resource. */
export function collectScheman(namn: Iterable<string>): Readonly<Record<string, JsonSchema>> {
  const collected: Record<string, JsonSchema> = {};
  const wanted = [...namn];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (collected[next] !== undefined) continue;
    const schema = scheman[next]?.();
    if (schema === undefined) throw new RangeError(`There is no shape called ${next}.`);
    collected[next] = schema;
    for (const [, ref] of JSON.stringify(schema).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
      if (ref !== undefined) wanted.push(ref);
    }
  }
  return Object.fromEntries(Object.entries(collected).toSorted(([a], [b]) => a.localeCompare(b, 'sv')));
}

function toJsonSchema(schema: z.core.$ZodType, io: 'input' | 'output' = 'input'): JsonSchema {
  // Inline: a reference inside a shape would point to the root of the document it stands in.
  const {$schema: _, ...rest} = z.toJSONSchema(schema, {io, reused: 'inline'});
  return rest;
}
