import type {SchemaAvvikelse, SchemaForm, SchemaMatt} from './schema-avvikelse.js';

/**
 * What this module needs of a zod issue; structural, so that the library's types stay at the edge. The parser must be
 * told to report the input: a field that is not there is known by it.
 */
export interface Issue {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[] | undefined;
  readonly expected?: unknown;
  readonly input?: unknown;
  readonly values?: readonly unknown[] | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly origin?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly options?: readonly unknown[] | undefined;
  readonly message?: string | undefined;
}

const FORMER: readonly SchemaForm[] = ['id', 'plan-id', 'datum', 'adress', 'sprakkod', 'lasar'];

const MATT: ReadonlyMap<unknown, SchemaMatt> = new Map([
  ['string', 'tecken'],
  ['array', 'poster'],
]);

/** What an issue says, as a finding. */
export function toAvvikelse(issue: Issue): SchemaAvvikelse {
  const base = {niva: 'fel', path: toPointer(issue.path ?? [])} as const;
  // An unknown field has an object as its place, and no input of its own.
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') {
    return {...base, kod: 'schema/saknas', params: {}};
  }
  const matt = MATT.get(issue.origin) ?? 'tal';
  switch (issue.code) {
    case 'invalid_type':
      return {...base, kod: 'schema/fel-typ', params: {vantat: String(issue.expected)}};
    case 'invalid_value':
      return {...base, kod: 'schema/fel-varde', params: {tillatna: (issue.values ?? []).slice(0, 20).join(', ')}};
    case 'too_big':
      return {...base, kod: 'schema/for-stort', params: {hogst: Number(issue.maximum), matt}};
    case 'too_small':
      return {...base, kod: 'schema/for-litet', params: {minst: Number(issue.minimum), matt}};
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
