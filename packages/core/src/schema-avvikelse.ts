import type {AvvikelseOf} from './avvikelse.js';

export {parseWith} from './schema-parse.js';

/** A form of text that a schema can ask for; a schema gives it as the message of its check. */
export type SchemaForm = 'id' | 'plan-id' | 'datum' | 'adress' | 'sprakkod' | 'lasar';

/** What a limit counts: the characters of a text, the items of a list, or the number itself. */
export type SchemaMatt = 'tecken' | 'poster' | 'tal';

/** A document that does not have the shape its schema asks for. */
export type SchemaAvvikelse =
  | AvvikelseOf<'schema/saknas'>
  | AvvikelseOf<'schema/fel-typ', {readonly vantat: string}>
  | AvvikelseOf<'schema/fel-varde', {readonly tillatna: string}>
  | AvvikelseOf<'schema/for-stort', {readonly hogst: number; readonly matt: SchemaMatt}>
  | AvvikelseOf<'schema/for-litet', {readonly minst: number; readonly matt: SchemaMatt}>
  | AvvikelseOf<'schema/okand-nyckel', {readonly nyckel: string}>
  | AvvikelseOf<'schema/fel-form', {readonly form: SchemaForm}>
  | AvvikelseOf<'schema/ogiltig'>
  | AvvikelseOf<'schema/olasbar'>;

/** Is the finding about shape? */
export function isSchemaAvvikelse(avvikelse: {readonly kod: string}): avvikelse is SchemaAvvikelse {
  return avvikelse.kod.startsWith('schema/');
}
