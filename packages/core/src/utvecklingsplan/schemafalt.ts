/** A schema as this module walks it: what zod says of its own parts. */
interface Schemadel {
  readonly def?: {readonly type?: string; readonly element?: unknown; readonly innerType?: unknown};
  readonly shape?: Readonly<Record<string, unknown>>;
}

/** What a walk is told of every object that a schema names, with its place as JSON Pointer. */
type Besok = (value: Readonly<Record<string, unknown>>, shape: Readonly<Record<string, unknown>>, path: string) => void;

/** Visits every object of a document that the schema names, from the whole to the part; never what is unknown to it. */
export function walkSchema(schema: unknown, value: unknown, besok: Besok, path = ''): void {
  const {def, shape} = (schema ?? {}) as Schemadel;
  if (def?.type === 'optional') {
    walkSchema(def.innerType, value, besok, path);
    return;
  }
  if (def?.type === 'array' && Array.isArray(value)) {
    for (const [i, item] of value.entries()) walkSchema(def.element, item, besok, `${path}/${i}`);
    return;
  }
  if (shape === undefined || !isObject(value)) return;
  besok(value, shape, path);
  for (const [key, part] of Object.entries(shape)) {
    if (Object.hasOwn(value, key)) walkSchema(part, value[key], besok, `${path}${pointerPart(key)}`);
  }
}

/** One step of a JSON Pointer (RFC 6901); a name that is absurdly long is cut. */
export function pointerPart(key: string): string {
  return `/${key.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Is it an object with fields? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
