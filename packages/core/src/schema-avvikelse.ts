import type {AvvikelseOf} from './avvikelse.js';
import {failure, ok, type Result} from './result.js';

/** A form of text that a schema can ask for; a schema gives it as the message of its check. */
export type SchemaForm = 'id' | 'datum' | 'adress' | 'sprakkod' | 'lasar';

const FORMER: readonly SchemaForm[] = ['id', 'datum', 'adress', 'sprakkod', 'lasar'];

/** A document that does not have the shape its schema asks for. */
export type SchemaAvvikelse =
  | AvvikelseOf<'schema/fel-typ', {readonly vantat: string}>
  | AvvikelseOf<'schema/fel-varde', {readonly tillatna: string}>
  | AvvikelseOf<'schema/for-stort', {readonly hogst: number}>
  | AvvikelseOf<'schema/for-litet', {readonly minst: number}>
  | AvvikelseOf<'schema/okand-nyckel', {readonly nyckel: string}>
  | AvvikelseOf<'schema/fel-form', {readonly form: SchemaForm}>
  | AvvikelseOf<'schema/ogiltig'>
  | AvvikelseOf<'schema/olasbar'>;

/** What this module needs of a zod issue; structural, so that the library's types stay at the edge. */
interface Issue {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[] | undefined;
  readonly expected?: unknown;
  readonly input?: unknown;
  readonly values?: readonly unknown[] | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly options?: readonly unknown[] | undefined;
  readonly message?: string | undefined;
}

interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | {readonly success: true; readonly data: T}
    | {readonly success: false; readonly error: {readonly issues: readonly Issue[]}};
}

/** At most so many findings about one document: past that, more of the same helps nobody. */
const FLEST = 50;

/** Checks `value` against a schema. Never throws, whatever `value` is: a getter that throws makes it unreadable. */
export function parseWith<T>(schema: Schema<T>, value: unknown): Result<T, SchemaAvvikelse> {
  try {
    const result = schema.safeParse(value);
    if (result.success) return ok(result.data);
    return failure(result.error.issues.slice(0, FLEST).map((issue) => toAvvikelse(issue)));
  } catch {
    return failure([{kod: 'schema/olasbar', niva: 'fel', path: '', params: {}}]);
  }
}

function toAvvikelse(issue: Issue): SchemaAvvikelse {
  const base = {niva: 'fel', path: toPointer(issue.path ?? [])} as const;
  switch (issue.code) {
    case 'invalid_type':
      return {...base, kod: 'schema/fel-typ', params: {vantat: String(issue.expected)}};
    case 'invalid_value':
      return {...base, kod: 'schema/fel-varde', params: {tillatna: (issue.values ?? []).slice(0, 20).join(', ')}};
    case 'too_big':
      return {...base, kod: 'schema/for-stort', params: {hogst: Number(issue.maximum)}};
    case 'too_small':
      return {...base, kod: 'schema/for-litet', params: {minst: Number(issue.minimum)}};
    case 'unrecognized_keys':
      return {...base, kod: 'schema/okand-nyckel', params: {nyckel: (issue.keys ?? []).slice(0, 5).join(', ')}};
    case 'invalid_union':
      if (issue.options !== undefined) {
        return {...base, kod: 'schema/fel-varde', params: {tillatna: issue.options.slice(0, 20).join(', ')}};
      }
      return {...base, kod: 'schema/ogiltig', params: {}};
    default: {
      const form = FORMER.find((one) => one === issue.message);
      if (form === undefined) return {...base, kod: 'schema/ogiltig', params: {}};
      return {...base, kod: 'schema/fel-form', params: {form}};
    }
  }
}

/** A path as JSON Pointer (RFC 6901): `/nivaer/0/id`. */
function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Is the finding about shape? */
export function isSchemaAvvikelse(avvikelse: {readonly kod: string}): avvikelse is SchemaAvvikelse {
  return avvikelse.kod.startsWith('schema/');
}
