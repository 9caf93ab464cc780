import type {AvvikelseOf} from './avvikelse.js';
import {failure, ok, type Result} from './result.js';
import type {Sprak} from './sprak.js';

/** A document that does not have the shape its schema asks for. */
export type SchemaAvvikelse =
  | AvvikelseOf<'schema/fel-typ', {readonly vantat: string}>
  | AvvikelseOf<'schema/fel-varde', {readonly tillatna: string}>
  | AvvikelseOf<'schema/for-stort', {readonly hogst: number}>
  | AvvikelseOf<'schema/for-litet', {readonly minst: number}>
  | AvvikelseOf<'schema/okand-nyckel', {readonly nyckel: string}>
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
  readonly errors?: readonly (readonly Issue[])[] | undefined;
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
    default:
      return {...base, kod: 'schema/ogiltig', params: {}};
  }
}

/** A path as JSON Pointer (RFC 6901): `/nivaer/0/id`. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const SV = {
  'schema/fel-typ': ({vantat}: {vantat: string}) => `värdet saknas eller har fel typ, väntade ${vantat}`,
  'schema/fel-varde': ({tillatna}: {tillatna: string}) => `värdet ska vara något av: ${tillatna}`,
  'schema/for-stort': ({hogst}: {hogst: number}) => `för stort eller för långt, högst ${hogst}`,
  'schema/for-litet': ({minst}: {minst: number}) => `för litet eller för kort, minst ${minst}`,
  'schema/okand-nyckel': ({nyckel}: {nyckel: string}) => `okänt fält: ${nyckel}`,
  'schema/ogiltig': () => 'värdet går inte att använda',
  'schema/olasbar': () => 'underlaget går inte att läsa',
};

const EN: typeof SV = {
  'schema/fel-typ': ({vantat}) => `the value is missing or of the wrong type, expected ${vantat}`,
  'schema/fel-varde': ({tillatna}) => `the value must be one of: ${tillatna}`,
  'schema/for-stort': ({hogst}) => `too large or too long, at most ${hogst}`,
  'schema/for-litet': ({minst}) => `too small or too short, at least ${minst}`,
  'schema/okand-nyckel': ({nyckel}) => `unknown field: ${nyckel}`,
  'schema/ogiltig': () => 'the value cannot be used',
  'schema/olasbar': () => 'the data cannot be read',
};

/** The finding as a sentence that begins with where it is. */
export function describeSchemaAvvikelse(avvikelse: SchemaAvvikelse, sprak: Sprak = 'sv'): string {
  const sentence = (sprak === 'sv' ? SV : EN)[avvikelse.kod] as (params: object) => string;
  const where = avvikelse.path === '' ? (sprak === 'sv' ? 'Hela underlaget' : 'The whole document') : avvikelse.path;
  return `${where}: ${sentence(avvikelse.params)}.`;
}

/** Is the finding about shape? */
export function isSchemaAvvikelse(avvikelse: {readonly kod: string}): avvikelse is SchemaAvvikelse {
  return avvikelse.kod.startsWith('schema/');
}
