import {FALT, REGLER} from './schema-beskrivningar.ts';

/** A JSON Schema, as much of it as is walked here. */
export interface JsonSchema {
  description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
}

/** Gives every field and every date rule its description; throws with the names of those that have none. */
export function describeSchema(schema: JsonSchema): void {
  const missing: string[] = [];
  walk(schema, [''], '', missing);
  if (missing.length > 0) throw new Error(`No description in schema-beskrivningar.ts for: ${missing.join(', ')}`);
}

function walk(schema: JsonSchema, path: readonly string[], rule: string, missing: string[]): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const here = [...path, name];
    const description = FALT[`${rule}:${name}`] ?? find(here);
    if (description === undefined) missing.push(here.join('.'));
    else field.description = description;
    walk(field, here, '', missing);
  }
  if (schema.items !== undefined) walk(schema.items, path, '', missing);
  for (const variant of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    const typ = String(variant.properties?.typ?.const ?? '');
    if (REGLER[typ] === undefined) missing.push(`${path.join('.')}|${typ}`);
    else variant.description = REGLER[typ];
    walk(variant, path, typ, missing);
  }
}

/** The description whose key is the longest end of the path. */
function find(path: readonly string[]): string | undefined {
  for (let from = 0; from < path.length; from++) {
    const description = FALT[path.slice(from).join('.')];
    if (description !== undefined) return description;
  }
  return undefined;
}
