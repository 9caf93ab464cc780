/** A JSON Schema, as much of it as is walked here. */
export interface JsonSchema {
  description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
}

/** The words of a schema: for each field by its path or the end of it, and for each variant by its `typ`. */
export interface Words {
  readonly falt: Readonly<Record<string, string>>;
  readonly regler: Readonly<Record<string, string>>;
}

/** Gives every field and every date rule its description; throws with the names of those that have none. */
export function describeSchema(schema: JsonSchema, words: Words): void {
  const missing: string[] = [];
  walk(schema, [''], '', words, missing);
  if (missing.length > 0) throw new Error(`No description for: ${missing.join(', ')}`);
}

function walk(schema: JsonSchema, path: readonly string[], rule: string, words: Words, missing: string[]): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const here = [...path, name];
    const description = words.falt[`${rule}:${name}`] ?? find(here, words);
    if (description === undefined) missing.push(here.join('.'));
    else field.description = description;
    walk(field, here, '', words, missing);
  }
  if (schema.items !== undefined) walk(schema.items, path, '', words, missing);
  if (typeof schema.additionalProperties === 'object') walk(schema.additionalProperties, path, '', words, missing);
  for (const variant of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    const typ = String(variant.properties?.typ?.const ?? '');
    if (words.regler[typ] === undefined) missing.push(`${path.join('.')}|${typ}`);
    else variant.description = words.regler[typ];
    walk(variant, path, typ, words, missing);
  }
}

/** The description whose key is the longest end of the path. */
function find(path: readonly string[], {falt}: Words): string | undefined {
  for (let from = 0; from < path.length; from++) {
    const description = falt[path.slice(from).join('.')];
    if (description !== undefined) return description;
  }
  return undefined;
}
